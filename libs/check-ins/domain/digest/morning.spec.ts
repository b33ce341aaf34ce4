import { describe, expect, it } from '@jest/globals';
import { morningAt } from './morning';

const told = (zone: string, now: string) => {
  const { come, next } = morningAt(zone, new Date(now));
  const { day = null, since, dueAt } = come ?? {};
  return [day, since?.toISOString() ?? null, dueAt?.toISOString() ?? null, next.toISOString()];
};

describe('seven in the morning', () => {
  it('has come from its minute on, until it is one in the afternoon', () => {
    const [seven, next] = ['2026-11-28T06:00:00.000Z', '2026-11-29T06:00:00.000Z'];
    expect(told('Europe/Berlin', '2026-11-28T05:59:59Z')).toEqual([null, null, null, seven]);
    expect(told('Europe/Berlin', '2026-11-28T06:00:00Z')).toEqual(['2026-11-28', '2026-11-27T06:00:00.000Z', seven, next]);
    expect(told('Europe/Berlin', '2026-11-28T11:59:59Z')[0]).toBe('2026-11-28');
    expect(told('Europe/Berlin', '2026-11-28T12:00:00Z')).toEqual([null, null, null, next]);
  });

  it.each([
    ['are put back, a night of 25 hours', '2026-10-25T06:00:00Z', '2026-10-24T05:00:00.000Z', '2026-10-25T06:00:00.000Z'],
    ['are put forward, one of 23', '2026-03-29T05:00:00Z', '2026-03-28T06:00:00.000Z', '2026-03-29T05:00:00.000Z'],
  ])('is seven on the wall when clocks %s, and tells of all of it', (_, now, since, dueAt) => {
    expect(told('Europe/Berlin', now).slice(1, 3)).toEqual([since, dueAt]);
  });

  it('tells of two days where a zone left one out', () => {
    // Samoa went from Thursday to Saturday.
    expect(told('Pacific/Apia', '2011-12-30T17:30:00Z').slice(0, 3)).toEqual([
      '2011-12-31',
      '2011-12-29T17:00:00.000Z',
      '2011-12-30T17:00:00.000Z',
    ]);
  });
});
