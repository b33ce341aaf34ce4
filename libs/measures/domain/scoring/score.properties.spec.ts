import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { questionnaires } from '../catalogue';
import { choicesOf, getItem, type Questionnaire, type ShareScale, type SumScale } from '../questionnaire';
import { type Answers, score } from './score';

const scored = questionnaires.flatMap((questionnaire) =>
  questionnaire.scales.flatMap((scale) => (scale.how === 'balance' ? [] : [{ questionnaire, scale }])),
);

const valuesOf = (questionnaire: Questionnaire, id: string) =>
  choicesOf(questionnaire, getItem(questionnaire, id)).map(({ value }) => value);

/** Any answers to a scale, some of them skipped. */
function someAnswers(questionnaire: Questionnaire, { items }: SumScale | ShareScale): fc.Arbitrary<Answers> {
  const answers = Object.fromEntries(items.map((id) => [id, fc.constantFrom(...valuesOf(questionnaire, id))]));
  return fc.record(answers, { requiredKeys: [] }).map((given) => given as Answers);
}

describe.each(scored)('$questionnaire.code, $scale.code', ({ questionnaire, scale }) => {
  const reached = (answers: Answers, from = questionnaire) => score(from, scale.code, answers);
  const answers = someAnswers(questionnaire, scale);

  it('turned round answers and turned round keys give the same', () => {
    const turned = { ...scale, reversed: scale.items.filter((id) => !scale.reversed.includes(id)) };
    const mirror = { ...questionnaire, scales: [turned] };
    const turnedRound = (given: Answers) =>
      Object.fromEntries(
        Object.entries(given).map(([id, value]) => {
          const values = valuesOf(questionnaire, id);
          return [id, Math.min(...values) + Math.max(...values) - value];
        }),
      );
    fc.assert(
      fc.property(answers, (given) => {
        expect(reached(turnedRound(given), mirror)).toEqual(reached(given));
      }),
    );
  });

  it('a higher answer never lowers it, of a reversed item never raises it', () => {
    fc.assert(
      fc.property(answers, fc.constantFrom(...scale.items), (given, id) => {
        const values = [...valuesOf(questionnaire, id)].sort((one, other) => one - other);
        const course = values.map((value) => reached({ ...given, [id]: value }));
        if (course.includes(null)) expect(new Set(course)).toEqual(new Set([null]));
        else {
          const rising = [...course].sort((one, other) => one! - other!);
          expect(course).toEqual(scale.reversed.includes(id) ? rising.reverse() : rising);
          expect(new Set(course).size).toBe(values.length);
        }
      }),
    );
  });

  it('is known exactly when enough was answered, and lies between its ends', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const count = Object.keys(given).length;
        const isEnough =
          scale.how === 'sum' ? count === scale.items.length : count > 0 && count / scale.items.length >= scale.leastAnswered;
        const value = reached(given);
        expect(value !== null).toBe(isEnough);
        if (value === null || scale.how === 'sum') return;
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('does not depend on the order of its items or of the answers', () => {
    fc.assert(
      fc.property(answers, fc.shuffledSubarray([...scale.items], { minLength: scale.items.length }), (given, order) => {
        const shuffled = { ...questionnaire, scales: [{ ...scale, items: order }], items: [...questionnaire.items].reverse() };
        const reversedAnswers = Object.fromEntries(Object.entries(given).reverse());
        expect(reached(reversedAnswers, shuffled)).toEqual(reached(given));
      }),
    );
  });
});
