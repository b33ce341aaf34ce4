/** Where an exercise that was given to a client stands. `kept`: finished and shown to nobody. */
export const Standing = {
  OPEN: 'open',
  HANDED_IN: 'handed-in',
  HANDED_BACK: 'handed-back',
  REVIEWED: 'reviewed',
  KEPT: 'kept',
} as const;
export type Standing = (typeof Standing)[keyof typeof Standing];

/** What a coach says to what was handed in: seen, or please once more. */
export type ReviewOutcome = 'reviewed' | 'handed-back';

/** What was handed in last, as far as it matters here. */
export interface LatestSubmission {
  readonly isShared: boolean;
  readonly review: ReviewOutcome | null;
}

/** @param latest null where nothing was handed in */
export function standingOf(latest: LatestSubmission | null): Standing {
  if (!latest) return Standing.OPEN;
  if (!latest.isShared) return Standing.KEPT;
  return latest.review ?? Standing.HANDED_IN;
}

/** Whether nothing is asked of the client any more, so that no reminder goes out. */
export function isDone(standing: Standing): boolean {
  return standing !== Standing.OPEN && standing !== Standing.HANDED_BACK;
}
