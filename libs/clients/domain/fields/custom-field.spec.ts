import { describe, expect, it } from '@jest/globals';
import { FieldKind, tidyValue, whatIsWrongWithValue } from './custom-field';

const { TEXT, NUMBER, DATE, CHOICE } = FieldKind;
const wrong = (kind: FieldKind, typed: string) => whatIsWrongWithValue({ kind, choices: ['evenings', 'mornings'] }, typed);

describe('the value of a field', () => {
  it.each([TEXT, NUMBER, DATE, CHOICE])('of the kind %s may be left empty', (kind) => expect(wrong(kind, ' ')).toBeNull());

  it('of text has an end', () => {
    expect(wrong(TEXT, 'a'.repeat(500))).toBeNull();
    expect(wrong(TEXT, 'a'.repeat(501))).toBe('too-long');
  });

  it('of numbers is written with a comma or a point', () => {
    expect([wrong(NUMBER, '12'), wrong(NUMBER, '-3,5'), wrong(NUMBER, '0.25')]).toEqual([null, null, null]);
    expect([wrong(NUMBER, 'twelve'), wrong(NUMBER, '1e9'), wrong(NUMBER, '1.000,5')]).toEqual(['no-number', 'no-number', 'no-number']);
    expect(tidyValue({ kind: NUMBER }, ' 3,5 ')).toBe('3.5');
  });

  it('of dates is a day in the calendar', () => {
    expect(wrong(DATE, '2026-03-14')).toBeNull();
    expect([wrong(DATE, '2026-03'), wrong(DATE, '2026-02-30')]).toEqual(['no-day', 'no-day']);
  });

  it('of a choice is one of those that are offered', () => {
    expect(wrong(CHOICE, 'evenings')).toBeNull();
    expect(wrong(CHOICE, 'nights')).toBe('no-choice');
  });
});
