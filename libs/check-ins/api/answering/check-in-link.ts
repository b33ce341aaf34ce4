import type { LinkTokens } from '@rekindle/platform/crypto';

const purpose = 'check-in';

/** The address in the mail, the same on every attempt: it opens one check-in and nothing else. */
export function checkInLink(tokens: LinkTokens, id: string): string {
  return `/c/${tokens.write(purpose, id)}`;
}

/** @returns the id of the check-in, or null for a token that we never wrote */
export function checkInOf(tokens: LinkTokens, token: string): string | null {
  return tokens.findId(purpose, token);
}
