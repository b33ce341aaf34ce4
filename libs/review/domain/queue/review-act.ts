/** How long an act can be taken back. The page offers it for ten seconds; the rest is for slow lines. */
export const undoLasts = 60_000;

/** How far away something may be snoozed: longer than that nobody means. */
export const longestSnooze = 90 * 86_400_000;

/** What was done with an item last, as far as taking it back needs it. */
export interface LastAct {
  readonly actedBy: string | null;
  readonly actedAt: Date | null;
}

/** Whether somebody may take back what was done last: it was their own, just now. */
export function mayUndo({ actedBy, actedAt }: LastAct, memberId: string, now: Date): boolean {
  return actedBy === memberId && actedAt !== null && now.getTime() - actedAt.getTime() <= undoLasts;
}

/** Whether an item can rest until then. */
export function maySnoozeUntil(until: Date, now: Date): boolean {
  return until > now && until.getTime() - now.getTime() <= longestSnooze;
}
