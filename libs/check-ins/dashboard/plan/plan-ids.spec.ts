import { describe, expect, it } from '@jest/globals';
import { aPlan, aQuestion as asked } from '../testing/a-plan';
import { aPart, aQuestion, withPart, withQuestion } from './plan-changes';
import { idFrom, identified } from './plan-ids';
import { typedOf } from './typed-plan';

describe('the ids of a plan', () => {
  it.each([
    ['How was today?', 'how-was-today'],
    ['Wie war’s heute früh?', 'wie-war-s-heute-fruh'],
    ['???', 'question'],
    ['A question that goes on and on, and then some more', 'a-question-that-goes-on-and-on'],
  ])('of %s is %s', (words, id) => {
    expect(idFrom(words)).toBe(id);
  });

  it('stay whatever becomes of the words, and are never given twice', () => {
    const plan = typedOf(aPlan({ parts: [{ ...aPlan().parts[0]!, questions: [asked({ id: 'slept', words: 'Other words' })] }] }));
    const key = plan.parts[0]!.key;
    const more = [aQuestion({ ask: 'LINE', words: 'Slept?' }), aQuestion({ ask: 'LINE', words: 'Slept note' })];
    const grown = more.reduce((now, question) => withQuestion(key, question)(now), plan);
    const { parts } = identified(withPart(aPart())(withPart(aPart())(grown)));
    expect(parts.map(({ id }) => id)).toEqual(['daily', 'weekly', 'weekly-2']);
    expect(parts[0]?.questions.map(({ id }) => id)).toEqual(['slept', 'slept-2', 'slept-note-2']);
  });
});
