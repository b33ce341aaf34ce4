import { describe, expect, it } from '@jest/globals';
import { Temporal } from '@js-temporal/polyfill';
import fc from 'fast-check';
import { instantOf, instantsOf } from './instant-of';
import { addDays, localDateAt } from './local-date';

const zones = Intl.supportedValuesOf('timeZone');
const restless = ['Africa/Casablanca', 'America/Nuuk', 'Antarctica/Troll', 'Australia/Lord_Howe', 'Pacific/Apia', 'Pacific/Kwajalein'];

const zone = fc.oneof(fc.constantFrom(...zones), fc.constantFrom(...restless));
const date = fc.integer({ min: 0, max: 365 * 90 }).map((days) => addDays('1970-01-01', days));
const time = fc
  .integer({ min: 0, max: 1439 })
  .map((minute) => [minute / 60, minute % 60].map((part) => String(Math.floor(part)).padStart(2, '0')).join(':'));

/** A day on which the clocks of a zone are put forward or back, from 1970 to 2059. */
const restlessDay = fc.tuple(zone, fc.integer({ min: 1970, max: 2059 }), fc.nat()).chain(([where, year, which]) => {
  const start = Temporal.ZonedDateTime.from(`${year}-01-01T00:00[${where}]`);
  const changes: Temporal.ZonedDateTime[] = [];
  for (let next = start.getTimeZoneTransition('next'); next?.year === year; next = next.getTimeZoneTransition('next')) changes.push(next);
  const change = changes[which % Math.max(changes.length, 1)] ?? start;
  return fc.integer({ min: -1, max: 1 }).map((days) => ({ where, day: change.toPlainDate().add({ days }).toString() }));
});

const anywhere = fc.tuple(zone, date, time);
const atAChange = fc.tuple(restlessDay, time).map(([{ where, day }, at]) => [where, day, at] as const);

describe.each([
  ['on any day', anywhere, 400],
  ['about a change of clocks', atAChange, 200],
] as const)('the instant of a time %s', (_when, places, numRuns) => {
  it('is the one that Temporal finds', () => {
    fc.assert(
      fc.property(places, ([where, day, at]) => {
        const local = Temporal.PlainDateTime.from(`${day}T${at}`);
        const expected = (disambiguation: 'compatible' | 'later') => local.toZonedDateTime(where, { disambiguation }).epochMilliseconds;
        const exists = Temporal.PlainDate.from(day).toZonedDateTime(where).toPlainDate().toString() === day;
        expect(instantOf(where, day, at)?.at.getTime() ?? null).toBe(exists ? expected('compatible') : null);
        expect(instantsOf(where, day, at)).toMatchObject({ first: expected('compatible'), last: expected('later') });
      }),
      { numRuns },
    );
  });
});

it('the day on the wall is the one that Temporal shows', () => {
  const instant = fc.date({ min: new Date('1970-01-02'), max: new Date('2059-12-30'), noInvalidDate: true });
  fc.assert(
    fc.property(zone, instant, (where, at) => {
      const shown = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(where).toPlainDate().toString();
      expect(localDateAt(where, at)).toBe(shown);
    }),
    { numRuns: 300 },
  );
});
