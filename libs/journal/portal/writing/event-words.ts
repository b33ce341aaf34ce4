import type { DayEvent } from '@rekindle/journal/domain';

/** What happened that day, as its writer taps it. */
export const eventWords: Readonly<Record<DayEvent, string>> = {
  'slept-well': $localize`:@@journal.event.sleptWell:Slept well`,
  'slept-badly': $localize`:@@journal.event.sleptBadly:Slept badly`,
  'ate-well': $localize`:@@journal.event.ateWell:Ate well`,
  moved: $localize`:@@journal.event.moved:Moved my body`,
  outside: $localize`:@@journal.event.outside:Was outside`,
  'with-friends': $localize`:@@journal.event.withFriends:With friends`,
  'with-family': $localize`:@@journal.event.withFamily:With family`,
  'with-children': $localize`:@@journal.event.withChildren:With children`,
  'work-or-study': $localize`:@@journal.event.workOrStudy:Work or study`,
  'something-new': $localize`:@@journal.event.somethingNew:Tried something new`,
  'something-mine': $localize`:@@journal.event.somethingMine:Did something just for me`,
  rested: $localize`:@@journal.event.rested:Rested`,
  cried: $localize`:@@journal.event.cried:Cried`,
  alcohol: $localize`:@@journal.event.alcohol:Alcohol`,
  unwell: $localize`:@@journal.event.unwell:Felt unwell`,
  'good-news': $localize`:@@journal.event.goodNews:Good news`,
};

/** In words; what this page does not know yet is left as it came. */
export function eventInWords(event: string): string {
  return Object.entries(eventWords).find(([code]) => code === event)?.[1] ?? event;
}
