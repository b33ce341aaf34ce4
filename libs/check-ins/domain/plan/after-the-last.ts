import { daysBetween } from '../time/local-date';

/** The last check-in that was sent, or at which somebody had begun to send. */
export interface LastCheckIn {
  readonly localDate: string;
  readonly sentAt: Date;
}

const dayLength = 86_400_000;

/**
 * Whether a check-in may follow the last one. Its day decides first: a day is asked once, in whatever zone, and days only go forward.
 * Then how long ago the last one was, because a client who flies east, or a plan that moves from evening to morning, would soon have
 * the next: it is left out where less than half of the time has passed that lies between their days.
 *
 * @returns why it is left out, or null
 */
export function tooSoon(
  { localDate, dueAt }: { readonly localDate: string; readonly dueAt: Date },
  last: LastCheckIn | null,
): 'already_asked' | 'min_gap' | null {
  if (!last) return null;
  const period = daysBetween(last.localDate, localDate) * dayLength;
  if (period <= 0) return 'already_asked';
  return dueAt.getTime() - last.sentAt.getTime() < period / 2 ? 'min_gap' : null;
}

/** What is only intended is cancelled and intended anew when the plan or the zone changes; what is on its way, or was, is the last one. */
export function isStillMovable(state: string): boolean {
  return state === 'scheduled';
}

/** A client without a zone lives in that of the practice. */
export function zoneOf(client: { readonly timeZone: string | null }, practice: { readonly timeZone: string }): string {
  return client.timeZone ?? practice.timeZone;
}
