import type { GateAnswer } from './reach-out-gate';

/** The exercises that lead to the ex. */
export const contactExercises = [
  ...(['say-it-kindly', 'short-apology', 'first-message', 'set-a-meeting', 'prepare-the-meeting', 'the-conversation'] as const),
];
export type ContactExercise = (typeof contactExercises)[number];

/** Said once, right after the breakup: nothing but a hard reason keeps somebody from it. */
const onceWithoutWaiting: readonly ContactExercise[] = ['say-it-kindly', 'short-apology'];

export function isContactExercise(exercise: string): exercise is ContactExercise {
  return (contactExercises as readonly string[]).includes(exercise);
}

/** Why a contact exercise cannot be opened: something hard closes it, the gate is not open, or it was done, and is for once. */
export type ExerciseRefusal = 'closed' | 'gate-not-open' | 'done-once';

/** @param timesDone how often the client has finished this exercise */
export function refusalOf(exercise: ContactExercise, gate: GateAnswer, timesDone: number): ExerciseRefusal | null {
  if (gate.is === 'locked') return 'closed';
  if (!onceWithoutWaiting.includes(exercise)) return gate.is === 'open' ? null : 'gate-not-open';
  return timesDone > 0 ? 'done-once' : null;
}
