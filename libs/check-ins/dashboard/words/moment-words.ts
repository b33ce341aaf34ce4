import { localDateAt } from '@rekindle/check-ins/domain';
import { cityOf, dayInWords, timeInWords } from '@rekindle/shared/ui';

/** A moment as the client's clock shows it, and as the coach's does where that is another. */
export interface Moment {
  readonly there: string;
  /** Empty where both clocks show the same. */
  readonly here: string;
}

/** @param at as the api writes it @param theirs the client's zone @param own the coach's; without, that of the device */
export function momentInZones(at: string, theirs: string, own: string | undefined): Moment {
  const moment = new Date(at);
  const yours = zoneOr(own);
  const there = `${dayInWords(moment, theirs)}, ${timeInWords(moment, theirs)}`;
  if (timeInWords(moment, theirs) === timeInWords(moment, yours)) return { there, here: '' };
  const isSameDay = localDateAt(theirs, moment) === localDateAt(yours, moment);
  const time = isSameDay ? timeInWords(moment, yours) : `${dayInWords(moment, yours)}, ${timeInWords(moment, yours)}`;
  return { there, here: $localize`:@@moment.inCity:${time}:time: in ${cityOf(yours)}:city:` };
}

/** "Saturday 28 November" of `2026-11-28`. */
export function localDayInWords(day: string): string {
  return dayInWords(new Date(`${day}T12:00Z`), 'UTC');
}

/** The zone that is meant where none is set. */
export function zoneOr(zone: string | undefined): string {
  return zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
}
