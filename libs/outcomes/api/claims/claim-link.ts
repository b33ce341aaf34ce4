import type { LinkTokens } from '@rekindle/platform/crypto';

const purpose = 'outcome-claim';

/** Where a frozen figure stands, on the portal's site. */
export const claimPath = '/figure/';

/** The address on a web site, the same each time it is asked for; nobody guesses that of another. */
export function claimLink(tokens: LinkTokens, id: string): string {
  return `${claimPath}${tokens.write(purpose, id)}`;
}

/** @returns the id of the figure, or null for an address that we never gave out */
export function claimOf(tokens: LinkTokens, token: string): string | null {
  return tokens.findId(purpose, token);
}
