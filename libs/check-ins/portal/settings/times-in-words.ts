import { cityOf, dayInWords, timeInWords } from '@rekindle/shared/ui';

const endOfMorning = '12:00';
const beginOfEvening = '18:00';

/** "In the evening, at 19:00, Lisbon time." @param at `19:00` */
export function hourInWords(at: string, zone: string): string {
  const city = cityOf(zone);
  if (at < endOfMorning) return $localize`:@@myCheckIns.morning:In the morning, at ${at}:hour:, ${city}:city: time.`;
  if (at < beginOfEvening) return $localize`:@@myCheckIns.afternoon:In the afternoon, at ${at}:hour:, ${city}:city: time.`;
  return $localize`:@@myCheckIns.evening:In the evening, at ${at}:hour:, ${city}:city: time.`;
}

/** "Saturday 5 December at 19:00". @param at an instant, as the api writes it */
export function momentInWords(at: string, zone: string): string {
  const moment = new Date(at);
  return $localize`:@@myCheckIns.moment:${dayInWords(moment, zone)}:day: at ${timeInWords(moment, zone)}:hour:`;
}

/** "13:00" where it is still today, else with the day. @param at an instant, as the api writes it */
export function untilInWords(at: string, zone: string, now: Date): string {
  const moment = new Date(at);
  const isToday = dayInWords(moment, zone) === dayInWords(now, zone);
  return isToday ? timeInWords(moment, zone) : momentInWords(at, zone);
}

/** "Saturday 5 December". @param day `2026-12-05` */
export function localDayInWords(day: string): string {
  return dayInWords(new Date(`${day}T00:00Z`), 'UTC');
}
