import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dueOn } from '../time/due-on';
import { expiryOf, nextCheckIns } from './next-check-ins';
import { aPart, aPlan } from './plan.builder';

const berlin = 'Europe/Berlin';
const quiet = { from: '21:00', until: '08:00' };

describe('the next check-ins', () => {
  it('are those that are due later', () => {
    const [first, second, ...more] = nextCheckIns(aPlan(), berlin, [], new Date('2027-06-02T07:00:00Z'), 2);
    expect(first).toMatchObject({ localDate: '2027-06-03', dueAt: new Date('2027-06-03T07:00Z'), reason: null });
    expect(second).toMatchObject({ localDate: '2027-06-04', parts: [{ id: 'part' }] });
    expect(more).toEqual([]);
  });

  it('may be that of yesterday, which waits for the end of quiet hours', () => {
    const [next] = nextCheckIns(aPlan({ at: '22:00', quiet }), berlin, [], new Date('2027-06-03T05:00Z'), 1);
    expect(next).toMatchObject({ localDate: '2027-06-02', dueAt: new Date('2027-06-03T06:00Z'), reason: 'quiet' });
  });

  it('wait for the plan to begin, however far that is', () => {
    const [next] = nextCheckIns(aPlan(), berlin, [], new Date('2020-01-01T00:00Z'), 1);
    expect(next?.localDate).toBe('2027-06-01');
  });

  it('are fewer where the plan ends, and none where it waits for what has not happened', () => {
    const now = new Date('2027-06-01T00:00Z');
    expect(nextCheckIns(aPlan({ endsOn: '2027-06-02' }), berlin, [], now, 3)).toHaveLength(2);
    const onlyAfterContact = aPlan({ parts: [aPart({ every: 'event', event: 'contact', days: 1 })] });
    expect(nextCheckIns(onlyAfterContact, berlin, [], now, 3)).toEqual([]);
    expect(nextCheckIns(onlyAfterContact, berlin, [{ event: 'contact', on: '2027-06-09' }], now, 3)).toHaveLength(1);
  });

  it('each come later than the one before, at the instant that the resolver gives for their day', () => {
    const minute = fc.integer({ min: 0, max: 1439 }).map((each) => new Date(each * 60_000).toISOString().slice(11, 16));
    const zone = fc.constantFrom(berlin, 'America/New_York', 'America/Nuuk', 'Australia/Lord_Howe', 'Africa/Cairo', 'Pacific/Chatham');
    const after = fc.date({ min: new Date('2027-05-30'), max: new Date('2029-06-01'), noInvalidDate: true });
    fc.assert(
      fc.property(zone, minute, after, fc.boolean(), (where, at, now, isQuiet) => {
        const plan = aPlan({ at, quiet: isQuiet ? quiet : null });
        const next = nextCheckIns(plan, where, [], now, 3);
        const times = [now, ...next.map(({ dueAt }) => dueAt)].map((each) => each.getTime());
        expect(new Set(times).size).toBe(4);
        expect(times.toSorted((one, other) => one - other)).toEqual(times);
        for (const { localDate, dueAt } of next)
          expect(dueOn({ zone: where, at, quiet: plan.quiet }, localDate)).toMatchObject({ at: dueAt });
      }),
      { numRuns: 60 },
    );
  });
});

it('a check-in expires after six hours, or when the next one is due', () => {
  const due = new Date('2027-06-01T07:00Z');
  expect(expiryOf(due, null)).toEqual(new Date('2027-06-01T13:00Z'));
  expect(expiryOf(due, new Date('2027-06-02T07:00Z'))).toEqual(new Date('2027-06-01T13:00Z'));
  expect(expiryOf(due, new Date('2027-06-01T12:00Z'))).toEqual(new Date('2027-06-01T12:00Z'));
});
