import type { CheckInPlanFragment } from '@rekindle/shared/graphql';
import type { TypedPart } from './typed-plan';

type Cadence = CheckInPlanFragment['parts'][number]['cadence'];
type Typed = Pick<TypedPart, 'every' | 'weekdays' | 'weeks' | 'weekday' | 'day' | 'event' | 'days'>;

const wholeWeek = [1, 2, 3, 4, 5, 6, 7];

/** What the boxes of a new part begin with. */
export const everyDayTyped: Typed = {
  ...{ every: 'DAY', weekdays: [1, 3, 5], weeks: 2, weekday: '7', day: 1, event: 'CONTACT', days: 1 },
};

/** What the boxes of a part begin with; those that its cadence does not need hold something sensible. */
export function typedCadence({ every, on, weeks, day, event, days }: Cadence): Typed {
  switch (every) {
    case 'WEEK':
      return on.length === wholeWeek.length ? everyDayTyped : { ...everyDayTyped, every, weekdays: on };
    case 'WEEKS':
      return { ...everyDayTyped, every, weeks, weekday: String(on[0] ?? 7) };
    case 'MONTH':
      return { ...everyDayTyped, every, day };
    case 'EVENT':
      return { ...everyDayTyped, every, event: event ?? 'CONTACT', days };
  }
}

/** What is sent of them: only what its cadence needs. */
export function cadenceInput({ every, weekdays, weeks, weekday, day, event, days }: Typed): Cadence {
  const none = { on: [], weeks: null, day: null, event: null, days: null };
  switch (every) {
    case 'DAY':
      return { ...none, every: 'WEEK', on: wholeWeek };
    case 'WEEK':
      return { ...none, every, on: weekdays.toSorted() };
    case 'WEEKS':
      return { ...none, every, weeks, on: [Number(weekday)] };
    case 'MONTH':
      return { ...none, every, day };
    case 'EVENT':
      return { ...none, every, event, days };
  }
}
