import { Injectable } from '@nestjs/common';
import { Database } from '@rekindle/platform/database';
import { Live } from '@rekindle/platform/live';
import { addDays, dueOn, localDateAt } from '@rekindle/check-ins/domain';
import {
  complete,
  isDone,
  type Program,
  type Progress,
  reopen,
  skip,
  standingOf,
  stepsOf,
  type WhatComesNext,
  whatComesNext,
} from '@rekindle/programs/domain';
import { ProgramsService } from '../library/programs.service';
import { NewStepMail } from '../mail/new-step.service';
import { type ExercisesByKey, KnownExercises } from '../own-exercises/known-exercises';
import { type EnrolmentRow, EnrolmentsRepository, type OpenStep, type StepOutcome } from './enrolments.repository';
import { GatesOfClient } from './gates-of-client';
import { GivingService } from './giving.service';
import { leavesNoTrace } from './leaves-no-trace';

/** Lets a client come as far in a program as the day, what they did, and the gates allow. Done again at once, it does nothing. */
@Injectable()
export class AdvanceService {
  constructor(
    private readonly enrolments: EnrolmentsRepository,
    private readonly programs: ProgramsService,
    private readonly exercises: KnownExercises,
    private readonly gates: GatesOfClient,
    private readonly giving: GivingService,
    private readonly mail: NewStepMail,
    private readonly live: Live,
    private readonly database: Database,
  ) {}

  /** By the round of the worker. */
  async look(id: string): Promise<void> {
    await this.database.transaction(async () => {
      const row = await this.enrolments.lock(id);
      if (row?.endedAt === null) await this.advance(row, row.progress);
    });
  }

  /**
   * Inside the transaction that holds the enrolment.
   *
   * @param changed its progress, as somebody has just changed it
   * @param byHand a step that stands in it as given out, and is given out with this
   */
  async advance(row: EnrolmentRow, changed: Progress, byHand?: string): Promise<void> {
    const now = new Date();
    const today = localDateAt(row.zone, now);
    const program = await this.programs.get(row.programId);
    const outcomes = await this.enrolments.outcomes(row.id);
    const exercises = await this.exercises.those([...stepsOf(program), ...outcomes].map(({ exercise }) => exercise));
    const progress = withOutcomes(changed, outcomes, exercises, row.zone);
    // Whoever is not in coaching now is given nothing; the days go by.
    if (!row.isAtWork) return this.enrolments.write(row.id, progress, midnightAfter(row.zone, today), null);
    const next = await this.give(row, { program, exercises }, progress, today, byHand);
    await this.enrolments.write(
      row.id,
      next.progress,
      lookAt(next, row.zone, today),
      openLongest(next.progress, { program, exercises }, outcomes),
    );
    if (next.isFinished) await this.enrolments.end(row.id, 'finished');
    if (next.given.length === 0) return;
    await this.mail.owe(row, today);
    await this.live.tell('exercises');
  }

  // What was done before counts at once, and what nobody may see done moves nobody on later: both may bring the next step today.
  private async give(
    row: EnrolmentRow,
    { program, exercises }: Known,
    from: Progress,
    today: string,
    byHand?: string,
  ): Promise<WhatComesNext> {
    const gates = await this.gates.of(row.clientId, program, row.openedParts);
    const steps = new Map(stepsOf(program).map((step) => [step.id, step]));
    const given: string[] = [];
    let next = whatComesNext(program, from, gates, today);
    let due = byHand === undefined ? next.given : [byHand, ...next.given];
    while (due.length > 0) {
      let { progress } = next;
      for (const step of due.flatMap((id) => steps.get(id) ?? [])) {
        const came = await this.giving.give(row, step, exercises.get(step.exercise));
        if (came === 'open') given.push(step.id);
        if (came === 'archived') progress = skip(progress, step.id, today);
        else if (came === 'done-before' || leavesNoTrace(exercises.get(step.exercise)?.exercise))
          progress = complete(progress, step.id, today);
      }
      next = whatComesNext(program, progress, gates, today);
      due = next.given;
    }
    return { ...next, given };
  }
}

/** A program with the exercises that it names, as they are today. */
interface Known {
  readonly program: Program;
  readonly exercises: ExercisesByKey;
}

function withOutcomes(progress: Progress, outcomes: readonly StepOutcome[], exercises: ExercisesByKey, zone: string): Progress {
  return outcomes
    .filter(({ exercise }) => !leavesNoTrace(exercises.get(exercise)?.exercise))
    .reduce((known, { step, handedInAt, isShared, review }) => {
      if (handedInAt === null || isShared === null) return known;
      const isFinished = isDone(standingOf({ isShared, review }));
      return isFinished ? complete(known, step, localDateAt(zone, handedInAt)) : reopen(known, step);
    }, progress);
}

// What was handed in and is asked for once more waits under a name of its own; what is private tells nobody whether it was done.
function openLongest({ pausedOn, steps }: Progress, { program, exercises }: Known, outcomes: readonly StepOutcome[]): OpenStep | null {
  if (pausedOn !== null) return null;
  const came = new Set(outcomes.flatMap(({ step, handedInAt }) => (handedInAt === null ? [] : [step])));
  const open = stepsOf(program).flatMap((step) => {
    const stands = steps[step.id];
    const isSeen = !leavesNoTrace(exercises.get(step.exercise)?.exercise);
    return stands?.doneOn === null && isSeen && !came.has(step.id) ? [{ step: step.id, since: stands.givenOn }] : [];
  });
  return open.reduce<OpenStep | null>((longest, each) => (longest && longest.since <= each.since ? longest : each), null);
}

/** On the next day that is known; tomorrow where a gate may open; never by itself where only the client moves on. */
function lookAt({ ahead, progress }: WhatComesNext, zone: string, today: string): Date | null {
  if (progress.pausedOn !== null) return null;
  const days = ahead.flatMap(({ waits }) => {
    if (waits.for === 'day') return [waits.on];
    return waits.for === 'gate' || waits.for === 'contact' ? [addDays(today, 1)] : [];
  });
  const [first] = days.sort();
  return first === undefined ? null : midnightOf(zone, first);
}

function midnightAfter(zone: string, today: string): Date {
  return midnightOf(zone, addDays(today, 1));
}

function midnightOf(zone: string, date: string): Date {
  const due = dueOn({ zone, at: '00:00', quiet: null }, date);
  // A day that a zone never had is over when the next one begins.
  return due.status === 'due' ? due.at : midnightOf(zone, addDays(date, 1));
}
