const dayLength = 86_400_000;

/** The day of the calendar, as 2026-03-14. @param day as `dayThere` counts */
export function dateOf(day: number): string {
  return new Date(day * dayLength).toISOString().slice(0, 10);
}

export function dayNumber(date: string): number {
  return Date.parse(`${date}T00:00Z`) / dayLength;
}
