import { addDays } from '@rekindle/check-ins/domain';

/** From what the days of a wave are counted: the start of the work, or the first day of a confirmed reunion. */
export const WaveOrigin = { START: 'start', REUNION: 'reunion' } as const;
export type WaveOrigin = (typeof WaveOrigin)[keyof typeof WaveOrigin];

/** On which day somebody is asked where things stand, and by how many days the question may be early or late. */
const windows = [
  { day: 30, around: 7 },
  { day: 91, around: 14 },
  { day: 182, around: 21 },
  { day: 365, around: 30 },
  { day: 730, around: 45 },
] as const;

export type WaveDay = (typeof windows)[number]['day'];

export const waveDays: readonly WaveDay[] = windows.map(({ day }) => day);

/** What is known of the beginnings that waves are counted from. Days as `2026-03-14`. */
export interface Origins {
  readonly startedOn: string;
  /** The first day of a confirmed reunion; null where there is none. */
  readonly reunionOn: string | null;
}

/** One time at which it is to be known where things stand. */
export interface Wave {
  readonly origin: WaveOrigin;
  readonly day: WaveDay;
  /** Its day of the calendar. */
  readonly on: string;
  /** Nobody is asked before this day. */
  readonly from: string;
  /** Nor after this one. */
  readonly until: string;
}

/** Every wave of a client, in the order of their days: five from the start, and five from a reunion. */
export function wavesOf({ startedOn, reunionOn }: Origins): readonly Wave[] {
  const since = (origin: WaveOrigin, beginning: string) =>
    windows.map(({ day, around }): Wave => {
      const on = addDays(beginning, day);
      return { origin, day, on, from: addDays(on, -around), until: addDays(on, around) };
    });
  const all = [...since(WaveOrigin.START, startedOn), ...(reunionOn === null ? [] : since(WaveOrigin.REUNION, reunionOn))];
  return all.sort((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)));
}
