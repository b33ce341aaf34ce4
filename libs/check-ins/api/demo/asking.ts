import { type Chance, daysBefore } from '@rekindle/platform/demo';
import {
  addDays,
  answerWindow,
  checkInOn,
  dueOn,
  type EventDay,
  localDateAt,
  Outcome,
  type PastCheckIn,
  pastOutcome,
  Rhythm,
  silenceOf,
  writingOf,
} from '@rekindle/check-ins/domain';
import type { DemoCheckIn, DemoRun, DemoTurn } from './demo-check-in';
import type { DemoPlan } from './demo-plans';
import type { Particulars } from './particulars';

/** One plan that somebody is asked by, day for day. */
interface Asking {
  readonly asked: DemoPlan;
  readonly zone: string;
  /** The first version of it. */
  readonly version: number;
  readonly events: readonly EventDay[];
  /** Weeks since they were asked for the first time, on a day. */
  readonly weeksOn: (day: string) => number;
  readonly particulars: Particulars;
  readonly now: Date;
}

/** Lets a plan run until now, and silence do to it what it does. */
export function run({ asked, zone, version: first, events, weeksOn, particulars, now }: Asking, chance: Chance): DemoRun {
  const { plan, until } = asked;
  const checkIns: DemoCheckIn[] = [];
  const turns: DemoTurn[] = [];
  const past: PastCheckIn[] = [];
  const silentSince = particulars.silentFor === undefined ? null : daysBefore(now, particulars.silentFor);
  let [rhythm, version, unanswered]: [Rhythm, number, number] = [Rhythm.FULL, first, 0];
  for (let day = plan.startsOn; day <= until; day = addDays(day, 1)) {
    const parts = checkInOn(plan, day, events, rhythm);
    const asks = parts.flatMap(({ questions }) => questions);
    const due = dueOn({ ...plan, zone }, day);
    if (asks.length === 0 || due.status === 'skipped') continue;
    const closesAt = answerWindow(due.at).firstUntil;
    const likely = likelyOn(weeksOn(day), unanswered);
    const came = silentSince && due.at > silentSince ? Outcome.MISSED : comesOf(likely, chance);
    const settledAt = came === 'answered' || came === 'skipped' ? soonAfter(due.at, chance) : closesAt;
    const outcome = settledAt <= now ? came : null;
    checkIns.push({
      ...{ day, dueAt: due.at, closesAt, asks, writing: writingOf(parts), version, outcome, settledAt: outcome && settledAt },
      lost: came === 'unsent' ? 'skipped' : null,
    });
    past.push({ localDate: day, outcome: pastOutcome(outcome) });
    unanswered = came === 'answered' ? 0 : unanswered + (came === 'missed' ? 1 : 0);
    if (outcome !== 'missed' && outcome !== 'answered') continue;
    const after = silenceOf(past, localDateAt(zone, settledAt)).rhythm;
    if (after === rhythm) continue;
    rhythm = after;
    version += 1;
    turns.push({ at: settledAt, rhythm });
  }
  return { checkIns, turns, rhythm, version };
}

const shareUnsent = 0.02;
const shareSkipped = 0.2;

function comesOf(likely: number, chance: Chance): Outcome {
  if (chance.happens(shareUnsent)) return Outcome.UNSENT;
  if (chance.happens(likely)) return Outcome.ANSWERED;
  return chance.happens(shareSkipped) ? Outcome.SKIPPED : Outcome.MISSED;
}

/** How many answer: two of three in the first weeks, fewer than half from the eighth on. Whoever let two pass takes the third to heart. */
function likelyOn(weeks: number, unanswered: number): number {
  if (unanswered >= 2) return 0.93;
  return 0.66 - 0.28 * Math.min(1, Math.max(0, (weeks - 2) / 6));
}

const minute = 60_000;

/** Most answer in the same hour, and some before they sleep or over breakfast. */
function soonAfter(dueAt: Date, chance: Chance): Date {
  const minutes = chance.happens(0.7) ? chance.between(3, 75) : chance.between(90, 14 * 60);
  return new Date(dueAt.getTime() + minutes * minute);
}
