import { readPartialDate } from '@rekindle/clients/domain';
import { clientsProblem } from './clients.problems';

// Where nobody knows the zone, no day that has begun anywhere lies ahead.
export const furthestEast = 'Pacific/Kiritimati';

/** @param today where the client is, as `2026-03-14`. @throws Problem when it is no day, or one that is still ahead */
export function checkedDay(day: string, today: string): string {
  const read = readPartialDate(day);
  if (read?.precision !== 'day' || day < '1940-01-01') throw clientsProblem('day-unknown');
  if (day > today) throw clientsProblem('day-ahead');
  return day;
}
