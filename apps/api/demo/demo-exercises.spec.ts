import { describe, expect, it } from '@jest/globals';
import type { ToSeal } from '@rekindle/platform/demo';
import { answerFlaw, type Answers, askedAnswers, type Field, getExercise, whatIsMissing } from '@rekindle/programs/domain';
import { made } from './made-rows.builder';

const demo = made();
const exerciseOf = new Map(demo.of('app.assignment').map(({ id, exercise, version }) => [id, getExercise(exercise, version)]));

describe('the exercises of the demo', () => {
  it('stand before everybody who is at work, and are handed in by some', () => {
    expect(exerciseOf.size).toBeGreaterThan(20);
    const reviews = demo.of('app.submission').map(({ review }) => review);
    expect(['handed-back', 'reviewed', null].map((each) => reviews.filter((review) => review === each).length)).toEqual([1, 1, 22]);
  });

  it('were answered as the product would have taken it', () => {
    for (const { assignment_id, answers } of demo.of('app.submission')) {
      const exercise = exerciseOf.get(assignment_id)!;
      const given: Answers = JSON.parse((answers as ToSeal).text);
      const fields: readonly Field[] = exercise.sections.flatMap((section) => section.fields);
      for (const [id, answer] of Object.entries(given))
        expect(
          answerFlaw(
            fields.find((field) => field.id === id)!,
            answer,
          ),
        ).toBeNull();
      expect(whatIsMissing(exercise, given, new Set())).toEqual([]);
      expect(askedAnswers(exercise, given)).toEqual(given);
    }
  });

  it('happened in order', () => {
    const given = new Map(demo.of('app.assignment').map(({ id, assigned_at }) => [id, assigned_at as Date]));
    for (const { assignment_id, handed_in_at, reviewed_at } of demo.of('app.submission')) {
      expect(handed_in_at >= given.get(assignment_id)!).toBe(true);
      if (reviewed_at) expect(reviewed_at > handed_in_at).toBe(true);
    }
  });
});
