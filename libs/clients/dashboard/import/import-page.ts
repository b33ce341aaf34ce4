import { Component, computed, effect, inject, input } from '@angular/core';
import { type Params, Router, RouterLink } from '@angular/router';
import { Api, ClientImportDocument, type ClientImportFragment } from '@rekindle/shared/graphql';
import { Button, Page, PageError, Skeleton, Steps } from '@rekindle/shared/ui';
import { ImportCheck, type ImportChoices } from './import-check';
import { ImportColumns } from './import-columns';
import { ImportFile } from './import-file';
import { ImportResult } from './import-result';
import { type Mapping, readMapping, writeMapping } from './mapping-in-address';

const lookAgain = 1_000;

/** A list of clients comes in from a file: chosen, matched, checked. The address holds how far it is, so that it can be left and found again. */
@Component({
  selector: 'rk-import',
  imports: [Button, ImportCheck, ImportColumns, ImportFile, ImportResult, Page, PageError, RouterLink, Skeleton, Steps],
  templateUrl: './import-page.html',
  styleUrl: './import-page.css',
})
export class ImportPage {
  readonly id = input<string>();
  /** What the columns are, once that was decided. */
  readonly columns = input<string>();
  readonly step = input<string>();
  readonly duplicates = input<string>();
  readonly leaveOut = input<string>();
  readonly tag = input<string>();

  private readonly router = inject(Router);
  private readonly api = inject(Api);

  protected readonly query = this.api.query(ClientImportDocument, () => {
    const id = this.id();
    return id ? { id } : undefined;
  });
  protected readonly list = computed(() => this.query.value()?.clientImport);
  protected readonly mapping = computed<Mapping>(() => {
    const { columns = [] } = this.list() ?? {};
    const chosen = this.columns();
    return chosen === undefined ? columns.map(({ field }) => field) : readMapping(chosen, columns.length);
  });
  protected readonly choices = computed<ImportChoices>(() => ({
    duplicates: this.duplicates() === 'update' ? 'UPDATE' : 'SKIP',
    leaveOut: this.leaveOut() === '1',
    isTagged: this.tag() !== '0',
  }));
  protected readonly state = computed(() => {
    if (!this.id()) return 'file';
    if (this.query.problem()) return 'wrong';
    const list = this.list();
    if (!list) return 'loading';
    if (list.state !== 'WAITING') return 'result';
    return this.step() === 'check' ? 'check' : 'columns';
  });
  protected readonly stepNumber = computed(() => ({ file: 1, wrong: 1, loading: 1, columns: 2, check: 3, result: 3 })[this.state()]);
  protected readonly stepWords = computed(() => {
    const words = {
      1: $localize`:@@import.step1:Step 1 of 3 · Choose a file`,
      2: $localize`:@@import.step2:Step 2 of 3 · Say what each column is`,
      3: $localize`:@@import.step3:Step 3 of 3 · Check and start`,
    };
    return words[this.stepNumber() as 1 | 2 | 3];
  });

  constructor() {
    effect((onCleanup) => {
      if (this.list()?.state !== 'RUNNING' || this.query.isLoading()) return;
      const waiting = setTimeout(() => this.query.reload(), lookAgain);
      onCleanup(() => clearTimeout(waiting));
    });
  }

  protected open({ id }: ClientImportFragment): void {
    void this.router.navigate(['/clients/import'], { queryParams: { id } });
  }

  protected choose(mapping: Mapping): void {
    this.go({ columns: writeMapping(mapping) }, true);
  }

  protected keep({ duplicates, leaveOut, isTagged }: ImportChoices): void {
    this.go({ duplicates: duplicates === 'UPDATE' ? 'update' : null, leaveOut: leaveOut ? 1 : null, tag: isTagged ? null : 0 }, true);
  }

  protected goTo(step: 'check' | null): void {
    this.go({ step, columns: writeMapping(this.mapping()) }, false);
  }

  private go(queryParams: Params, replaceUrl: boolean): void {
    void this.router.navigate(['/clients/import'], { queryParams, queryParamsHandling: 'merge', replaceUrl });
  }
}
