/** What becomes of mails that were due while nothing could be sent. */
export interface CaughtUp<Late> {
  /** The only one that is still sent. */
  readonly send: Late | null;
  /** Older ones: the newest stands for them. */
  readonly coalesced: readonly Late[];
  readonly expired: readonly Late[];
}

/**
 * What is sent after an outage: of each plan at most the newest mail that is due, and only while it has not expired. Nobody finds four
 * check-ins of four days in their mailbox.
 *
 * @param late of one plan, none of them sent, in any order; what is not due yet is left alone
 */
export function catchUp<Late extends { readonly dueAt: Date; readonly expiresAt: Date }>(late: readonly Late[], now: Date): CaughtUp<Late> {
  const due = late.filter(({ dueAt }) => dueAt <= now).toSorted((one, other) => one.dueAt.getTime() - other.dueAt.getTime());
  const newest = due.at(-1);
  if (!newest) return { send: null, coalesced: [], expired: [] };
  const coalesced = due.slice(0, -1);
  return newest.expiresAt > now ? { send: newest, coalesced, expired: [] } : { send: null, coalesced, expired: [newest] };
}
