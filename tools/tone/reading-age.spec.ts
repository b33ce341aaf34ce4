import { expect, it } from '@jest/globals';
import { everyPrompt } from '@rekindle/journal/domain';
import { exercises, situations, wordsOf, wordsOfSituation } from '@rekindle/programs/domain';
import { gradeOf } from './reading-age.builder';

it.each(exercises.map((exercise) => [exercise.key, exercise] as const))('%s can be read at twelve', (_key, exercise) => {
  expect(gradeOf(wordsOf(exercise))).toBeLessThanOrEqual(7);
  for (const text of [exercise.purpose, ...exercise.guidance]) expect([text, gradeOf([text]) <= 10]).toEqual([text, true]);
});

it.each(situations.map((situation) => [situation.key, situation] as const))('%s can be read at twelve', (_key, situation) => {
  expect(gradeOf(wordsOfSituation(situation))).toBeLessThanOrEqual(7);
});

it('each question of the journal can be read at twelve', () => {
  expect(everyPrompt.map(({ key, question }) => [key, gradeOf([question])] as const).filter(([, grade]) => grade > 7)).toEqual([]);
});

it('would notice a text that cannot', () => {
  const text = 'Notwithstanding considerable interpersonal ambivalence, the dissolution of affectional bonds necessitates introspection.';
  expect(gradeOf([text])).toBeGreaterThan(12);
});
