import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { writeRow } from '@rekindle/clients/domain';
import {
  Api,
  ClientImportCheckDocument,
  type ClientImportFragment,
  type ImportDuplicates,
  StartImportDocument,
} from '@rekindle/shared/graphql';
import { Button, Card, Checkbox, Choices, Deed, Icon, PageError, saveFile, Skeleton } from '@rekindle/shared/ui';
import { ImportPreview } from './import-preview';
import { fieldInWords, flawInWords } from './import-words';
import type { Mapping } from './mapping-in-address';

/** What somebody decides before a list comes in. */
export interface ImportChoices {
  readonly duplicates: ImportDuplicates;
  readonly leaveOut: boolean;
  readonly isTagged: boolean;
}

/** What would become of the file, row by row where something is wrong, and the button that starts it. */
@Component({
  selector: 'rk-import-check',
  imports: [Button, Card, Checkbox, Choices, Icon, ImportPreview, PageError, RouterLink, Skeleton],
  templateUrl: './import-check.html',
  styleUrl: './import-check.css',
})
export class ImportCheck {
  readonly list = input.required<ClientImportFragment>();
  readonly mapping = input.required<Mapping>();
  readonly choices = input.required<ImportChoices>();
  readonly chosen = output<ImportChoices>();
  readonly back = output();
  readonly started = output();

  private readonly api = inject(Api);
  private readonly id = computed(() => this.list().id);

  protected readonly query = this.api.query(ClientImportCheckDocument, () => ({ id: this.id(), mapping: [...this.mapping()] }));
  protected readonly check = computed(() => this.query.value()?.clientImportCheck);
  protected readonly flaws = computed(() => (this.check()?.flaws ?? []).map((flaw) => ({ line: flaw.line, words: flawInWords(flaw) })));
  protected readonly hasMore = computed(
    () => (this.check()?.counts ?? []).reduce((sum, { count }) => sum + count, 0) > this.flaws().length,
  );
  protected readonly counts = computed(() => {
    const { incoming = 0, listed = 0, flawed = 0 } = this.check() ?? {};
    return [
      { count: incoming.toLocaleString(), word: $localize`:@@importCheck.new:new` },
      { count: listed.toLocaleString(), word: $localize`:@@importCheck.listed:on your list already` },
      { count: flawed.toLocaleString(), word: $localize`:@@importCheck.flawed:not right` },
    ];
  });
  protected readonly isReady = computed(() => {
    const { incoming = 0, listed = 0, flawed = 0 } = this.check() ?? {};
    return incoming + listed > 0 && (flawed === 0 || this.choices().leaveOut);
  });
  protected readonly ways = [
    {
      ...{ code: 'SKIP', word: $localize`:@@importCheck.skip:Leave them as they are` },
      hint: $localize`:@@importCheck.skipHint:Only those who are new come in.`,
    },
    {
      ...{ code: 'UPDATE', word: $localize`:@@importCheck.update:Take name, pronouns and tags from the file` },
      hint: $localize`:@@importCheck.updateHint:Nothing else of theirs changes, and no tag goes.`,
    },
  ];
  protected readonly way = computed(() => [this.choices().duplicates]);

  protected readonly start = new Deed(async () => {
    const input = { id: this.id(), mapping: [...this.mapping()], ...this.choices() };
    await this.api.mutate(StartImportDocument, { input });
    this.started.emit();
  });

  protected choose(change: Partial<ImportChoices>): void {
    this.chosen.emit({ ...this.choices(), ...change });
  }

  protected chooseWay([code]: readonly string[]): void {
    this.choose({ duplicates: code === 'UPDATE' ? 'UPDATE' : 'SKIP' });
  }

  protected saveFlaws(): void {
    const headings = [
      $localize`:@@importCheck.line:Line`,
      $localize`:@@importCheck.column:Column`,
      $localize`:@@importCheck.what:What is wrong`,
    ];
    const rows = (this.check()?.flaws ?? []).map((flaw) => [
      String(flaw.line),
      flaw.field ? fieldInWords(flaw.field) : '',
      flawInWords(flaw),
    ]);
    saveFile('clients-to-correct.csv', `\uFEFF${[headings, ...rows].map(writeRow).join('')}`, 'text/csv');
  }
}
