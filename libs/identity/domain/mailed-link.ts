/** Whether a mailed link can still be used. */
export const LinkState = { OPEN: 'open', USED: 'used', EXPIRED: 'expired', WITHDRAWN: 'withdrawn' } as const;
export type LinkState = (typeof LinkState)[keyof typeof LinkState];

interface MailedLink {
  readonly expiresAt: Date;
  readonly usedAt: Date | null;
  readonly withdrawnAt?: Date | null;
}

/** What became of a link. One that was used stays "used" when its time has passed: that is what the person remembers. */
export function linkState({ usedAt, withdrawnAt, expiresAt }: MailedLink, now: Date): LinkState {
  if (usedAt) return LinkState.USED;
  if (withdrawnAt) return LinkState.WITHDRAWN;
  return expiresAt <= now ? LinkState.EXPIRED : LinkState.OPEN;
}

const minute = 60_000;
const day = 24 * 60 * minute;

/** How long each kind of link lasts, in milliseconds. */
export const linkLasts = { signUp: day, signIn: 15 * minute, reset: 30 * minute, invitation: 7 * day } as const;
