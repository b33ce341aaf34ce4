import { type Exercise, exerciseIn, isDone, Standing } from '@rekindle/programs/domain';
import type { OwnExerciseFragment } from '@rekindle/shared/graphql';
import { dayInWords, localDayAt, localDayInWords, sinceInWords, timeInWords } from '@rekindle/shared/ui';
import { closedInWords, minutesInWords, standingWords } from './exercise-words';

/** An exercise of somebody's own, as a row of a list. */
export interface OwnRow {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  readonly standing: Standing;
  /** Why it cannot be opened, in words. */
  readonly closed: string | null;
  readonly isDone: boolean;
}

/** The rows of a list in its order; what this page does not know yet, because it is older than the exercise, is left out. */
export function rowsOfOwn(own: readonly OwnExerciseFragment[], now: Date): OwnRow[] {
  return own.flatMap((each) => {
    const exercise = exerciseIn(each);
    return exercise ? [rowOf(each, exercise, now)] : [];
  });
}

/** What is due first stands first, then what was given last. */
export function dueFirst(one: OwnExerciseFragment, other: OwnExerciseFragment): number {
  return (one.dueOn ?? '9999').localeCompare(other.dueOn ?? '9999');
}

/** "Due today", "Due Friday 4 December". @param day `2026-12-04` */
export function dueInWords(day: string, now: Date): string {
  const today = localDayAt(now);
  if (day === today) return $localize`:@@exercises.dueToday:For today`;
  if (day < today) return $localize`:@@exercises.duePast:Was meant for ${localDayInWords(day)}:day:`;
  return $localize`:@@exercises.due:For ${localDayInWords(day)}:day:`;
}

function rowOf(own: OwnExerciseFragment, exercise: Exercise, now: Date): OwnRow {
  const standing = Standing[own.standing];
  const done = isDone(standing) || own.isTakenBack;
  return {
    id: own.id,
    title: exercise.title,
    detail: (done ? afterwards(own, standing) : beforehand(own, exercise, now)).join(' · '),
    standing,
    closed: own.closedBecause && closedInWords(own.closedBecause),
    isDone: done,
  };
}

function beforehand({ dueOn, savedAt }: OwnExerciseFragment, exercise: Exercise, now: Date): string[] {
  const saved = savedAt && savedInWords(new Date(savedAt), now);
  return [minutesInWords(exercise), ...(dueOn ? [dueInWords(dueOn, now)] : []), ...(saved ? [saved] : [])];
}

function afterwards({ heldUntil, handedInAt, isTakenBack }: OwnExerciseFragment, standing: Standing): string[] {
  if (isTakenBack) return [$localize`:@@exercises.takenBack:Your coach took it back; what you wrote stays yours`];
  if (heldUntil) {
    const until = new Date(heldUntil);
    return [$localize`:@@exercises.rests:Rests until ${dayInWords(until)}:day:, ${timeInWords(until)}:time:`];
  }
  return [standingWords[standing], ...(handedInAt ? [dayInWords(new Date(handedInAt))] : [])];
}

function savedInWords(at: Date, now: Date): string {
  return localDayAt(at) === localDayAt(now)
    ? $localize`:@@saved:Saved ${timeInWords(at)}:time:`
    : $localize`:@@exercises.savedOn:Saved ${sinceInWords(at, now)}:day:`;
}
