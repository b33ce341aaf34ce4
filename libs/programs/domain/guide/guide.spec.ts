import { describe, expect, it } from '@jest/globals';
import { findQuestionnaire } from '@rekindle/measures/domain';
import { contactExercises } from '@rekindle/safety/domain';
import { answerFlaw } from '../answers/answer-flaw';
import { type Exercise, parts } from '../exercise/exercise';
import type { Field, FieldKind, RowField } from '../exercise/field';
import { exercises, getExercise, situations } from './guide';

/** What the guide consists of. A row that is missing here, or one that nobody asked for, is a mistake. */
const wanted = {
  'part-well': [
    'respectful-goodbye',
    'cooling-drawer',
    'name-the-reason',
    'agree-on-space',
    'say-it-kindly',
    'quiet-respect',
    'short-apology',
  ],
  'own-work': [
    ...['self-check', 'how-we-fought', 'my-part', 'my-repair', 'my-grievances', 'their-repair', 'time-to-heal', 'if-they-move-on'],
    ...['boundaries', 'urge-plan', 'pattern-or-person', 'why-back', 'mindset', 'first-message'],
  ],
  talk: ['set-a-meeting', 'prepare-the-meeting', 'the-conversation', 'plan-of-action', 'friends-and-family', 'slow-and-trial'],
  last: ['four-pillars', 'keep-the-plan', 'not-to-win', 'walk-away-check', 'get-help'],
};
const wantedSituations = [
  ...['ex-says-hate', 'ex-says-never', 'i-begged', 'no-hope'],
  ...['ex-moves-on', 'cannot-stop-thinking', 'was-it-toxic', 'ex-blocked-me', 'ex-wrote-first'],
  ...['ex-resists', 'ex-declines', 'ex-confused', 'hot-and-cold', 'ex-dates-others'],
  ...['broke-up-again', 'improve-my-chances'],
];
const kinds: readonly FieldKind[] = [
  ...(['short-text', 'long-text', 'single-choice', 'multiple-choice', 'scale', 'date', 'date-range', 'checklist'] as const),
  ...(['rows', 'ranked-list', 'agreement', 'letter', 'plan', 'questionnaire'] as const),
];
const fieldsOf = ({ sections }: Exercise): readonly Field[] => sections.flatMap(({ fields }) => fields);
const key = /^[a-z0-9]+(-[a-z0-9]+)*$/;

describe('the guide', () => {
  it.each(parts)('holds every exercise of part %s, in its order', (part) => {
    expect(exercises.filter((each) => each.part === part).map((each) => each.key)).toEqual(wanted[part]);
  });

  it('holds every situation, each tied to an exercise', () => {
    expect(situations.map((each) => each.key)).toEqual(wantedSituations);
    for (const { exercise } of situations) expect(getExercise(exercise).key).toBe(exercise);
  });

  it('asks in every way that there is', () => {
    expect([...new Set(exercises.flatMap(fieldsOf).map(({ kind }) => kind))].sort()).toEqual([...kinds].sort());
  });

  it('knows which exercises lead to the ex', () => {
    for (const contact of contactExercises) expect(getExercise(contact).review).toBe('always');
  });

  it('says clearly that there is no such exercise', () => {
    expect(() => getExercise('love-spell')).toThrow('There is no exercise "love-spell".');
    expect(() => getExercise('how-we-fought', '1999-01-01')).toThrow('There is no exercise "how-we-fought" of 1999-01-01.');
  });
});

describe.each(exercises.map((exercise) => [exercise.key, exercise] as const))('%s', (_key, exercise) => {
  const fields = fieldsOf(exercise);

  it('has ids that can be held on to', () => {
    const ids = [...exercise.sections.map(({ id }) => `section ${id}`), ...fields.map(({ id }) => id)];
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id } of [...exercise.sections, ...fields]) expect(id).toMatch(key);
    for (const some of [fields, ...fields.flatMap((field) => (field.kind === 'rows' ? [field.fields] : []))]) expectCodes(some);
  });

  it('can be gone through in little time, with what it takes to begin', () => {
    expect(exercise.guidance.length).toBeGreaterThanOrEqual(3);
    expect(exercise.guidance.length).toBeLessThanOrEqual(6);
    expect(exercise.minutes).toBeGreaterThanOrEqual(3);
    expect(exercise.minutes).toBeLessThanOrEqual(60);
    for (const section of exercise.sections) expect(section.fields.length).toBeLessThanOrEqual(8);
  });

  it('reaches every field by an answer to one above it', () => {
    expectReachable(fields);
    for (const field of fields) if (field.kind === 'rows') expectReachable(field.fields);
  });

  it('asks in questionnaires that there are', () => {
    for (const field of fields) if (field.kind === 'questionnaire') expect(findQuestionnaire(field.measure)).not.toBeNull();
  });

  it('has an example that could have been typed', () => {
    expect(Object.keys(exercise.example).length).toBeGreaterThan(0);
    for (const [id, answer] of Object.entries(exercise.example)) {
      const field = fields.find((each) => each.id === id);
      expect([id, field ? answerFlaw(field, answer) : 'no such field']).toEqual([id, null]);
    }
  });
});

it.each(situations.map((situation) => [situation.key, situation] as const))(
  '%s says enough to help, and can be found',
  (_key, situation) => {
    expect(situation.searched.length).toBeGreaterThanOrEqual(3);
    expect(situation.now.length).toBeGreaterThanOrEqual(2);
    expect(situation.leave.length).toBeGreaterThanOrEqual(1);
  },
);

function expectCodes(fields: readonly Field[]): void {
  for (const field of fields) {
    if (!('options' in field)) continue;
    const codes = field.options.map(({ code }) => code);
    expect([field.id, new Set(codes).size]).toEqual([field.id, codes.length]);
    for (const code of codes) expect(code).toMatch(key);
    if (field.kind === 'multiple-choice' && field.alone) expect(codes).toContain(field.alone);
  }
}

function expectReachable(fields: readonly (Field | RowField)[]): void {
  for (const [place, { id, shownWhen }] of fields.entries()) {
    if (!shownWhen) continue;
    const above = fields.slice(0, place).find((field) => field.id === shownWhen.field);
    const codes = above && 'options' in above ? above.options.map(({ code }) => code) : [];
    expect([id, shownWhen.is.filter((code) => !codes.includes(code))]).toEqual([id, []]);
  }
}
