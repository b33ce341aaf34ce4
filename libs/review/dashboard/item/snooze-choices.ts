/** When something that is put off comes back. */
export interface SnoozeChoice {
  readonly words: string;
  readonly until: Date;
}

const morning = 8;
const evening = 18;

/** What can be chosen now, where the coach is: this evening while it is ahead, tomorrow, in three days, on Monday, each in the morning. */
export function snoozeChoices(now: Date): readonly SnoozeChoice[] {
  const at = (daysAhead: number, hour: number): Date => {
    const day = new Date(now);
    day.setDate(day.getDate() + daysAhead);
    day.setHours(hour, 0, 0, 0);
    return day;
  };
  const untilMonday = 8 - (now.getDay() || 7);
  const all = [
    { words: $localize`:@@snooze.evening:Until this evening`, until: at(0, evening) },
    { words: $localize`:@@snooze.tomorrow:Until tomorrow morning`, until: at(1, morning) },
    { words: $localize`:@@snooze.days:For three days`, until: at(3, morning) },
    { words: $localize`:@@snooze.monday:Until Monday morning`, until: at(untilMonday, morning) },
  ];
  return all.filter(({ until }) => until > now);
}
