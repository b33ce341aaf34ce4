import { localDateAt } from '@rekindle/check-ins/domain';
import { type Gates, type Program, type ProgramPart, type Progress, stepsOf, type Waiting, whatComesNext } from '@rekindle/programs/domain';
import { guideId } from '../library/programs.service';
import type { ExercisesByKey } from '../own-exercises/known-exercises';
import { type Enrolment, type EnrolmentPart, EnrolmentStanding, type EnrolmentStep, StepStanding } from './enrolment.type';
import type { EnrolmentRow } from './enrolments.repository';
import { mayOpen } from './gates-of-client';
import { leavesNoTrace } from './leaves-no-trace';

/** As coaches see it today. @param exercises those of the program, as they are today */
export function enrolmentOf(row: EnrolmentRow, program: Program, gates: Gates, exercises: ExercisesByKey, now: Date): Enrolment {
  const { id, clientId, programId, progress, zone } = row;
  const { ahead } = whatComesNext(program, progress, gates, localDateAt(zone, now));
  const waiting = new Map(ahead.map(({ step, waits }) => [step, waits]));
  return {
    ...{ id, clientId, programId: programId ?? guideId, title: program.title },
    standing: standingOf(row),
    ...{ startedOn: progress.startedOn, pausedOn: row.endedAt === null ? progress.pausedOn : null },
    parts: program.parts.map((part) => partOf(part, progress, gates)),
    steps: stepsOf(program).map(({ id: step, part, exercise }) => ({
      id: step,
      part,
      exercise,
      content: exercises.get(exercise)?.content ?? null,
      ...standOf(step, leavesNoTrace(exercises.get(exercise)?.exercise), progress, waiting.get(step)),
    })),
  };
}

function partOf({ id, title, gate }: ProgramPart, { parts }: Progress, { open }: Gates): EnrolmentPart {
  const [openedOn, isGateOpen] = [parts[id] ?? null, gate === null || open.has(gate)];
  return { id, title, openedOn, gate, isGateOpen, isYoursToOpen: openedOn === null && !isGateOpen && mayOpen(gate) };
}

function standingOf({ endReason, progress }: Pick<EnrolmentRow, 'endReason' | 'progress'>): EnrolmentStanding {
  return endReason ?? (progress.pausedOn === null ? EnrolmentStanding.RUNNING : EnrolmentStanding.PAUSED);
}

function standOf(
  step: string,
  leavesNone: boolean,
  { steps }: Progress,
  waits: Waiting | undefined,
): Pick<EnrolmentStep, 'standing' | 'on' | 'waitsFor' | 'waitsOf' | 'waitsDays'> {
  const stands = steps[step];
  if (!stands) return { standing: StepStanding.AHEAD, ...wordsOf(waits) };
  const isDone = stands.doneOn !== null && !leavesNone;
  const standing = stands.isSkipped ? StepStanding.SKIPPED : isDone ? StepStanding.DONE : StepStanding.GIVEN;
  return { standing, on: stands.givenOn, ...nothing };
}

const nothing = { waitsFor: null, waitsOf: null, waitsDays: null } as const;

function wordsOf(waits: Waiting | undefined): Pick<EnrolmentStep, 'on' | 'waitsFor' | 'waitsOf' | 'waitsDays'> {
  // It is due now, and given out within moments.
  if (!waits) return { on: null, ...nothing };
  const on = waits.for === 'day' ? waits.on : null;
  const of = waits.for === 'completion' ? waits.of : waits.for === 'gate' ? waits.gate : null;
  return { on, waitsFor: waits.for, waitsOf: of, waitsDays: waits.for === 'completion' ? waits.days : null };
}
