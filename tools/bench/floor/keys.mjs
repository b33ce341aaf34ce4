// Keys as the vault wraps them: master key, practice, client. Unwrapped once and kept, as the product does for five minutes.
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { ask } from './asking.mjs';

const ivBytes = 12;
const tagBytes = 16;
const keys = new Map();

const statements = {
  key: `select id, holder_id as "holderId", ring_version as "ringVersion", wrapped from keys.data_key
    where practice_id = $1 and holder_id = $2 and retired_at is null`,
  ring: 'select version, master_id as "masterId", wrapped from keys.ring_key where practice_id = $1 order by version desc',
};

/**
 * The key that writes for somebody. Always asked, as the product does: a key that was destroyed must not write.
 *
 * @param {import('pg').Pool} pool of the key store
 * @param {string[]} who asks
 * @returns {Promise<{ id: string, bytes: Buffer }>}
 */
export async function keyFor(pool, who, practiceId, holderId) {
  const askKeys = (name, values) => ask(pool, 'begin read only', who, { name, text: statements[name], values });
  const [key] = await askKeys('key', [practiceId, holderId]);
  return { id: key.id, bytes: await unwrapped(practiceId, key, async () => (await askKeys('ring', [practiceId]))[0].wrapped) };
}

/** A text as it lies in a column. @param {{ id: string, bytes: Buffer }} key @param {string} place what it is bound to */
export function sealed({ id, bytes }, text, place) {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv('aes-256-gcm', bytes, iv).setAAD(Buffer.from(place));
  const parts = [iv, Buffer.concat([cipher.update(text), cipher.final()]), cipher.getAuthTag()];
  return ['v1', id, ...parts.map((part) => part.toString('base64url'))].join('.');
}

/** What such a text says. */
export function opened({ bytes }, written, place) {
  const [, , iv, text, tag] = written.split('.').map((part) => Buffer.from(part, 'base64url'));
  return decipher(bytes, { iv, text, tag }, place).toString();
}

async function unwrapped(practiceId, { id, holderId, wrapped }, loadRing) {
  const known = keys.get(id);
  if (known) return known;
  const master = Buffer.from(readFileSync(process.env.MASTER_KEY_FILE, 'utf8').trim().split(' ')[1], 'base64');
  const ring = unpack(master, await loadRing(), `practice|${practiceId}|1`);
  const key = unpack(ring, wrapped, `holder|${practiceId}|${holderId}|${id}`);
  keys.set(id, key);
  return key;
}

function unpack(key, bytes, place) {
  const parts = { iv: bytes.subarray(0, ivBytes), text: bytes.subarray(ivBytes, -tagBytes), tag: bytes.subarray(-tagBytes) };
  return decipher(key, parts, place);
}

function decipher(key, { iv, text, tag }, place) {
  const reading = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: tagBytes }).setAAD(Buffer.from(place)).setAuthTag(tag);
  return Buffer.concat([reading.update(text), reading.final()]);
}
