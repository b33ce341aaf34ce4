import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Field } from '../exercise/field';
import { exercises } from '../guide/guide';
import { answerFlaw, isEmpty } from './answer-flaw';

const options = [
  { code: 'a', words: 'A' },
  { code: 'b', words: 'B' },
];
const asked = { id: 'x', label: 'X' };
const row = { ...asked, kind: 'rows', noun: 'row', least: 1, most: 2 } as const;

describe('an answer', () => {
  it.each<[string, Field, unknown, string | null]>([
    ['a line', { ...asked, kind: 'short-text' }, 'We were late.', null],
    ['a line of 200 characters, counted as people do', { ...asked, kind: 'short-text' }, '🌧'.repeat(200), null],
    ['a line that is too long', { ...asked, kind: 'short-text' }, 'a'.repeat(201), 'too-long'],
    ['a text with line ends', { ...asked, kind: 'long-text' }, 'One\n\ttwo', null],
    ['a zero byte', { ...asked, kind: 'long-text' }, 'a\u0000b', 'unreadable'],
    ['half a sign', { ...asked, kind: 'long-text' }, 'a\ud800', 'unreadable'],
    ['a number for a text', { ...asked, kind: 'long-text' }, 7, 'malformed'],
    ['a choice', { ...asked, kind: 'single-choice', options }, 'a', null],
    ['a choice that is not offered', { ...asked, kind: 'single-choice', options }, 'c', 'not-offered'],
    ['several choices', { ...asked, kind: 'multiple-choice', options }, ['b', 'a'], null],
    ['one choice twice', { ...asked, kind: 'multiple-choice', options }, ['a', 'a'], 'not-offered'],
    ['what stands alone, alone', { ...asked, kind: 'multiple-choice', options, alone: 'b' }, ['b'], null],
    ['what stands alone, with another', { ...asked, kind: 'multiple-choice', options, alone: 'b' }, ['a', 'b'], 'not-offered'],
    ['a scale', { ...asked, kind: 'scale', least: 0, most: 10, leastWords: 'not', mostWords: 'very' }, 10, null],
    ['beyond a scale', { ...asked, kind: 'scale', least: 0, most: 10, leastWords: 'not', mostWords: 'very' }, 11, 'out-of-range'],
    ['between two steps', { ...asked, kind: 'scale', least: 0, most: 10, leastWords: 'not', mostWords: 'very' }, 1.5, 'malformed'],
    ['a day', { ...asked, kind: 'date' }, '2028-02-29', null],
    ['a day that never was', { ...asked, kind: 'date' }, '2027-02-29', 'malformed'],
    ['two days', { ...asked, kind: 'date-range', least: 30, most: 60 }, { from: '2026-11-28', to: '2026-12-31' }, null],
    [
      'two days the wrong way round',
      { ...asked, kind: 'date-range', least: 30, most: 60 },
      { from: '2026-12-31', to: '2026-11-28' },
      'out-of-range',
    ],
    ['an agreement', { ...asked, kind: 'agreement', terms: ['T'] }, 'not-now', null],
    ['neither yes nor not now', { ...asked, kind: 'agreement', terms: ['T'] }, 'maybe', 'not-offered'],
    ['rows', { ...row, fields: [{ ...asked, kind: 'short-text' }] }, [{ x: 'one' }, {}], null],
    ['more rows than there may be', { ...row, fields: [{ ...asked, kind: 'short-text' }] }, [{}, {}, {}], 'too-many'],
    ['a field that no row has', { ...row, fields: [{ ...asked, kind: 'short-text' }] }, [{ y: 'one' }], 'malformed'],
    ['an order', { ...asked, kind: 'ranked-list', options }, ['b'], null],
    ['an answer to a questionnaire', { ...asked, kind: 'questionnaire', measure: 'pulse' }, 3, 'not-offered'],
  ])('%s', (_what, field, answer, flaw) => {
    expect(answerFlaw(field, answer)).toBe(flaw);
  });

  it('may be anything, and nothing breaks', () => {
    const fields = exercises.flatMap(({ sections }) => sections.flatMap((section) => section.fields as readonly Field[]));
    fc.assert(
      fc.property(fc.constantFrom(...fields), fc.anything(), (field, answer) => {
        const flaw = answerFlaw(field, answer);
        return flaw === null || typeof flaw === 'string';
      }),
    );
  });
});

describe('nothing said', () => {
  it.each([[undefined], [''], [' \n'], [[]], [[{}]], [[{ x: ' ' }]]])('is %j', (answer) => {
    expect(isEmpty(answer)).toBe(true);
  });

  it.each([['a'], [0], [['a']], [[{ x: 'a' }]], [{ from: '2026-11-28', to: '2026-12-31' }]])('is not %j', (answer) => {
    expect(isEmpty(answer)).toBe(false);
  });
});
