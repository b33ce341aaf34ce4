// Keys as the vault wraps them: master key, practice, client. Unwrapped once and kept, as the product does for five minutes.
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';

const ivBytes = 12;
const tagBytes = 16;
const keys = new Map();

/** @param {{ id: string, holderId: string, wrapped: Buffer }} key as it lies in the key store @param {() => Promise<Buffer>} loadRing its practice's, wrapped */
export async function unwrapped(practiceId, { id, holderId, wrapped }, loadRing) {
  const known = keys.get(id);
  if (known) return known;
  const master = Buffer.from(readFileSync(process.env.MASTER_KEY_FILE, 'utf8').trim().split(' ')[1], 'base64');
  const ring = unpack(master, await loadRing(), `practice|${practiceId}|1`);
  const key = unpack(ring, wrapped, `holder|${practiceId}|${holderId}|${id}`);
  keys.set(id, key);
  return key;
}

/** A text as it lies in a column. @param {string} place what it is bound to */
export function sealed(keyId, key, text, place) {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(place));
  const parts = [iv, Buffer.concat([cipher.update(text), cipher.final()]), cipher.getAuthTag()];
  return ['v1', keyId, ...parts.map((bytes) => bytes.toString('base64url'))].join('.');
}

/** What such a text says. */
export function opened(key, written, place) {
  const [, , iv, text, tag] = written.split('.').map((part) => Buffer.from(part, 'base64url'));
  return decipher(key, { iv, text, tag }, place).toString();
}

function unpack(key, bytes, place) {
  const parts = { iv: bytes.subarray(0, ivBytes), text: bytes.subarray(ivBytes, -tagBytes), tag: bytes.subarray(-tagBytes) };
  return decipher(key, parts, place);
}

function decipher(key, { iv, text, tag }, place) {
  const reading = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: tagBytes }).setAAD(Buffer.from(place)).setAuthTag(tag);
  return Buffer.concat([reading.update(text), reading.final()]);
}
