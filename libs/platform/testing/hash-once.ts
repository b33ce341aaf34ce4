import type { Passwords } from '@rekindle/platform/crypto';

/** Hashing is slow on purpose, and everybody in a spec file has the same password: each is hashed once. Checking costs what it costs. */
export function hashOnce(passwords: Passwords): void {
  const hash = passwords.hash.bind(passwords);
  const known = new Map<string, Promise<string>>();
  passwords.hash = (typed) => {
    const hashed = known.get(typed) ?? hash(typed);
    known.set(typed, hashed);
    return hashed;
  };
}
