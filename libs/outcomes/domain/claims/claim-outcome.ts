/** What a practice may say in public that had become of those who began with it. */
export const ClaimOutcome = { REUNION: 'reunion', MOVED_ON: 'moved-on', TOGETHER: 'together' } as const;
export type ClaimOutcome = (typeof ClaimOutcome)[keyof typeof ClaimOutcome];

/** Days after the start by which it may be said: those at which everybody is asked. */
export const claimHorizons = [91, 182, 365] as const;

export function isClaimHorizon(days: number): boolean {
  return claimHorizons.some((each) => each === days);
}
