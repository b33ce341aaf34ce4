import { describe, expect, it } from '@jest/globals';
import { instantOf } from './instant-of';

describe('a time on a day in a zone', () => {
  it.each([
    ['America/New_York', '2027-03-14', '02:30', 'gap', '2027-03-14T07:30Z'],
    ['America/New_York', '2027-11-07', '01:30', 'overlap', '2027-11-07T05:30Z'],
    ['Europe/Berlin', '2027-03-28', '02:30', 'gap', '2027-03-28T01:30Z'],
    ['Europe/Berlin', '2027-10-31', '02:30', 'overlap', '2027-10-31T00:30Z'],
    ['Europe/London', '2027-10-31', '01:30', 'overlap', '2027-10-31T00:30Z'],
    ['Europe/Dublin', '2027-10-31', '01:30', 'overlap', '2027-10-31T00:30Z'],
    // Half an hour only.
    ['Australia/Lord_Howe', '2027-10-03', '02:15', 'gap', '2027-10-02T15:45Z'],
    ['Australia/Lord_Howe', '2027-04-04', '01:45', 'overlap', '2027-04-03T14:45Z'],
    // At midnight.
    ['Africa/Cairo', '2027-04-30', '00:30', 'gap', '2027-04-29T22:30Z'],
    ['America/Santiago', '2027-09-05', '00:30', 'gap', '2027-09-05T04:30Z'],
    // Over midnight: it is the next day on the wall, and still the mail of this one.
    ['America/Nuuk', '2027-03-27', '23:30', 'gap', '2027-03-28T01:30Z'],
    ['America/Nuuk', '2027-10-30', '23:30', 'overlap', '2027-10-31T00:30Z'],
    // For Ramadan, back and forth. Morocco gave it up in September 2026: what a zone will do is law, and law changes.
    ['Africa/Casablanca', '2025-02-23', '02:30', 'overlap', '2025-02-23T01:30Z'],
    ['Africa/Casablanca', '2025-04-06', '02:30', 'gap', '2025-04-06T02:30Z'],
    // Two hours.
    ['Antarctica/Troll', '2027-03-28', '02:00', 'gap', '2027-03-28T02:00Z'],
    ['America/St_Johns', '2027-03-14', '02:15', 'gap', '2027-03-14T05:45Z'],
    ['Pacific/Chatham', '2027-09-26', '02:50', 'gap', '2027-09-25T14:05Z'],
    ['Asia/Kathmandu', '2027-06-01', '09:00', 'plain', '2027-06-01T03:15Z'],
    ['Asia/Kolkata', '2027-06-01', '09:00', 'plain', '2027-06-01T03:30Z'],
    ['Pacific/Kiritimati', '2027-06-01', '09:00', 'plain', '2027-05-31T19:00Z'],
    ['America/Sao_Paulo', '2027-10-17', '00:30', 'plain', '2027-10-17T03:30Z'],
    ['Pacific/Apia', '2011-12-31', '09:00', 'plain', '2011-12-30T19:00Z'],
    ['US/Eastern', '2027-03-14', '02:30', 'gap', '2027-03-14T07:30Z'],
    ['UTC', '2028-02-29', '23:59', 'plain', '2028-02-29T23:59Z'],
  ])('%s, %s %s: %s, %s', (zone, date, time, kind, at) => {
    expect(instantOf(zone, date, time)).toEqual({ at: new Date(at), kind });
  });

  it.each([
    ['Pacific/Apia', '2011-12-30', '00:00'],
    ['Pacific/Apia', '2011-12-30', '09:00'],
    ['Pacific/Kwajalein', '1993-08-21', '09:00'],
  ])('%s never had %s, at whatever time: %s', (zone, date, time) => {
    expect(instantOf(zone, date, time)).toBeNull();
  });

  it.each([
    ['Mars/Base', '2027-06-01', '09:00', '"Mars/Base" is no time zone.'],
    ['+02:00', '2027-06-01', '09:00', '"+02:00" is no time zone.'],
    ['Europe/Berlin', '2027-02-30', '09:00', '"2027-02-30" is no day of the calendar.'],
    ['Europe/Berlin', '2027-06-01', '24:00', '"24:00" is no time of the day.'],
    ['Europe/Berlin', '2027-06-01', '9:00', '"9:00" is no time of the day.'],
  ])('%s, %s %s is refused', (zone, date, time, sentence) => {
    expect(() => instantOf(zone, date, time)).toThrow(sentence);
  });
});
