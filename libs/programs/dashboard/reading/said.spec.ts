import { describe, expect, it } from '@jest/globals';
import { type Field, getExercise } from '@rekindle/programs/domain';
import { answered, type Said } from './said';

const options = [
  { code: 'a', words: 'Apples' },
  { code: 'b', words: 'Pears' },
];
const asked = { id: 'x', label: 'X' };
const saidTo = (field: Field, answer: never): Said | null | undefined => answered([field], { x: answer })[0]?.said;

describe('what was said', () => {
  it.each<[string, Field, unknown, Said | null]>([
    ['a text', { ...asked, kind: 'long-text' }, 'One\nTwo', { is: 'words', text: 'One\nTwo' }],
    ['a letter', { ...asked, kind: 'letter', holdHours: 24 }, 'Dear you', { is: 'words', text: 'Dear you' }],
    ['a choice', { ...asked, kind: 'single-choice', options }, 'b', { is: 'choices', words: ['Pears'] }],
    ['choices', { ...asked, kind: 'multiple-choice', options }, ['b', 'a'], { is: 'choices', words: ['Pears', 'Apples'] }],
    ['an order', { ...asked, kind: 'ranked-list', options }, ['b', 'a'], { is: 'order', words: ['Pears', 'Apples'] }],
    [
      'what was ticked, beside what was not',
      { ...asked, kind: 'checklist', options },
      ['b'],
      {
        is: 'ticks',
        items: [
          { words: 'Apples', isTicked: false },
          { words: 'Pears', isTicked: true },
        ],
      },
    ],
    [
      'a scale with its ends',
      { ...asked, kind: 'scale', least: 1, most: 3, leastWords: 'not', mostWords: 'very' },
      2,
      { is: 'scale', value: 2, steps: [1, 2, 3], leastWords: 'not', mostWords: 'very' },
    ],
    ['a day', { ...asked, kind: 'date' }, '2026-12-04', { is: 'fact', text: '4 December 2026', more: '' }],
    [
      'two days and how far they are apart',
      { ...asked, kind: 'date-range', least: 30, most: 60 },
      { from: '2026-12-01', to: '2027-01-14' },
      { is: 'fact', text: '1 December 2026 to 14 January 2027', more: '45 days' },
    ],
    ['an agreement', { ...asked, kind: 'agreement', terms: ['T'] }, 'not-now', { is: 'agreement', terms: ['T'], isAccepted: false }],
    [
      'a questionnaire by its name',
      { ...asked, kind: 'questionnaire', measure: 'phq-4' },
      undefined,
      { is: 'measure', name: 'How you have been' },
    ],
    ['nothing', { ...asked, kind: 'long-text' }, undefined, null],
    ['an option that is gone', { ...asked, kind: 'single-choice', options }, 'c', { is: 'choices', words: ['c'] }],
  ])('is %s', (_what, field, answer, said) => {
    expect(saidTo(field, answer as never)).toEqual(said);
  });

  it('is a block for each row, without what was left open in it', () => {
    const fields = getExercise('how-we-fought').sections[0].fields;
    const [fights] = answered(fields, { fights: [{ trigger: 'Late again', way: 'both' }, {}, { trigger: 'The phone' }] });
    expect(fights?.said).toMatchObject({
      is: 'rows',
      rows: [
        { name: 'Fight 1', fields: [{ label: 'What set it off' }, { label: 'Looking at it now, I mostly' }] },
        { name: 'Fight 2', fields: [{ said: { text: 'The phone' } }] },
      ],
    });
  });

  it('leaves out what was not asked', () => {
    const fields: Field[] = [
      { ...asked, kind: 'single-choice', options },
      { kind: 'long-text', id: 'y', label: 'Y', shownWhen: { field: 'x', is: ['a'] } },
    ];
    expect(answered(fields, { x: 'b', y: 'typed, and taken back' })).toHaveLength(1);
    expect(answered(fields, { x: 'a', y: 'said' })).toHaveLength(2);
  });
});
