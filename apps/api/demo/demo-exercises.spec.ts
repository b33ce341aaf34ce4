import { describe, expect, it } from '@jest/globals';
import type { ToSeal } from '@rekindle/platform/demo';
import {
  answerFlaw,
  type Answers,
  askedAnswers,
  exercises,
  type Field,
  flawsIn,
  flawsInExercise,
  getExercise,
  readExercise,
  readProgram,
  stepsOf,
  theGuide,
  whatComesNext,
  whatIsMissing,
} from '@rekindle/programs/domain';
import { made } from './made-rows.builder';

const demo = made();
const wordings = new Map(
  demo.of('app.own_exercise_wording').map(({ own_exercise_id, content }) => [own_exercise_id, readExercise(JSON.stringify(content))]),
);
const exerciseOf = new Map(
  demo.of('app.assignment').map(({ id, exercise, version, own_exercise_id }) => {
    return [id, own_exercise_id ? wordings.get(own_exercise_id)! : getExercise(exercise, version)];
  }),
);

describe('the exercises of the demo', () => {
  it('stand before everybody who is at work, and are handed in by some', () => {
    expect(exerciseOf.size).toBeGreaterThan(20);
    const reviews = demo.of('app.submission').map(({ review }) => review);
    expect(new Set(reviews)).toEqual(new Set(['handed-back', 'reviewed', null]));
    expect(reviews.filter((review) => review === null).length).toBeGreaterThan(20);
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

describe('the exercises that a practice of the demo made', () => {
  it('can be given out, one written anew and one copied from the guide', () => {
    expect(new Set([...wordings.values()].map(({ title, from }) => `${title} (${from})`))).toEqual(
      new Set(['Before the handover (null)', 'One fight, slowly (how-we-fought)']),
    );
    for (const exercise of wordings.values()) expect(flawsInExercise(exercise)).toEqual([]);
  });

  it('were given to a client, who handed one in', () => {
    const given = demo.of('app.assignment').filter(({ own_exercise_id }) => own_exercise_id !== null);
    const handedIn = demo.of('app.submission').filter(({ assignment_id }) => given.some(({ id }) => id === assignment_id));
    expect([given.length, handedIn.length]).toEqual([1, 1]);
  });
});

describe('the programs of the demo', () => {
  const enrolments = demo.of('app.enrolment');
  const standingOf = ({ end_reason, progress }: Record<string, any>) => end_reason ?? (progress.pausedOn ? 'paused' : 'running');

  it('lead most who are at work, who stand in them in every way', () => {
    const standings = enrolments.map(standingOf);
    expect(standings.filter((standing) => standing === 'running').length).toBeGreaterThan(10);
    expect(new Set(standings)).toEqual(new Set(['running', 'paused', 'stopped', 'finished']));
    const [own] = demo.of('app.program');
    expect(enrolments.some(({ program_id }) => program_id === own!['id'])).toBe(true);
    expect(flawsIn(readProgram(JSON.stringify(own!['content'])), new Set(exercises.map(({ key }) => key)))).toEqual([]);
  });

  it('gave out what they say they gave out, and nobody is asked twice for the same', () => {
    const given = new Map(demo.of('app.assignment').map((assignment) => [assignment['id'], assignment]));
    for (const { id, client_id, progress } of enrolments) {
      const steps = demo.of('app.enrolment_step').filter(({ enrolment_id }) => enrolment_id === id);
      const came = Object.keys(progress.steps);
      expect(steps.map(({ step }) => step).sort()).toEqual(came.sort());
      for (const { step, assignment_id } of steps) expect(given.get(assignment_id)).toMatchObject({ client_id, exercise: step });
    }
    const keys = [...given.values()].map(({ client_id, exercise }) => `${client_id} ${exercise}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('stand where the product would have let them come', () => {
    for (const { program_id, progress } of enrolments) {
      const program = program_id === null ? theGuide : readProgram(JSON.stringify(demo.of('app.program')[0]!['content']));
      const known = new Set(stepsOf(program).map(({ id }) => id));
      expect(Object.keys(progress.steps).every((step) => known.has(step))).toBe(true);
      const again = whatComesNext(program, progress, { open: new Set(), closedExercises: new Set() }, progress.startedOn);
      expect(again.given).toEqual([]);
    }
  });
});
