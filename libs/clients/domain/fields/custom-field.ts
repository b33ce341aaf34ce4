import { readPartialDate } from '../intake/partial-date';

/** What a field of the practice's own holds. */
export const FieldKind = { TEXT: 'text', NUMBER: 'number', DATE: 'date', CHOICE: 'choice' } as const;
export type FieldKind = (typeof FieldKind)[keyof typeof FieldKind];

/** As much of a field as is needed to judge a value. */
export interface FieldRule {
  readonly kind: FieldKind;
  /** Of a choice; empty for the others. */
  readonly choices: readonly string[];
}

export const longestFieldValue = 500;
export const mostChoices = 20;

/** Why a value cannot be taken. */
export type ValueFlaw = 'too-long' | 'no-number' | 'no-day' | 'no-choice';

/** What is wrong with a value; null when nothing is. An empty one takes the value away and is never wrong. */
export function whatIsWrongWithValue({ kind, choices }: FieldRule, typed: string): ValueFlaw | null {
  const value = typed.trim();
  if (value === '') return null;
  switch (kind) {
    case FieldKind.TEXT:
      return [...value].length > longestFieldValue ? 'too-long' : null;
    case FieldKind.NUMBER:
      return isNumber(value) ? null : 'no-number';
    case FieldKind.DATE:
      return readPartialDate(value)?.precision === 'day' ? null : 'no-day';
    case FieldKind.CHOICE:
      return choices.includes(value) ? null : 'no-choice';
  }
}

/** The value as it is stored: a number with a point, whatever it was typed with. */
export function tidyValue({ kind }: Pick<FieldRule, 'kind'>, typed: string): string {
  const value = typed.trim();
  return kind === FieldKind.NUMBER ? value.replace(',', '.') : value;
}

function isNumber(value: string): boolean {
  return /^-?\d{1,12}(?:[.,]\d{1,6})?$/.test(value);
}
