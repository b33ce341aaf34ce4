import { Component, computed, input, output } from '@angular/core';
import { whatIsWrongWithMapping } from '@rekindle/clients/domain';
import type { ClientImportFragment, ImportField } from '@rekindle/shared/graphql';
import { Button, Card, Icon, Note, Table } from '@rekindle/shared/ui';
import { everyField, fieldInWords } from './import-words';
import type { Mapping } from './mapping-in-address';

/** Says what each column of the file is, beside what stands in it. */
@Component({
  selector: 'rk-import-columns',
  imports: [Button, Card, Icon, Note, Table],
  templateUrl: './import-columns.html',
  styleUrl: './import-columns.css',
})
export class ImportColumns {
  readonly list = input.required<ClientImportFragment>();
  readonly mapping = input.required<Mapping>();
  readonly mapped = output<Mapping>();
  readonly done = output();

  protected readonly columns = computed(() => {
    const mapping = this.mapping();
    return this.list().columns.map(({ heading, examples }, index) => ({
      ...{ heading: heading || $localize`:@@importColumns.nameless:Column ${index + 1}:number:`, examples: examples.join(' · ') },
      ...{ field: mapping[index] ?? null, isLeftOut: !mapping[index] },
    }));
  });
  protected readonly fields = everyField.map((field) => ({ field, word: fieldInWords(field) }));
  protected readonly heading = computed(() => {
    const { rows } = this.list();
    return rows === 1 ? $localize`:@@importColumns.one:One row` : $localize`:@@importColumns.rows:${rows.toLocaleString()}:count: rows`;
  });
  protected readonly wrong = computed(() => {
    // The domain's own words for fields, as far as the rule looks at them.
    const flaw = whatIsWrongWithMapping(this.mapping().map((field) => (field ? codeOf(field) : null)));
    return flaw && sentences[flaw]();
  });

  /** A field is one column's: given to another, the first one has it no longer. */
  protected choose(index: number, value: string): void {
    const field = everyField.find((each) => each === value) ?? null;
    this.mapped.emit(this.mapping().map((each, at) => (at === index ? field : each === field ? null : each)));
  }
}

const codeOf = (field: ImportField) => field.toLowerCase().replaceAll('_', '-') as never;

const sentences = {
  'email-missing': () => $localize`:@@importColumns.email:Please say which column holds the e-mail addresses.`,
  'name-missing': () => $localize`:@@importColumns.name:Please say which column holds the names.`,
  twice: () => $localize`:@@importColumns.twice:Two columns are said to be the same. Please choose one of them.`,
};
