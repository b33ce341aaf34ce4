import { localDateAt } from '@rekindle/check-ins/domain';
import type { DemoClient } from '@rekindle/clients/api/demo';
import { RelationshipStage } from '@rekindle/clients/domain';
import { daysBefore, type Ground } from '@rekindle/platform/demo';
import {
  complete,
  findExercise,
  type Gates,
  type Program,
  type Progress,
  skip,
  startOn,
  type Step,
  stepsOf,
  whatComesNext,
} from '@rekindle/programs/domain';
import { contactExercises } from '@rekindle/safety/domain';
import { leavesNoTrace } from '../enrolments/leaves-no-trace';
import type { WrittenExercise } from './particulars';
import { tickedAnswers } from './ticked-answers';

/** An exercise that somebody was given by hand. */
export interface Known extends WrittenExercise {
  readonly id: string;
}

/** A step that was given out. `until`: when something came of it last. */
export interface Came {
  readonly step: string;
  readonly assignmentId: string;
  readonly at: Date;
  readonly until: Date;
}

interface Way {
  readonly client: DemoClient;
  readonly ground: Ground;
  readonly program: Program;
  /** When they began, in days before today, and until when something came. */
  readonly daysAgo: number;
  readonly untilDaysAgo: number;
  readonly byHand: readonly Known[];
  readonly give: (written: WrittenExercise) => string;
}

const day = 86_400_000;

/** Lets a client go through a program, day by day, by the rules of the product. What asks for no words of one's own is handed in by most. */
export function goThrough(way: Way): { readonly progress: Progress; readonly came: readonly Came[] } {
  const { client, ground, program, daysAgo } = way;
  const [begunAt, stage] = [client.begunAt ?? ground.now, client.stages.at(-1)?.stage];
  const first = Math.min(daysAgo, Math.floor((ground.now.getTime() - begunAt.getTime()) / day));
  // Whoever began today has come as far as today at least.
  const untilDaysAgo = Math.min(way.untilDaysAgo, first);
  const gates = gatesAt(stage);
  const steps = new Map(stepsOf(program).map((step) => [step.id, step]));
  const dateOf = (ago: number) => localDateAt('UTC', daysBefore(ground.now, ago));
  // What is done on a day that is still to come is kept until then.
  const done = new Map<string, { readonly on: string; readonly isSkipped: boolean }>();
  const came: Came[] = [];
  let progress = startOn(dateOf(first));
  for (let ago = first; ago >= untilDaysAgo; ago--) {
    const today = dateOf(ago);
    for (const [id, { on, isSkipped }] of done)
      if (on === today) progress = isSkipped ? skip(progress, id, today) : complete(progress, id, today);
    const next = whatComesNext(program, progress, gates, today);
    progress = next.progress;
    for (const step of next.given.flatMap((id) => steps.get(id) ?? [])) {
      const { assignmentId, doneAgo, isSkipped } = comesOf(step, ago, { ...way, untilDaysAgo });
      const at = laterOf(begunAt, daysBefore(ground.now, ago));
      const isDone = doneAgo !== null && doneAgo >= untilDaysAgo;
      came.push({ step: step.id, assignmentId, at, until: isDone ? laterOf(at, daysBefore(ground.now, doneAgo)) : at });
      if (leavesNoTrace(findExercise(step.exercise)) || doneAgo === ago) progress = complete(progress, step.id, today);
      else if (isDone) done.set(step.id, { on: dateOf(doneAgo), isSkipped });
    }
  }
  return { progress, came };
}

interface Outcome {
  readonly assignmentId: string;
  readonly doneAgo: number | null;
  readonly isSkipped: boolean;
}

function comesOf({ exercise }: Step, ago: number, { byHand, give, ground: { chance }, client, untilDaysAgo }: Way): Outcome {
  const known = byHand.find((each) => each.exercise === exercise);
  if (known) {
    const isDone = known.handedInDaysAgo !== undefined && known.review !== 'handed-back';
    return { assignmentId: known.id, doneAgo: isDone ? Math.min(ago, known.handedInDaysAgo) : null, isSkipped: false };
  }
  const handedInDaysAgo = ago - chance.between(1, 3);
  const answers = tickedAnswers(exercise, client.number);
  if (answers && handedInDaysAgo > untilDaysAgo && chance.happens(0.85)) {
    // The latest ones wait for their coach.
    const review = handedInDaysAgo > 2 ? { review: 'reviewed' as const } : {};
    const assignmentId = give({ exercise, givenDaysAgo: ago, handedInDaysAgo, answers, ...review });
    return { assignmentId, doneAgo: handedInDaysAgo, isSkipped: false };
  }
  const assignmentId = give({ exercise, givenDaysAgo: ago, answers: {} });
  const isSkipped = findExercise(exercise)?.visibility !== 'private' && chance.happens(0.7);
  return { assignmentId, doneAgo: isSkipped ? ago - 5 : null, isSkipped };
}

// Nobody rates readiness yet, so the way to the ex is closed, but for what is said once before the quiet days.
function gatesAt(stage: RelationshipStage | undefined): Gates {
  const [space, together] = [stage !== undefined && stage !== RelationshipStage.SEPARATED, stage === RelationshipStage.TOGETHER];
  const open = [...(space ? (['space'] as const) : []), ...(together ? (['together'] as const) : [])];
  const saidOnce: readonly string[] = ['say-it-kindly', 'short-apology'];
  return { open: new Set(open), closedExercises: new Set(contactExercises.filter((key) => !saidOnce.includes(key))) };
}

function laterOf(one: Date, other: Date): Date {
  return one > other ? one : other;
}
