import type { FactorsFragment } from '@rekindle/shared/graphql';

/** Nothing beside the password, and no hurry, or whatever else the spec is about. */
export function factors(about: Partial<FactorsFragment> = {}): FactorsFragment {
  return { totpSince: null, passkeys: [], recoveryCodesLeft: 0, mustEnrolBy: null, ...about };
}

/** A passkey that was never used. */
export const aPasskey = { id: 'k1', name: 'Chrome on Linux', createdAt: new Date().toISOString(), lastUsedAt: null };
