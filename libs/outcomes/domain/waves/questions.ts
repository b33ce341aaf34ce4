import { daysBetween } from '@rekindle/check-ins/domain';
import { type Wave, type WaveDay, WaveOrigin } from './wave';

/** The waves that one question counts for: one from the start, one from a reunion, or both. */
export interface CountsFor {
  readonly startDay: WaveDay | null;
  readonly reunionDay: WaveDay | null;
}

/** What somebody is asked once, for one wave or for two. */
export interface WaveQuestion extends CountsFor {
  /** The day on which it is asked. */
  readonly on: string;
  /** The first and the last day on which it may be. */
  readonly from: string;
  readonly until: string;
}

/** A question that was asked already. */
export interface AskedQuestion extends CountsFor {
  readonly askedOn: string;
}

/** Waves that lie so many days apart, or less, are one mail and one question. */
const near = 21;

/** What is still to be asked. @param today where the client is */
export function questionsAhead(waves: readonly Wave[], asked: readonly AskedQuestion[], today: string): readonly WaveQuestion[] {
  const open = waves.filter((wave) => !asked.some((question) => isCounted(wave, question) || mayJoin(wave, question)));
  return questionsOf(open).filter(({ until }) => until >= today);
}

/** Which waves a question that was asked counts for besides its own, because they became known later and lie near it. */
export function joinedBy(question: AskedQuestion, waves: readonly Wave[], asked: readonly AskedQuestion[]): CountsFor | null {
  const wave = waves.find((each) => !asked.some((other) => isCounted(each, other)) && mayJoin(each, question));
  return wave ? countsFor(wave, question) : null;
}

/** Waves as questions, in the order of their days. Of one origin they lie so far apart that never more than two are near each other. */
export function questionsOf(waves: readonly Wave[]): readonly WaveQuestion[] {
  const questions: WaveQuestion[] = [];
  let before: Wave | null = null;
  for (const wave of waves) {
    if (before && daysBetween(before.on, wave.on) <= near) {
      questions.splice(-1, 1, bothOf(before, wave));
      before = null;
    } else {
      questions.push(alone(wave));
      before = wave;
    }
  }
  return questions;
}

function alone(wave: Wave): WaveQuestion {
  const { on, from, until } = wave;
  return { ...countsFor(wave), on, from, until };
}

// Within both windows, as early as that can be. Where they do not meet, later: what is known of a later day is known of an earlier one.
function bothOf(earlier: Wave, later: Wave): WaveQuestion {
  const counts = countsFor(later, countsFor(earlier));
  const [from, until] = [latest(earlier.from, later.from), earliest(earlier.until, later.until)];
  if (from > until) return { ...alone(later), ...counts };
  return { ...counts, from, until, on: earliest(latest(earlier.on, from), until) };
}

function countsFor({ origin, day }: Wave, also: CountsFor = { startDay: null, reunionDay: null }): CountsFor {
  const { startDay, reunionDay } = also;
  return origin === WaveOrigin.START ? { startDay: day, reunionDay } : { startDay, reunionDay: day };
}

function dayIn({ startDay, reunionDay }: CountsFor, origin: WaveOrigin): WaveDay | null {
  return origin === WaveOrigin.START ? startDay : reunionDay;
}

function isCounted({ origin, day }: Wave, question: CountsFor): boolean {
  return dayIn(question, origin) === day;
}

function mayJoin({ origin, on }: Wave, question: AskedQuestion): boolean {
  return dayIn(question, origin) === null && Math.abs(daysBetween(question.askedOn, on)) <= near;
}

function latest(one: string, other: string): string {
  return one > other ? one : other;
}

function earliest(one: string, other: string): string {
  return one < other ? one : other;
}
