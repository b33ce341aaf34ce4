import { describe, expect, it } from '@jest/globals';
import { daysOfMonth, daysWritten } from './written-days';

const days = ['2026-03-10', '2026-03-01', '2026-03-10', '2026-02-28', '2026-02-08', '2026-02-09'];

describe('the days on which somebody wrote', () => {
  it('are those of one month, each once', () => {
    expect(daysOfMonth(days, '2026-03')).toEqual(['2026-03-01', '2026-03-10']);
  });

  it('are counted over thirty days, today among them', () => {
    expect(daysWritten(days, '2026-03-10')).toBe(4);
    expect(daysWritten([], '2026-03-10')).toBe(0);
  });

  it('are not fewer for a day without writing: no row of days can break', () => {
    expect(daysWritten(['2026-03-08', '2026-03-10'], '2026-03-10')).toBe(2);
  });
});
