import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const algorithm = 'aes-256-gcm';
const ivBytes = 12;
const tagBytes = 16;

/** What encryption makes of a secret: a fresh 96-bit value for each, the text, and the 128-bit proof that nothing was changed. */
export interface Sealed {
  readonly iv: Buffer;
  readonly text: Buffer;
  readonly tag: Buffer;
}

/** AES-256-GCM (NIST SP 800-38D). @param key 32 bytes @param bound what must be the same when it is opened */
export function seal(key: Buffer, plain: Buffer, bound: Buffer): Sealed {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv(algorithm, key, iv).setAAD(bound);
  const text = Buffer.concat([cipher.update(plain), cipher.final()]);
  return { iv, text, tag: cipher.getAuthTag() };
}

/** @throws Error when key, text or place are not the ones it was sealed with */
export function unseal(key: Buffer, { iv, text, tag }: Sealed, bound: Buffer): Buffer {
  const decipher = createDecipheriv(algorithm, key, iv, { authTagLength: tagBytes }).setAAD(bound).setAuthTag(tag);
  return Buffer.concat([decipher.update(text), decipher.final()]);
}

/** Value, text and proof in one, for keys that are wrapped by other keys and for bytes. */
export function packed({ iv, text, tag }: Sealed): Buffer {
  return Buffer.concat([iv, text, tag]);
}

/** @throws Error when it is too short to be one of ours */
export function unpacked(bytes: Buffer): Sealed {
  if (bytes.length < ivBytes + tagBytes) throw new Error('Too short to have been sealed.');
  return { iv: bytes.subarray(0, ivBytes), text: bytes.subarray(ivBytes, -tagBytes), tag: bytes.subarray(-tagBytes) };
}
