import type { Rhythm } from '../plan/rhythm';
import { daysBetween } from '../time/local-date';

/**
 * What became of a check-in. `skipped` is said by the client and neutral; `left-out` is whatever the client could not or should not
 * answer (paused, flagged, dropped by quiet hours); `open` may still be answered.
 */
export type CheckInOutcome = 'answered' | 'skipped' | 'unanswered' | 'left-out' | 'open';

export interface PastCheckIn {
  readonly localDate: string;
  readonly outcome: CheckInOutcome;
}

/** How a client has to do with check-ins at the moment. */
export interface Silence {
  readonly rhythm: Rhythm;
  /** Since the last answer. */
  readonly unanswered: number;
  /** Days since the first check-in that nobody answered, less those that do not count. */
  readonly silentDays: number;
}

const unansweredUntilWeekly = 3;
const silentDaysUntilStopped = 14;

/**
 * What silence makes of a plan: three without an answer in a row, and it is asked once a week; fourteen silent days, and it is not asked
 * any more, because then somebody should call. Weekly is as low as it goes before that. An answer brings all of it back.
 *
 * @param past in order of days, since the plan began or the coach let it go on
 * @param today the client's
 * @param awayDays days on which the client is not waited for: paused or flagged
 */
export function silenceOf(past: readonly PastCheckIn[], today: string, awayDays: readonly string[] = []): Silence {
  const sinceAnswer = past.slice(past.findLastIndex(({ outcome }) => outcome === 'answered') + 1);
  const unanswered = sinceAnswer.filter(({ outcome }) => outcome === 'unanswered').length;
  const silentDays = silentDaysOf(sinceAnswer, today, awayDays);
  return { rhythm: rhythmOf(unanswered, silentDays), unanswered, silentDays };
}

// Whoever says that they skip is not silent: their days begin anew, while a row of three goes on over it.
function silentDaysOf(sinceAnswer: readonly PastCheckIn[], today: string, awayDays: readonly string[]): number {
  const sinceSign = sinceAnswer.slice(sinceAnswer.findLastIndex(({ outcome }) => outcome === 'skipped') + 1);
  const first = sinceSign.find(({ outcome }) => outcome === 'unanswered')?.localDate;
  if (first === undefined) return 0;
  const away = new Set(awayDays.filter((day) => day >= first && day < today)).size;
  return Math.max(0, daysBetween(first, today) - away);
}

function rhythmOf(unanswered: number, silentDays: number): Rhythm {
  if (silentDays >= silentDaysUntilStopped) return 'stopped';
  return unanswered >= unansweredUntilWeekly ? 'weekly' : 'full';
}

/** What has to be told when silence changes how much is asked: to the client in the next mail, to the coach, or as a task. */
export type SilenceNews = 'became-weekly' | 'stopped' | 'came-back';

/** @returns null where there is nothing to tell */
export function silenceNews(before: Rhythm, after: Rhythm): SilenceNews | null {
  if (before === after) return null;
  if (after === 'full') return 'came-back';
  if (after === 'stopped') return 'stopped';
  return before === 'full' ? 'became-weekly' : null;
}
