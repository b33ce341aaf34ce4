import { describe, expect, it } from '@jest/globals';
import { linkState } from './mailed-link';

const now = new Date('2026-03-01T12:00:00Z');
const later = new Date('2026-03-01T12:15:00Z');
const before = new Date('2026-03-01T11:59:59Z');

describe('a mailed link', () => {
  it.each([
    ['open', { expiresAt: later, usedAt: null }],
    ['expired', { expiresAt: before, usedAt: null }],
    ['expired', { expiresAt: now, usedAt: null }],
    ['used', { expiresAt: before, usedAt: before }],
    ['withdrawn', { expiresAt: later, usedAt: null, withdrawnAt: before }],
    ['used', { expiresAt: later, usedAt: before, withdrawnAt: before }],
  ])('is %s', (state, link) => {
    expect(linkState(link, now)).toBe(state);
  });
});
