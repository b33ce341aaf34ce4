import { localDateAt } from '@rekindle/check-ins/domain';

/** Until when, as one says it: `today at 23:00`, or `Wednesday at 13:00`. @param day that the check-in is about */
export function untilInWords(at: Date, zone: string, day: string): string {
  const time = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(at);
  if (localDateAt(zone, at) === day) return `today at ${time}`;
  return `${new Intl.DateTimeFormat('en-GB', { timeZone: zone, weekday: 'long' }).format(at)} at ${time}`;
}

/** When it comes, and on whose clock: `at 19:00, Berlin time`. */
export function whenInWords({ at, zone }: { readonly at: string; readonly zone: string }): string {
  const place = zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone;
  return `at ${at}, ${place} time`;
}
