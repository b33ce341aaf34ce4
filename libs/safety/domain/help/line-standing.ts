import { type CrisisLine, daysShown, daysUntilReminder, isShown, needsVerifying } from './crisis-line';

type Check = Pick<CrisisLine, 'verifiedAt'>;

/** Where a line stands. `unverified` and `over` are not shown; `due` is, and wants a look. */
export const LineStanding = { UNVERIFIED: 'unverified', VERIFIED: 'verified', DUE: 'due', OVER: 'over' } as const;
export type LineStanding = (typeof LineStanding)[keyof typeof LineStanding];

/** @param today `2026-11-28` */
export function standingOfLine(line: Check, today: string): LineStanding {
  if (line.verifiedAt === null) return 'unverified';
  if (!isShown(line, today)) return line.verifiedAt > today ? 'unverified' : 'over';
  return needsVerifying(line, today) ? 'due' : 'verified';
}

/** The day on which the next look is due; null for a line that nobody has verified. */
export function dueOn({ verifiedAt }: Check): string | null {
  return verifiedAt && daysAfter(verifiedAt, daysUntilReminder);
}

/** The last day on which it is shown. */
export function shownUntil({ verifiedAt }: Check): string | null {
  return verifiedAt && daysAfter(verifiedAt, daysShown);
}

/** The last day on which every one of these lines is shown; null for none. Whoever keeps a list of them must drop it after that. */
export function allShownUntil(lines: readonly Check[]): string | null {
  const [earliest] = lines.map(shownUntil).sort((one, other) => (one ?? '').localeCompare(other ?? ''));
  return earliest ?? null;
}

/** The first day on which it was not shown any more. */
export function notShownSince({ verifiedAt }: Check): string | null {
  return verifiedAt && daysAfter(verifiedAt, daysShown + 1);
}

function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
