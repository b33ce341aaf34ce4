const sitting = 10 * 60_000;

/** A wording that stands, and one that is to take its place. */
export interface Standing {
  readonly savedAt: Date;
  readonly writtenOn: string;
  readonly isShared: boolean;
}

/**
 * Whether the wording that stands is kept beside the new one. It is saved every second while somebody types, so only what stood for a while is: what a
 * sitting ended with, what somebody may have read, and what was about another day.
 */
export function keepsEarlier(standing: Standing, writtenOn: string, now: Date): boolean {
  return standing.isShared || standing.writtenOn !== writtenOn || now.getTime() - standing.savedAt.getTime() >= sitting;
}
