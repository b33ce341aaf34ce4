import { readConfig, secretKey } from '@rekindle/platform/config';
import { deriveKey } from './secrets';

/** The secret of the installation itself; whoever needs a key of their own takes `installationKey`. */
export function installationSecret(): Buffer {
  return readConfig({ SECRET_KEY: secretKey }).SECRET_KEY;
}

/** The key for one use. @param use tells it from all others, for example `limits` */
export function installationKey(use: string): Buffer {
  const secret = installationSecret();
  const ofSecret = derived.get(secret) ?? new Map<string, Buffer>();
  derived.set(secret, ofSecret);
  const key = ofSecret.get(use) ?? deriveKey(secret, use);
  ofSecret.set(use, key);
  return key;
}

/** Deriving takes longer than writing a mail does, and each mail asks for three of them. */
const derived = new WeakMap<Buffer, Map<string, Buffer>>();
