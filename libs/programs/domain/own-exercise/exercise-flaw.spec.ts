import { describe, expect, it } from '@jest/globals';
import type { Field, ShortText } from '../exercise/field';
import { getExercise } from '../guide/guide';
import { flawsInExercise, flawsInRewording } from './exercise-flaw';
import { keptForSafety } from './kept-for-safety';
import type { OwnExercise } from './own-exercise';

const asked = { id: 'field', label: 'What happened' };
const line: ShortText = { ...asked, kind: 'short-text' };
const options = [
  { code: 'yes', words: 'Yes' },
  { code: 'no', words: 'No' },
];
const own = (...fields: readonly Field[]): OwnExercise => ({
  ...{ key: '', version: '', from: null, part: 'own-work', title: 'The kitchen table', purpose: 'To look at one evening.', guidance: [] },
  ...{ minutes: 10, review: 'always', visibility: 'coach', isRepeatable: true, example: {} },
  sections: [{ id: 'one', title: 'One evening', fields: fields as never }],
});
const flaws = (exercise: OwnExercise) => flawsInExercise(exercise).map(({ flaw, at }) => (at === null ? flaw : `${flaw} at ${at}`));

describe('an exercise of a practice', () => {
  it('can be given out when it says and asks something', () => {
    expect(flaws(own(line))).toEqual([]);
  });

  it.each<[string, Partial<OwnExercise>, string[]]>([
    ['no name', { title: ' ' }, ['title-missing']],
    ['a name that is too long', { title: 'x'.repeat(121) }, ['title-too-long']],
    ['no purpose', { purpose: '' }, ['purpose-missing']],
    ['a purpose that is too long', { purpose: 'x'.repeat(601) }, ['purpose-too-long']],
    ['an empty point', { guidance: ['Look.', ''] }, ['guidance-point']],
    ['nine points', { guidance: Array.from({ length: 9 }, () => 'Look.') }, ['too-much-guidance']],
    ['half a minute', { minutes: 0.5 }, ['minutes-out-of-range']],
    ['a sign that nobody can read', { title: 'The \u0000 table' }, ['unreadable']],
    ['nothing in it', { sections: [] as never }, ['nothing-in-it']],
    ['an empty section', { sections: [{ id: 'one', title: 'One', fields: [] as never }] }, ['nothing-in-it', 'section-empty at one']],
    ['a section without a name', { sections: [{ id: 'one', title: '', fields: [line] }] }, ['section-title at one']],
    ['an example to no question', { example: { other: 'Late.' } }, ['example-unfit at other']],
    ['an example that could not be typed', { example: { field: 7 } }, ['example-unfit at field']],
    ['a source that there is not', { from: 'love-spell' }, ['from-unknown']],
    ['twenty-one sections', { sections: many(21) as never }, ['too-many-sections']],
  ])('cannot be given out with %s', (_what, change, wanted) => {
    expect(flaws({ ...own(line), ...change })).toEqual(wanted);
  });

  it.each<[string, Field[], string[]]>([
    ['no words', [{ ...line, label: ' ' }], ['label-missing at field']],
    ['an id that answers cannot hold on to', [{ ...line, id: 'My field' }], ['id-unusable at My field']],
    ['an id that every object has', [{ ...line, id: 'constructor' }], ['id-unusable at constructor']],
    ['an id that there is twice', [line, line], ['id-twice at field']],
    ['a condition that nobody can meet', [{ ...line, shownWhen: { field: 'x', is: ['y'] } }], ['condition-unknown at field']],
    ['a condition below it', [{ ...line, shownWhen: { field: 'way', is: ['yes'] } }, way()], ['condition-unknown at field']],
    ['a condition that is not offered', [way(), { ...line, shownWhen: { field: 'way', is: ['maybe'] } }], ['condition-unknown at field']],
    ['one option', [{ ...asked, kind: 'single-choice', options: options.slice(1) }], ['options-missing at field']],
    ['the same option twice', [{ ...asked, kind: 'checklist', options: [...options, ...options] }], ['option-twice at field']],
    ['an option without words', [{ ...asked, kind: 'checklist', options: [{ code: 'a', words: '' }] }], ['option-words at field']],
    ['one alone that is not there', [{ ...asked, kind: 'multiple-choice', options, alone: 'none' }], ['alone-unknown at field']],
    ['a scale to a hundred', [{ ...asked, kind: 'scale', least: 0, most: 100, leastWords: 'a', mostWords: 'b' }], ['scale-range at field']],
    ['more days at least than at most', [{ ...asked, kind: 'date-range', least: 9, most: 3 }], ['day-range at field']],
    ['a letter that does not rest', [{ ...asked, kind: 'letter', holdHours: 0 }], ['hold-out-of-range at field']],
    ['nothing to agree to', [{ ...asked, kind: 'agreement', terms: [] }], ['terms at field']],
    ['a plan of nobody', [{ ...asked, kind: 'plan', least: 1, most: 3, owners: [] }], ['plan-owners at field']],
    ['a questionnaire that there is not', [{ ...asked, kind: 'questionnaire', measure: 'love' }], ['questionnaire-unknown at field']],
    [
      'rows of nothing, without a noun',
      [{ ...asked, kind: 'rows', noun: '', least: 1, most: 99, fields: [] }],
      ['row-range at field', 'row-noun at field', 'row-fields at field'],
    ],
    [
      'something wrong in a row',
      [{ ...asked, kind: 'rows', noun: 'evening', least: 1, most: 2, fields: [{ ...line, label: '' }] }],
      ['label-missing at field'],
    ],
  ])('cannot be given out with a question that has %s', (_what, fields, wanted) => {
    expect(flaws(own(...fields))).toEqual(wanted);
  });

  it('says which question in its rows something is about', () => {
    const rows: Field = { ...asked, kind: 'rows', noun: 'evening', least: 1, most: 2, fields: [{ ...line, id: 'when', label: '' }] };
    expect(flawsInExercise(own(rows))).toEqual([{ flaw: 'label-missing', at: 'field', within: 'when' }]);
  });

  it('is read by the same people in all its wordings', () => {
    const before = own(line);
    expect(flawsInRewording(before, { ...before, title: 'Another evening' })).toEqual([]);
    expect(flawsInRewording(before, { ...before, visibility: 'private', from: 'boundaries' })).toEqual([
      { flaw: 'from-changed', at: null },
      { flaw: 'who-reads-changed', at: null },
    ]);
  });
});

describe('a copy of the guide', () => {
  const copy = (key: string, change: (fields: any[]) => unknown = (fields) => fields, more: Partial<OwnExercise> = {}): OwnExercise => {
    const { sections, ...source } = JSON.parse(JSON.stringify(getExercise(key)));
    const fields = sections.flatMap((section: any) => section.fields);
    return { ...source, from: key, example: {}, sections: [{ id: 'all', title: 'All', fields: change(fields) ?? fields }], ...more };
  };
  const safety = (exercise: OwnExercise) => flaws(exercise).filter((flaw) => /^(safety|who)/.test(flaw));

  it('may ask in other words, in another order, and more or less', () => {
    expect(flaws(copy('boundaries', (fields) => void (fields[0].label = 'What I need')))).toEqual([]);
    expect(flaws(copy('how-we-fought', (fields) => fields.slice(1)))).toEqual([]);
  });

  it.each<[string, string, (fields: any[]) => unknown, string[]]>([
    ['what raises a flag', 'agree-on-space', (all) => void (field(all, 'known').label = 'x'), ['known']],
    ['an option of it', 'pattern-or-person', (all) => void field(all, 'harm').options.pop(), ['harm']],
    ['whether it is there', 'pattern-or-person', (all) => all.filter(({ id }) => id !== 'harm'), ['harm']],
    ['what raises one within a row', 'my-grievances', (all) => void (inRows(all, 'fed-by').label = 'x'), ['grievances']],
    ['when it is asked', 'first-message', (all) => void (field(all, 'contact').shownWhen = { field: 'x', is: ['y'] }), ['contact']],
    ['that a letter to the ex rests', 'first-message', (all) => void (field(all, 'draft').kind = 'long-text'), ['draft']],
  ])('does not change %s', (_what, key, change, ids) => {
    expect(safety(copy(key, change))).toEqual(ids.map((id) => `safety-field-changed at ${id}`));
  });

  it.each([
    ['pattern-or-person', ['harm: all']],
    ['my-grievances', ['grievances: frame, fed-by']],
    ['first-message', ['contact: all', 'draft: frame']],
    ['boundaries', []],
  ])('of %s keeps %j', (key, wanted) => {
    const kept = keptForSafety(key).map(({ field: { id }, keeps, within }) =>
      [`${id}: ${keeps}`, ...within.map((each) => each.id)].join(', '),
    );
    expect(kept).toEqual(wanted);
  });

  it('is read by nobody where the guide promises that, and by a coach where safety hangs on it', () => {
    expect(safety(copy('cooling-drawer', undefined, { visibility: 'coach' }))).toEqual(['who-reads-changed']);
    expect(safety(copy('first-message', undefined, { visibility: 'private' }))).toEqual(['who-reads-changed']);
    expect(safety(copy('first-message', undefined, { review: 'never' }))).toEqual(['who-reads-changed']);
    expect(safety(copy('boundaries', undefined, { visibility: 'private', review: 'on-request' }))).toEqual([]);
  });
});

function way(): Field {
  return { id: 'way', label: 'Was it so', kind: 'single-choice', options };
}

function many(count: number) {
  return Array.from({ length: count }, (_, index) => ({ id: `s${index}`, title: 'One', fields: [{ ...line, id: `f${index}` }] }));
}

function field(fields: any[], id: string): any {
  return fields.find((each) => each.id === id);
}

function inRows(fields: any[], id: string): any {
  return field(
    fields.flatMap((each) => each.fields ?? []),
    id,
  );
}
