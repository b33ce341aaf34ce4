/** "an hour ahead of you", "3 hours behind you"; empty where the clocks show the same. @param yours the device's zone where none is set */
export function differenceInWords(now: Date, theirs: string, yours?: string): string {
  const minutes = wallClock(now, theirs) - wallClock(now, yours);
  if (minutes === 0) return '';
  const ahead = minutes > 0;
  const hours = Math.abs(minutes) / 60;
  if (hours === 1) return ahead ? $localize`:@@zone.hourAhead:an hour ahead of you` : $localize`:@@zone.hourBehind:an hour behind you`;
  const count = new Intl.NumberFormat($localize`:The locale in which dates are written@@dates.locale:en-GB`).format(hours);
  return ahead ? $localize`:@@zone.ahead:${count}:hours: hours ahead of you` : $localize`:@@zone.behind:${count}:hours: hours behind you`;
}

/** What a clock on the wall there shows, in minutes. */
function wallClock(at: Date, timeZone?: string): number {
  const format = { hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' } as const;
  const parts = new Intl.DateTimeFormat('en', { ...format, ...(timeZone ? { timeZone } : {}) }).formatToParts(at);
  const of = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((part) => part.type === type)?.value ?? 0);
  return Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute')) / 60_000;
}
