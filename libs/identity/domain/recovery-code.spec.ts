import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readRecoveryCode, writeRecoveryCode } from './recovery-code';

describe('a recovery code', () => {
  it('is read back however it was typed', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), (bytes) => {
        const code = writeRecoveryCode(bytes);
        expect(code).toMatch(/^[A-HJ-NP-Z2-9]{4}(-[A-HJ-NP-Z2-9]{4}){3}$/);
        expect(readRecoveryCode(` ${code.toLowerCase().replaceAll('-', ' ')} `)).toBe(code);
      }),
    );
  });

  it('uses every sign equally often', () => {
    const seen = new Set(Array.from({ length: 32 }, (_, index) => writeRecoveryCode(new Uint8Array(16).fill(index))[0]));
    expect(seen.size).toBe(32);
  });

  it.each(['', '123456', 'AAAA-BBBB-CCCC-DDD', 'AAAA-BBBB-CCCC-DDDD-E', 'AAAA-BBBB-CCCC-DDD0'])('is not %j', (typed) => {
    expect(readRecoveryCode(typed)).toBeNull();
  });
});
