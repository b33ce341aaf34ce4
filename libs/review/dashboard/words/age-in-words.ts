const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How long something has waited, as short as it can be said: "12 min", "19 h", "2 d 4 h". */
export function ageInWords(since: Date, now: Date): string {
  const age = Math.max(0, now.getTime() - since.getTime());
  if (age < hour) return $localize`:@@age.minutes:${Math.floor(age / minute)}:minutes: min`;
  if (age < day) return $localize`:@@age.hours:${Math.floor(age / hour)}:hours: h`;
  const [days, hours] = [Math.floor(age / day), Math.floor((age % day) / hour)];
  return days >= 7 || hours === 0 ? $localize`:@@age.days:${days}:days: d` : $localize`:@@age.daysHours:${days}:days: d ${hours}:hours: h`;
}
