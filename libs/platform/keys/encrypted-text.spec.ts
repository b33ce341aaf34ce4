import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { newId } from '@rekindle/platform/crypto';
import { readEncryptedBytes, writeEncryptedBytes } from './encrypted-bytes';
import { readEncryptedText, writeEncryptedText, type EncryptedText } from './encrypted-text';
import { seal, unseal } from './sealing';

const key = randomBytes(32);
const bound = Buffer.from('here');

describe('an encrypted text', () => {
  it.each(['', 'I slept badly.', '🌊'.repeat(2_000)])('comes back whole: %#', (text) => {
    const written = writeEncryptedText(newId(), seal(key, Buffer.from(text), bound));
    expect(unseal(key, readEncryptedText(written).sealed, bound).toString()).toBe(text);
  });

  it('is different each time, also for the same words', () => {
    const id = newId();
    const once = () => writeEncryptedText(id, seal(key, Buffer.from('the same'), bound));
    expect(once()).not.toBe(once());
  });

  it('does not open with another key, in another place, or when a single bit was changed', () => {
    const sealed = seal(key, Buffer.from('I slept badly.'), bound);
    expect(() => unseal(randomBytes(32), sealed, bound)).toThrow();
    expect(() => unseal(key, sealed, Buffer.from('there'))).toThrow();
    for (const part of ['iv', 'text', 'tag'] as const) {
      const bent = Buffer.from(sealed[part]);
      bent.writeUInt8(bent.readUInt8(0) ^ 1, 0);
      expect(() => unseal(key, { ...sealed, [part]: bent }, bound)).toThrow();
    }
    // A shorter proof would be a weaker one.
    expect(() => unseal(key, { ...sealed, tag: sealed.tag.subarray(0, 4) }, bound)).toThrow();
  });

  it.each(['', 'I slept badly.', 'v1.x.y.z.w', 'v2' + writeEncryptedText(newId(), seal(key, Buffer.from(''), bound)).slice(2)])(
    'is nothing else: %#',
    (text) => {
      expect(() => readEncryptedText(text as EncryptedText)).toThrow('not an encrypted text');
    },
  );
});

describe('encrypted bytes', () => {
  it('come back whole and name their key', () => {
    const id = newId();
    const plain = randomBytes(100_000);
    const read = readEncryptedBytes(writeEncryptedBytes(id, seal(key, plain, bound)));
    expect(read.keyId).toBe(id);
    expect(unseal(key, read.sealed, bound).equals(plain)).toBe(true);
  });

  it('are nothing else', () => {
    expect(() => readEncryptedBytes(Buffer.from('a plain file'))).toThrow('not sealed by us');
    expect(() => readEncryptedBytes(Buffer.from([1, 2, 3]))).toThrow();
  });
});
