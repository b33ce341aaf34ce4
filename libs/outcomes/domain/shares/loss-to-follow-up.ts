/** What is known of somebody, in days since the start. */
export interface Followed {
  /** When it happened, or when they were last known to be where they were. */
  readonly until: number;
  readonly hasHappened: boolean;
  /** How long ago they started: as far as they could be known by now. */
  readonly sinceStart: number;
}

/** How many of those who started long enough ago are not known about, and how far the share can lie off because of them. */
export interface LossToFollowUp {
  /** Who could have been known about at that time. */
  readonly of: number;
  readonly events: number;
  readonly unknown: number;
  /** Of those; null where nobody started long enough ago. */
  readonly share: number | null;
  /** As if it had happened to none of the unknown, and to all of them. */
  readonly bounds: { readonly worst: number; readonly best: number } | null;
}

/** Who is lost `days` after the start: not known about until then, and nothing had happened. */
export function lossToFollowUp(people: readonly Followed[], days: number): LossToFollowUp {
  const could = people.filter(({ sinceStart }) => sinceStart >= days);
  const events = could.filter(({ until, hasHappened }) => hasHappened && until <= days).length;
  const unknown = could.filter(({ until, hasHappened }) => !hasHappened && until < days).length;
  const of = could.length;
  if (of === 0) return { of, events, unknown, share: null, bounds: null };
  return { of, events, unknown, share: unknown / of, bounds: { worst: events / of, best: (events + unknown) / of } };
}
