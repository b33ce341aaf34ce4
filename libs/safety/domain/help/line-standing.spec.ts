import { describe, expect, it } from '@jest/globals';
import { isShown, needsVerifying } from './crisis-line';
import { allShownUntil, dueOn, notShownSince, shownUntil, standingOfLine } from './line-standing';

const today = '2026-11-28';

describe('a line', () => {
  it.each([
    [null, 'unverified'],
    ['2026-11-29', 'unverified'],
    [today, 'verified'],
    ['2026-07-02', 'verified'],
    ['2026-07-01', 'due'],
    ['2026-06-01', 'due'],
    ['2026-05-31', 'over'],
  ])('verified on %s is %s', (verifiedAt, standing) => {
    expect(standingOfLine({ verifiedAt }, today)).toBe(standing);
  });

  it('is due on the first day on which a look is asked for, and shown until the last on which it may be', () => {
    const line = { verifiedAt: '2026-03-03' };
    const [due, last, since] = [dueOn(line), shownUntil(line), notShownSince(line)] as [string, string, string];
    expect([due, last, since]).toEqual(['2026-07-31', '2026-08-30', '2026-08-31']);
    expect([needsVerifying(line, '2026-07-30'), needsVerifying(line, due)]).toEqual([false, true]);
    expect([isShown(line, last), isShown(line, since)]).toEqual([true, false]);
  });
});

describe('several lines', () => {
  it('hold together until the first of them runs out', () => {
    expect(allShownUntil([{ verifiedAt: '2026-11-01' }, { verifiedAt: '2026-03-03' }])).toBe('2026-08-30');
    expect(allShownUntil([])).toBeNull();
  });
});
