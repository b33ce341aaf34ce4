import type { FieldKind } from '@rekindle/programs/domain';
import type { TypedField } from './typed-field';

/** Those of some questions on which one below them can depend. */
export function choicesOf(fields: readonly TypedField[]): readonly TypedField[] {
  return fields.filter(({ kind }) => choices.includes(kind));
}

/** "Only after “Yes” or “Often”"; empty for what is always asked. */
export function conditionInWords({ condition }: TypedField, above: readonly TypedField[]): string {
  if (!condition) return '';
  const options = above.find(({ id }) => id === condition.field)?.options ?? [];
  const words = options.filter(({ code }) => condition.is.includes(code)).map((option) => `“${option.words.trim() || '…'}”`);
  if (words.length === 0) return $localize`:@@askedWhen.unfinished:only after a certain answer`;
  if (words.length > mostNamed) return $localize`:@@askedWhen.many:only after one of ${words.length}:count: answers`;
  return $localize`:@@askedWhen.only:only after ${either.format(words)}:answers:`;
}

const mostNamed = 3;

const choices: readonly FieldKind[] = ['single-choice', 'multiple-choice', 'checklist'];

const either = new Intl.ListFormat($localize`:The locale in which dates are written@@dates.locale:en-GB`, { type: 'disjunction' });
