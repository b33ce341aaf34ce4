import { describe, expect, it } from '@jest/globals';
import { usualQuiet } from '@rekindle/check-ins/domain';
import { contactsOf, firstDayToAsk } from './contacts';

const berlin = { zone: 'Europe/Berlin', at: '19:00', quiet: usualQuiet };
const due = (askedOn: string, until: string, hours = berlin) =>
  contactsOf({ askedOn, until }, hours).map(({ dueAt }) => dueAt.toISOString());

describe('the mails about a question', () => {
  it('are three: at once, after three days and after ten, at the hour of the client', () => {
    expect(contactsOf({ askedOn: '2026-06-10', until: '2026-07-01' }, berlin)).toEqual([
      { day: '2026-06-10', dueAt: new Date('2026-06-10T17:00Z'), expiresAt: new Date('2026-06-11T13:00Z'), isFirst: true },
      { day: '2026-06-13', dueAt: new Date('2026-06-13T17:00Z'), expiresAt: new Date('2026-06-14T13:00Z'), isFirst: false },
      { day: '2026-06-20', dueAt: new Date('2026-06-20T17:00Z'), expiresAt: new Date('2026-06-21T13:00Z'), isFirst: false },
    ]);
  });

  it('are fewer where the last day comes before, and none is worth sending after it', () => {
    const two = contactsOf({ askedOn: '2026-06-10', until: '2026-06-17' }, berlin);
    expect(two.map(({ day }) => day)).toEqual(['2026-06-10', '2026-06-13']);
    const [last] = contactsOf({ askedOn: '2026-06-17', until: '2026-06-17' }, berlin);
    expect(last?.expiresAt).toEqual(new Date('2026-06-17T22:00Z'));
  });

  it('keep to the clock on the wall where it changes in between', () => {
    expect(due('2027-03-20', '2027-04-20')).toEqual(['2027-03-20T18:00:00.000Z', '2027-03-23T18:00:00.000Z', '2027-03-30T17:00:00.000Z']);
    expect(due('2026-10-22', '2026-11-20')).toEqual(['2026-10-22T17:00:00.000Z', '2026-10-25T18:00:00.000Z', '2026-11-01T18:00:00.000Z']);
  });

  it('wait for the end of quiet hours, and do not come where the last day is over by then', () => {
    const late = { ...berlin, at: '22:00' };
    expect(due('2026-06-10', '2026-06-13', late)).toEqual(['2026-06-11T06:00:00.000Z']);
  });

  it('leave out a day that a zone has left out', () => {
    const apia = { zone: 'Pacific/Apia', at: '09:00', quiet: usualQuiet };
    expect(contactsOf({ askedOn: '2011-12-27', until: '2012-01-20' }, apia).map(({ day }) => day)).toEqual(['2011-12-27', '2012-01-06']);
  });
});

describe('the first day of a question', () => {
  const question = { on: '2026-06-10', until: '2026-06-17' };
  const on = (now: string) => firstDayToAsk(question, berlin, new Date(now));

  it('is its own, however early one looks', () => {
    expect(on('2026-01-01T00:00Z')).toBe('2026-06-10');
    expect(on('2026-06-10T16:59Z')).toBe('2026-06-10');
  });

  it('is the next at whose hour a mail can still go, for who agreed later', () => {
    expect(on('2026-06-10T17:00Z')).toBe('2026-06-11');
    expect(on('2026-06-14T08:00Z')).toBe('2026-06-14');
  });

  it('is none once its time is over', () => {
    expect(on('2026-06-17T17:00Z')).toBeNull();
    expect(on('2026-08-01T00:00Z')).toBeNull();
  });
});
