import { createHash, createHmac, createSecretKey, hkdfSync, type KeyObject, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';

/** A fresh secret of 256 bits, safe in a cookie or an address. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** A fresh code of six digits, to be read on one screen and typed on another. */
export function newCode(): string {
  return randomInt(1_000_000).toString().padStart(6, '0');
}

/** What is stored of a secret: whoever reads the database cannot use it. */
export function fingerprint(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}

/** Compares without telling by its duration how much was right. */
export function isSameSecret(a: Buffer, b: Buffer): boolean {
  return a.length === b.length && timingSafeEqual(a, b);
}

/** One key per use, all derived from the one secret of the installation (HKDF, RFC 5869). */
export function deriveKey(secretKey: Buffer, use: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secretKey, Buffer.alloc(0), `rekindle/${use}`, 32));
}

/** A 256-bit authentication code over a text. */
export function sign(key: Buffer, text: string): Buffer {
  const prepared = preparedKeys.get(key) ?? createSecretKey(key);
  preparedKeys.set(key, prepared);
  return createHmac('sha256', prepared).update(text).digest();
}

/** Made ready for each code anew, a key costs four times what the code does. */
const preparedKeys = new WeakMap<Buffer, KeyObject>();
