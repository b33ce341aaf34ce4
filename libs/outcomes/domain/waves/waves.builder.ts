import fc from 'fast-check';
import { addDays, type SendingHours, usualQuiet } from '@rekindle/check-ins/domain';
import { start } from '../registry/outcome-report.builder';
import type { Origins } from './wave';

/** The day so many days after the start. */
export const afterStart = (days: number) => addDays(start, days);

/** A client, perhaps with a reunion, as much as three years after their start. */
export const origins: fc.Arbitrary<Origins> = fc
  .record({
    startedOn: fc.integer({ min: 0, max: 1_500 }).map((days) => addDays(start, days)),
    reunionAfter: fc.option(fc.integer({ min: 0, max: 1_000 })),
  })
  .map(({ startedOn, reunionAfter }) => ({ startedOn, reunionOn: reunionAfter === null ? null : addDays(startedOn, reunionAfter) }));

/** Where and at which hour somebody wants their mail, whatever their clocks do. */
export const hours: fc.Arbitrary<SendingHours> = fc.record({
  zone: fc.constantFrom(
    'Europe/Berlin',
    'America/New_York',
    'Australia/Lord_Howe',
    'Asia/Kathmandu',
    'Pacific/Kiritimati',
    'America/Nuuk',
    'UTC',
  ),
  at: fc.integer({ min: 0, max: 23 }).map((hour) => `${String(hour).padStart(2, '0')}:00`),
  quiet: fc.constant(usualQuiet),
});
