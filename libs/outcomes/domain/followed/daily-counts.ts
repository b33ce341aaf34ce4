import type { FollowUp, Grouping } from './follow-up';

/** How many people left on which day. Days of a group can be kept like this and added up, so that a curve asks nobody's row. */
export interface DailyCounts {
  /** By outcome, censored first; then by day, from day 0. All of the same length. */
  readonly ended: readonly Float64Array[];
  /** By day; null where everybody is there from the start. */
  readonly entered: Float64Array | null;
}

/**
 * Counts by day, group by group.
 *
 * @returns null where times are no whole days, or so few people lie on so many days that sorting them is less work
 */
export function dailyCounts({ times, outcomes, kinds, entries }: FollowUp, grouping: Grouping): readonly DailyCounts[] | null {
  const last = lastDay(times);
  if (last === null || (kinds + 1) * last * grouping.groups > leastDays + daysPerPerson * times.length) return null;
  if (entries && lastDay(entries) === null) return null;
  const days = last + 1;
  // One column for all, so that each person is one step: group by group, outcome by outcome, day by day.
  const ended = new Float64Array(grouping.groups * (kinds + 1) * days);
  const entered = entries && new Float64Array(grouping.groups * days);
  const { groupOf, groups } = grouping;
  for (let person = 0; person < times.length; person++) {
    const group = groupOf[person] as number;
    const place = (group * (kinds + 1) + (outcomes[person] as number)) * days + (times[person] as number);
    ended[place] = (ended[place] as number) + 1;
    if (entries && entered) {
      const day = group * days + (entries[person] as number);
      entered[day] = (entered[day] as number) + 1;
    }
  }
  const column = (of: Float64Array, number: number) => of.subarray(number * days, (number + 1) * days);
  return Array.from({ length: groups }, (_, group) => ({
    ended: Array.from({ length: kinds + 1 }, (_each, outcome) => column(ended, group * (kinds + 1) + outcome)),
    entered: entered && column(entered, group),
  }));
}

const leastDays = 4_096;
const daysPerPerson = 4;

function lastDay(times: Float64Array): number | null {
  let last = -1;
  for (const time of times) {
    // Whole and below 2³¹, which is quicker to ask than whether it is an integer.
    if ((time | 0) !== time) return null;
    if (time > last) last = time;
  }
  return last;
}
