import type { CheckInEvent, CheckInPlanFragment } from '@rekindle/shared/graphql';

type Cadence = CheckInPlanFragment['parts'][number]['cadence'];

/** When something is asked, as the beginning of a sentence: "Every Monday and Thursday". */
export function cadenceInWords({ every, on, weeks, day, event, days }: Cadence): string {
  switch (every) {
    case 'WEEK':
      return on.length === 7
        ? $localize`:@@cadence.daily:Every day`
        : $localize`:@@cadence.weekly:Every ${listInWords(on.map((each) => weekdayName(each)))}:days:`;
    case 'WEEKS':
      return $localize`:@@cadence.weeks:Every ${weeks ?? 0}:count: weeks on ${weekdayName(on[0] ?? 1)}:day:`;
    case 'MONTH':
      return (day ?? 1) > 30
        ? $localize`:@@cadence.monthEnd:Every month on its last day`
        : $localize`:@@cadence.month:Every month on day ${day ?? 1}:day:`;
    case 'EVENT':
      return afterEvent(days ?? 0, eventInWords(event ?? 'CONTACT'));
  }
}

/** What something is asked after. */
export function eventInWords(event: CheckInEvent): string {
  switch (event) {
    case 'CONTACT':
      return $localize`:@@checkInEvent.contact:contact with the other person`;
    case 'SESSION':
      return $localize`:@@checkInEvent.session:a session`;
    case 'TRIAL_START':
      return $localize`:@@checkInEvent.trial:the start of a trial`;
  }
}

/** "Monday". @param weekday 1 is Monday, 7 is Sunday @param length as short as "Mon" where there is no room */
export function weekdayName(weekday: number, length: 'long' | 'short' = 'long'): string {
  // The first of January 2024 was a Monday.
  return new Intl.DateTimeFormat(locale(), { weekday: length, timeZone: 'UTC' }).format(Date.UTC(2024, 0, weekday));
}

/** "Mon, Wed and Fri" of its parts. */
export function listInWords(words: readonly string[]): string {
  return new Intl.ListFormat(locale()).format(words);
}

function afterEvent(days: number, event: string): string {
  if (days === 0) return $localize`:@@cadence.onEvent:On the day of ${event}:event:`;
  return days === 1
    ? $localize`:@@cadence.dayAfter:A day after ${event}:event:`
    : $localize`:@@cadence.daysAfter:${days}:count: days after ${event}:event:`;
}

const locale = () => $localize`:The locale in which dates are written@@dates.locale:en-GB`;
