import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Morning, morningAt } from './morning';

const told = (zone: string, now: string, toldUntil: string | null = null) => {
  const { come, next } = morningAt(zone, new Date(now), toldUntil === null ? null : new Date(toldUntil));
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
    expect(told('Europe/Berlin', now, since).slice(1, 3)).toEqual([since, dueAt]);
    expect(told('Europe/Berlin', now, dueAt)[0]).toBeNull();
  });

  it('tells of two days where a zone left one out', () => {
    // Samoa went from Thursday to Saturday.
    expect(told('Pacific/Apia', '2011-12-30T17:30:00Z').slice(0, 3)).toEqual([
      '2011-12-31',
      '2011-12-29T17:00:00.000Z',
      '2011-12-30T17:00:00.000Z',
    ]);
  });

  it('tells also of a morning that nobody could be told of, but not of last week', () => {
    expect(told('Europe/Berlin', '2026-11-28T06:00:00Z', '2026-11-26T06:00:00Z')[1]).toBe('2026-11-26T06:00:00.000Z');
    expect(told('Europe/Berlin', '2026-11-28T06:00:00Z', '2026-11-20T06:00:00Z')[1]).toBe('2026-11-27T06:00:00.000Z');
  });
});

describe('whoever moves', () => {
  it.each([
    ['west within the morning hears nothing of it twice', 'America/New_York', '2026-11-28T12:30:00Z', '2026-11-28T06:00:00Z', null],
    ['far to the west hears of the same date again', 'Pacific/Honolulu', '2026-11-28T17:00:00Z', '2026-11-27T18:00:00Z', '2026-11-28'],
    ['east hears of the morning that is there already', 'Asia/Tokyo', '2026-11-28T01:00:00Z', '2026-11-27T06:00:00Z', '2026-11-28'],
  ])('%s', (_, zone, now, toldUntil, day) => {
    expect(told(zone, now, toldUntil)[0]).toBe(day);
  });

  it('and whenever clocks change, is told of everything once, and within two days', () => {
    const zone = fc.constantFrom('Europe/Berlin', 'America/New_York', 'Pacific/Auckland', 'Pacific/Honolulu', 'Australia/Lord_Howe');
    // Around both changes of clocks in the north and in the south.
    const start = fc.constantFrom('2026-03-05', '2026-03-26', '2026-04-02', '2026-09-24', '2026-10-23', '2026-10-30');
    fc.assert(
      fc.property(zone, zone, start, fc.integer({ min: 0, max: 96 * 4 }), (from, to, day, quarters) => {
        const mornings = morningsOf(from, to, new Date(`${day}T00:00Z`), quarters);
        for (const [index, { since, dueAt }] of mornings.slice(1).entries()) {
          expect(since).toEqual(mornings[index]?.dueAt);
          const hours = (dueAt.getTime() - since.getTime()) / 3_600_000;
          // Moving to where it is afternoon already costs the morning that was there.
          expect(hours >= 12 && hours < 44).toBe(true);
        }
        expect(mornings.length).toBeGreaterThanOrEqual(5);
      }),
    );
  });
});

/** Of seven days, looked at as the product does: when the next one comes, and when somebody moves. */
function morningsOf(from: string, to: string, start: Date, quartersUntilMove: number): Morning[] {
  const moves = start.getTime() + quartersUntilMove * 900_000;
  const mornings: Morning[] = [];
  for (let now = start.getTime(); now < start.getTime() + 7 * 86_400_000;) {
    const { come, next } = morningAt(now < moves ? from : to, new Date(now), mornings.at(-1)?.dueAt ?? null);
    if (come) mornings.push(come);
    now = now < moves ? Math.min(next.getTime(), moves) : next.getTime();
  }
  return mornings;
}
