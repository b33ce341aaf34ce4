import { type Exercise, exerciseIn, findExercise } from '@rekindle/programs/domain';
import type { ClientEnrolmentFragment } from '@rekindle/shared/graphql';
import { localDayInWords } from '../words/day-words';
import { gateInWords, waitsInWords } from './program-words';

type Step = ClientEnrolmentFragment['steps'][number];
type Part = ClientEnrolmentFragment['parts'][number];

/** A step as a bead of the thread. `now` is what was given out last and is not done. */
export interface PathStep {
  readonly id: string;
  readonly title: string;
  readonly bead: 'done' | 'now' | 'given' | 'skipped' | 'ahead';
  readonly detail: string;
  readonly wasGiven: boolean;
  readonly mayRewind: boolean;
  readonly mayGoOn: boolean;
  readonly maySkip: boolean;
}

/** A part as a stretch of the thread. `now`: its client has come into it, and not through it. */
export interface PathPart {
  readonly id: string;
  readonly title: string;
  readonly bead: 'done' | 'now' | 'ahead';
  readonly detail: string;
  /** Whether it is where the client is; the others are folded. */
  readonly isUnfolded: boolean;
  readonly isYoursToOpen: boolean;
  readonly steps: readonly PathStep[];
}

/** Where a client stands in a program, part by part. */
export function pathOf(enrolment: ClientEnrolmentFragment): readonly PathPart[] {
  const { parts, steps } = enrolment;
  const now = steps.findLast((step) => step.standing === 'GIVEN' && !isPrivate(step));
  const latest = steps.findLast(({ standing }) => standing !== 'AHEAD') ?? steps[0];
  return parts.map((part, index) => {
    const isClosed = parts.slice(0, index + 1).some(({ openedOn, isGateOpen }) => openedOn === null && !isGateOpen);
    const own = steps.filter((step) => step.part === part.id);
    return {
      ...{ id: part.id, title: part.title, detail: partInWords(part, own), isYoursToOpen: part.isYoursToOpen && !isOver(enrolment) },
      bead: own.every(isThrough) ? 'done' : own.some(({ standing }) => standing !== 'AHEAD') ? 'now' : 'ahead',
      isUnfolded: part.id === now?.part || part.id === latest?.part,
      steps: own.map((step) => stepOf(step, enrolment, now?.id, isClosed)),
    };
  });
}

/** "9 of 32 given out, 6 done". */
export function countsInWords(steps: readonly Step[]): string {
  const [given, done] = [steps.filter(wasGiven).length, steps.filter(({ standing }) => standing === 'DONE').length];
  return $localize`:@@enrolment.counts:${given}:given: of ${steps.length}:all: given out, ${done}:done: done`;
}

function stepOf(step: Step, enrolment: ClientEnrolmentFragment, now: string | undefined, isClosed: boolean): PathStep {
  const [isAhead, isEnded] = [step.standing === 'AHEAD', isOver(enrolment)];
  return {
    ...{ id: step.id, title: titleOf(step), detail: detailOf(step, enrolment), wasGiven: wasGiven(step) },
    bead: beadOf(step, now),
    mayRewind: !isEnded && !isAhead,
    mayGoOn: enrolment.standing === 'RUNNING' && isAhead && !isClosed && step.waitsFor !== 'contact',
    maySkip: !isEnded && (isAhead || (step.standing === 'GIVEN' && !isPrivate(step))),
  };
}

function beadOf({ id, standing }: Step, now: string | undefined): PathStep['bead'] {
  if (standing === 'DONE') return 'done';
  if (standing === 'SKIPPED') return 'skipped';
  if (standing === 'AHEAD') return 'ahead';
  return id === now ? 'now' : 'given';
}

function detailOf(step: Step, { standing, steps }: ClientEnrolmentFragment): string {
  const on = step.on ? localDayInWords(step.on) : '';
  switch (step.standing) {
    case 'DONE':
      return $localize`:@@step.done:Done · given out on ${on}:day:`;
    case 'SKIPPED':
      return $localize`:@@step.skipped:Passed over`;
    case 'GIVEN':
      return isPrivate(step)
        ? $localize`:@@step.private:Given out on ${on}:day: · theirs alone, so nothing waits for it`
        : $localize`:@@step.given:Given out on ${on}:day:`;
    case 'AHEAD': {
      if (standing === 'STOPPED' || standing === 'FINISHED') return $localize`:@@step.never:Not given out`;
      if (standing === 'PAUSED' && step.waitsFor === 'day') return $localize`:@@step.paused:Once you resume, as many days later`;
      const of = steps.find(({ id }) => id === step.waitsOf);
      return waitsInWords({ waitsFor: step.waitsFor, on: step.on, of: of ? titleOf(of) : null, days: step.waitsDays });
    }
  }
}

function partInWords({ openedOn, gate }: Part, steps: readonly Step[]): string {
  if (openedOn !== null || steps.some(({ standing }) => standing !== 'AHEAD')) return countsInWords(steps);
  const [first] = steps;
  return gateInWords(first?.waitsFor === 'gate' || gate !== null ? gate : null);
}

function isOver({ standing }: ClientEnrolmentFragment): boolean {
  return standing === 'STOPPED' || standing === 'FINISHED';
}

function isThrough(step: Step): boolean {
  return step.standing === 'DONE' || step.standing === 'SKIPPED' || (step.standing === 'GIVEN' && isPrivate(step));
}

function wasGiven({ standing }: Step): boolean {
  return standing === 'GIVEN' || standing === 'DONE';
}

// What becomes of it is nobody's but the client's.
function isPrivate(step: Step): boolean {
  return exerciseOf(step)?.visibility === 'private';
}

function titleOf(step: Step): string {
  return exerciseOf(step)?.title ?? step.exercise;
}

/** As it is today: what was given out has kept its wording elsewhere. */
function exerciseOf({ exercise, content }: Step): Exercise | null {
  return content === null ? findExercise(exercise) : exerciseIn({ exercise, version: '', content });
}
