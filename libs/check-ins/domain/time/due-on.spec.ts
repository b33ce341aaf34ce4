import { describe, expect, it } from '@jest/globals';
import { dueOn, flawInHours, type SendingHours } from './due-on';

const overnight = { from: '21:00', until: '08:00' };
const inBerlin = (at: string, quiet: SendingHours['quiet'] = overnight) => ({ zone: 'Europe/Berlin', at, quiet });
const inNewYork = (at: string, quiet: SendingHours['quiet']) => ({ zone: 'America/New_York', at, quiet });
const due = (at: string, reason: string | null) => ({ status: 'due', at: new Date(at), reason });

describe('the mail of a day is due', () => {
  it('at its time, where nothing is in the way', () => {
    expect(dueOn(inBerlin('19:00'), '2027-06-01')).toEqual(due('2027-06-01T17:00Z', null));
  });

  it('later where clocks are put forward, once where they are put back', () => {
    expect(dueOn(inBerlin('02:30', null), '2027-03-28')).toEqual(due('2027-03-28T01:30Z', 'gap'));
    expect(dueOn(inBerlin('02:30', null), '2027-10-31')).toEqual(due('2027-10-31T00:30Z', 'overlap'));
  });

  it('at the end of quiet hours, and stays the mail of its day', () => {
    expect(dueOn(inBerlin('07:30'), '2027-06-01')).toEqual(due('2027-06-01T06:00Z', 'quiet'));
    expect(dueOn(inBerlin('22:00'), '2027-06-01')).toEqual(due('2027-06-02T06:00Z', 'quiet'));
  });

  it('from the minute on in which quiet hours end', () => {
    expect(dueOn(inBerlin('08:00'), '2027-06-01')).toEqual(due('2027-06-01T06:00Z', null));
    expect(dueOn(inBerlin('21:00'), '2027-06-01')).toEqual(due('2027-06-02T06:00Z', 'quiet'));
    expect(dueOn(inBerlin('13:00', { from: '12:00', until: '14:00' }), '2027-06-01')).toEqual(due('2027-06-01T12:00Z', 'quiet'));
  });

  it('because of quiet hours, also where clocks change', () => {
    expect(dueOn(inNewYork('01:30', { from: '22:00', until: '02:30' }), '2027-03-14')).toEqual(due('2027-03-14T07:30Z', 'quiet'));
    expect(dueOn(inBerlin('02:30'), '2027-03-28')).toEqual(due('2027-03-28T06:00Z', 'quiet'));
  });

  it('after the hour that comes twice, all of which is quiet', () => {
    expect(dueOn(inNewYork('00:30', { from: '22:00', until: '01:30' }), '2027-11-07')).toEqual(due('2027-11-07T06:30Z', 'quiet'));
    expect(dueOn(inNewYork('01:45', { from: '01:30', until: '03:00' }), '2027-11-07')).toEqual(due('2027-11-07T08:00Z', 'quiet'));
  });
});

describe('a day has no mail', () => {
  it('where its zone never had it', () => {
    const skipped = { status: 'skipped', reason: 'nonexistent_date' };
    expect(dueOn({ zone: 'Pacific/Apia', at: '09:00', quiet: null }, '2011-12-30')).toEqual(skipped);
    expect(dueOn({ zone: 'Pacific/Apia', at: '22:00', quiet: overnight }, '2011-12-30')).toEqual(skipped);
  });

  it('where quiet hours would move it by more than half a day', () => {
    const halfADay = inBerlin('20:00', { from: '20:00', until: '08:00' });
    expect(dueOn(halfADay, '2027-06-01')).toEqual(due('2027-06-02T06:00Z', 'quiet'));
    expect(dueOn({ ...halfADay, at: '19:59', quiet: { from: '19:59', until: '08:00' } }, '2027-06-01')).toEqual({
      status: 'skipped',
      reason: 'quiet_expired',
    });
    // The night on which clocks are put back is an hour longer.
    expect(dueOn(halfADay, '2027-10-30')).toMatchObject({ reason: 'quiet_expired' });
  });

  it('nor an answer, where quiet hours are none', () => {
    expect(() => dueOn(inBerlin('19:00', { from: '08:00', until: '08:00' }), '2027-06-01')).toThrow(
      'Choose another end, or leave them out.',
    );
  });
});

describe('hours that somebody typed', () => {
  it.each([
    [{ zone: 'US/Eastern', at: '19:00', quiet: overnight }, null],
    [{ zone: '+02:00', at: '19:00', quiet: null }, 'zone-unknown'],
    [{ zone: 'Mars/Base', at: '19:00', quiet: null }, 'zone-unknown'],
    [{ zone: 'Europe/Berlin', at: '24:00', quiet: null }, 'at-malformed'],
    [{ zone: 'Europe/Berlin', at: '19:00', quiet: { from: '9:00', until: '10:00' } }, 'quiet-malformed'],
    [{ zone: 'Europe/Berlin', at: '19:00', quiet: { from: '09:00', until: '09:00' } }, 'quiet-same'],
  ])('%j: %s', (hours, flaw) => {
    expect(flawInHours(hours)).toBe(flaw);
  });
});
