import { localDateAt } from '@rekindle/check-ins/domain';
import type { DemoClient } from '@rekindle/clients/api/demo';
import { type Ground, table } from '@rekindle/platform/demo';
import { findExercise, pause, type Program, type Progress, stepsOf, theGuide } from '@rekindle/programs/domain';
import { leavesNoTrace } from '../enrolments/leaves-no-trace';
import { type Came, goThrough, type Known } from './going-through';
import { firstWeek, firstWeekId } from './own-program.part';
import type { WrittenExercise } from './particulars';

export const enrolments = table(
  'app.enrolment',
  ...(['practice_id', 'id', 'client_id', 'program_id', 'progress', 'opened_parts', 'enrolled_at', 'enrolled_by'] as const),
  ...(['ended_at', 'end_reason', 'look_at', 'open_step', 'open_since'] as const),
);
export const enrolmentSteps = table(
  'app.enrolment_step',
  ...(['practice_id', 'assignment_id', 'enrolment_id', 'client_id', 'step', 'given_at'] as const),
);

type Fate = 'going' | 'paused' | 'stopped' | 'through' | 'alone';

// By their number, so that each is there among the first: whoever goes through one that is over is in the short program of the practice.
const fates: readonly Fate[] = ['going', 'going', 'paused', 'going', 'through', 'going', 'stopped', 'going', 'alone', 'going'];

/**
 * Brings a client into a program, as far as they have come by today.
 *
 * @param byHand what they were given besides @param give gives an exercise out @returns the id of the assignment
 */
export function lead(client: DemoClient, ground: Ground, byHand: readonly Known[], give: (written: WrittenExercise) => string): void {
  const fate = fates[(client.number - 1) % fates.length] ?? 'going';
  if (fate === 'alone') return;
  const program: Program = fate === 'through' ? firstWeek : theGuide;
  const daysAgo = fate === 'through' ? ground.chance.between(12, 30) : ground.chance.between(5, 26);
  const untilDaysAgo = fate === 'paused' || fate === 'stopped' ? Math.min(daysAgo - 2, ground.chance.between(3, 9)) : 0;
  const { progress, came } = goThrough({ client, ground, program, daysAgo, untilDaysAgo, byHand, give });
  addRows(client, ground, fate, program, progress, came);
}

function addRows(client: DemoClient, ground: Ground, fate: Fate, program: Program, gone: Progress, came: readonly Came[]): void {
  const [practice_id, client_id] = [client.practice.id, client.id];
  const enrolledAt = came[0]?.at ?? ground.now;
  const id = ground.chance.id(enrolledAt);
  const isThrough = stepsOf(program).every((step) => gone.steps[step.id]?.doneOn);
  const lastAt = came.reduce((latest, { until }) => (until > latest ? until : latest), enrolledAt);
  const endReason = fate === 'stopped' ? 'stopped' : isThrough ? 'finished' : null;
  const progress = fate === 'paused' ? pause(gone, localDateAt('UTC', lastAt)) : gone;
  const isGoing = endReason === null && fate !== 'paused';
  const open = isGoing ? openLongest(progress, program) : undefined;
  ground.rows.add(enrolments, {
    ...{ practice_id, id, client_id, program_id: program === theGuide ? null : firstWeekId(client.practice), opened_parts: [] },
    progress: { ...progress },
    ...{ enrolled_at: enrolledAt, enrolled_by: client.coach.id, ended_at: endReason && lastAt, end_reason: endReason },
    // The product looks at them as soon as it runs, and goes on from here.
    ...{ look_at: isGoing ? ground.now : null, open_step: open?.step ?? null, open_since: open?.since ?? null },
  });
  for (const { step, assignmentId, at } of came)
    ground.rows.add(enrolmentSteps, { practice_id, assignment_id: assignmentId, enrolment_id: id, client_id, step, given_at: at });
}

function openLongest({ steps }: Progress, program: Program): { readonly step: string; readonly since: string } | undefined {
  const open = stepsOf(program).filter((step) => steps[step.id]?.doneOn === null && !leavesNoTrace(findExercise(step.exercise)));
  return open.map(({ id }) => ({ step: id, since: steps[id]?.givenOn ?? '' })).sort((a, b) => a.since.localeCompare(b.since))[0];
}
