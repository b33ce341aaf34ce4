import { type DayEvent, eventWords } from '@rekindle/journal/domain';

/** What happened that day; one that this version does not know is left out. */
export function eventsInWords(codes: readonly string[]): readonly string[] {
  return codes.flatMap((code) => (code in eventWords ? eventWords[code as DayEvent] : []));
}
