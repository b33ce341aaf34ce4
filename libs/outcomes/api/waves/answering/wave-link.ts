import type { LinkTokens } from '@rekindle/platform/crypto';

const purpose = 'outcome-wave';

/** The address in the mail, the same on every attempt: it opens one question and nothing else. */
export function waveLink(tokens: LinkTokens, id: string): string {
  return `/w/${tokens.write(purpose, id)}`;
}

/** @returns the id of the question, or null for a token that we never wrote */
export function waveOf(tokens: LinkTokens, token: string): string | null {
  return tokens.findId(purpose, token);
}
