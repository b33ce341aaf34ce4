import { describe, expect, it } from '@jest/globals';
import { LinkTokens } from './link-tokens';
import { newId } from './new-id';

const tokens = new LinkTokens(Buffer.alloc(32, 1));

describe('a link token', () => {
  it('leads back to its row', () => {
    const id = newId();
    expect(tokens.findId('invitation', tokens.write('invitation', id))).toBe(id);
  });

  it('is the same each time it is written, so that a mail sent again carries the same link', () => {
    const id = newId();
    expect(tokens.write('sign-in', id)).toBe(tokens.write('sign-in', id));
  });

  it('opens nothing for another purpose', () => {
    expect(tokens.findId('sign-in', tokens.write('invitation', newId()))).toBeNull();
  });

  it('opens nothing under another key', () => {
    expect(new LinkTokens(Buffer.alloc(32, 2)).findId('sign-in', tokens.write('sign-in', newId()))).toBeNull();
  });

  it('opens nothing when a single character was changed', () => {
    const token = tokens.write('sign-in', newId());
    for (const at of [0, 20, 63]) {
      const other = token[at] === 'A' ? 'B' : 'A';
      expect(tokens.findId('sign-in', token.slice(0, at) + other + token.slice(at + 1))).toBeNull();
    }
  });

  it.each(['', 'x', '%00', 'A'.repeat(64), 'A'.repeat(10_000)])('opens nothing for %j', (token) => {
    expect(tokens.findId('sign-in', token)).toBeNull();
  });
});
