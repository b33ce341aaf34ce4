import { describe, expect, it } from '@jest/globals';
import { flawInHours } from '../time/due-on';
import { isStillMovable, type LastCheckIn, tooSoon, zoneOf } from './after-the-last';
import { nextCheckIns } from './next-check-ins';
import { aPlan } from './plan.builder';

const [newYork, losAngeles, tokyo] = ['America/New_York', 'America/Los_Angeles', 'Asia/Tokyo'];

/** The next two mails of a daily plan after a move, and why one is left out. */
function afterMove(zone: string, now: string, last: LastCheckIn | null) {
  const plan = aPlan({ startsOn: '2027-05-01' });
  return nextCheckIns(plan, zone, [], new Date(now), 2).map((checkIn) => [
    `${checkIn.dueAt.toISOString().slice(0, 16)}Z`,
    tooSoon(checkIn, last),
  ]);
}

describe('a client who moves', () => {
  it('west before the mail of the day has one that day, at the new time', () => {
    const last = { localDate: '2027-05-31', sentAt: new Date('2027-05-31T13:00Z') };
    expect(afterMove(losAngeles, '2027-06-01T12:00Z', last)).toEqual([
      ['2027-06-01T16:00Z', null],
      ['2027-06-02T16:00Z', null],
    ]);
  });

  it('west after the mail of the day has none more that day', () => {
    const last = { localDate: '2027-06-01', sentAt: new Date('2027-06-01T13:00Z') };
    expect(afterMove(losAngeles, '2027-06-01T14:00Z', last)).toEqual([
      ['2027-06-01T16:00Z', 'already_asked'],
      ['2027-06-02T16:00Z', null],
    ]);
  });

  it('far east just after a mail is left alone for at least half a day', () => {
    const last = { localDate: '2027-06-01', sentAt: new Date('2027-06-01T16:00Z') };
    expect(afterMove(tokyo, '2027-06-01T17:00Z', last)).toEqual([
      ['2027-06-02T00:00Z', 'min_gap'],
      ['2027-06-03T00:00Z', null],
    ]);
  });

  it('back over the date line is not asked about the same day again', () => {
    const last = { localDate: '2027-06-02', sentAt: new Date('2027-06-02T00:00Z') };
    expect(afterMove(losAngeles, '2027-06-02T01:00Z', last)).toEqual([
      ['2027-06-02T16:00Z', 'already_asked'],
      ['2027-06-03T16:00Z', null],
    ]);
  });

  it.each([
    ['scheduled', true],
    ['sending', false],
    ['unknown', false],
    ['held', false],
    ['accepted', false],
  ])('has a mail that is %s moved with them: %s', (state, moves) => {
    expect(isStillMovable(state)).toBe(moves);
  });

  it('may go wherever clocks follow a law, under any of its names, and not to an invented place', () => {
    const flawIn = (zone: string) => flawInHours({ zone, at: '09:00', quiet: null });
    expect(['Mars/Base', 'US/Eastern', 'Asia/Calcutta'].map(flawIn)).toEqual(['zone-unknown', null, null]);
  });

  it('lives in the zone of the practice until they say theirs', () => {
    expect(zoneOf({ timeZone: null }, { timeZone: newYork })).toBe(newYork);
    expect(zoneOf({ timeZone: tokyo }, { timeZone: newYork })).toBe(tokyo);
  });
});

it('whoever was never asked may be asked at once', () => {
  expect(tooSoon({ localDate: '2027-06-01', dueAt: new Date('2027-06-01T07:00Z') }, null)).toBeNull();
});
