import type { KeptLineFragment, LineKind } from '@rekindle/shared/graphql';

/** What is being done about a line. */
export type LineTask = { readonly does: 'add' } | { readonly does: 'change' | 'verify'; readonly line: KeptLineFragment };

/** A line as it stands in the boxes. */
export interface TypedLine {
  readonly country: string;
  readonly kind: LineKind;
  readonly name: string;
  readonly phone: string;
  readonly text: string;
  readonly url: string;
  readonly hours: string;
  /** With commas between them. */
  readonly languages: string;
  readonly source: string;
}

const blank: TypedLine = {
  ...{ country: 'GB', kind: 'CRISIS', name: '', phone: '', text: '', url: '', hours: '', languages: 'en', source: '' },
};

/** What the boxes begin with. Where it was checked last is no answer to where it was checked today. */
export function typedFor(task: LineTask | null): TypedLine {
  if (!task || task.does === 'add') return blank;
  const { country, kind, name, phone, text, url, hours, languages } = task.line;
  const filled = { phone: phone ?? '', text: text ?? '', url: url ?? '', hours: hours ?? '' };
  return { ...blank, country, kind, name, ...filled, languages: languages.join(', ') };
}

/** What is sent of it. */
export function fieldsOf({ name, phone, text, url, hours, languages }: TypedLine) {
  return { name, phone, text, url, hours, languages: languages.split(/[\s,]+/).filter(Boolean) };
}
