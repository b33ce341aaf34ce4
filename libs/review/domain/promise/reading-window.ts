/** A time of the week by which a coach has read what came in. */
export interface ReadingWindow {
  /** 1 is Monday, 7 is Sunday. */
  readonly weekday: number;
  /** When it ends, on the clock of the coach: `18:00`. */
  readonly at: string;
}

/** The first and the last day on which nobody reads, on the calendar of the coach: `2026-12-24`. */
export interface DaysAway {
  readonly fromDay: string;
  readonly untilDay: string;
}
