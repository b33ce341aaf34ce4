import { describe, expect, it } from '@jest/globals';
import { longestSnooze, maySnoozeUntil, mayUndo, undoLasts } from './review-act';

const now = new Date('2026-11-29T10:00:00Z');
const before = (ms: number) => new Date(now.getTime() - ms);

describe('an act', () => {
  it('can be taken back by whoever did it, for a minute', () => {
    expect(mayUndo({ actedBy: 'ines', actedAt: before(undoLasts) }, 'ines', now)).toBe(true);
    expect(mayUndo({ actedBy: 'ines', actedAt: before(undoLasts + 1) }, 'ines', now)).toBe(false);
    expect(mayUndo({ actedBy: 'ines', actedAt: before(1) }, 'marek', now)).toBe(false);
    expect(mayUndo({ actedBy: null, actedAt: null }, 'ines', now)).toBe(false);
  });
});

describe('an item', () => {
  it('rests until a time that is ahead, and no longer than three months', () => {
    expect(maySnoozeUntil(before(-1), now)).toBe(true);
    expect(maySnoozeUntil(now, now)).toBe(false);
    expect(maySnoozeUntil(before(-longestSnooze), now)).toBe(true);
    expect(maySnoozeUntil(before(-longestSnooze - 1), now)).toBe(false);
  });
});
