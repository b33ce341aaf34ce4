import { addDays, daysBetween } from '@rekindle/check-ins/domain';
import { partGates, type Program } from './program';
import { complete, type Progress, startOn } from './progress';
import { type Gates, whatComesNext } from './what-comes-next';

/** What one day of a program brings. */
export interface DayOfProgram {
  /** Day 1 is the day of the start. */
  readonly day: number;
  /** Ids of steps, in their order. */
  readonly given: readonly string[];
}

/**
 * What somebody would be given who does everything on the day it comes, and finds every gate open: the rules of a program, played through.
 * Days that bring nothing are left out.
 *
 * @param today when they start: `2026-11-29` @param days how many are looked at
 */
export function firstDays(program: Pick<Program, 'parts'>, today: string, days: number): readonly DayOfProgram[] {
  const last = addDays(today, days - 1);
  const shown: DayOfProgram[] = [];
  let progress = startOn(today);
  for (let date: string | null = today; date && date <= last;) {
    const lived = liveThrough(program, progress, date);
    if (lived.given.length > 0) shown.push({ day: daysBetween(today, date) + 1, given: lived.given });
    progress = lived.progress;
    date = lived.next;
  }
  return shown;
}

const everyGate: Gates = { open: new Set(partGates), closedExercises: new Set() };

interface LivedDay {
  readonly progress: Progress;
  readonly given: readonly string[];
  /** When something comes again; null where nothing does. */
  readonly next: string | null;
}

// What is done may bring the next thing on the same day.
function liveThrough(program: Pick<Program, 'parts'>, start: Progress, date: string): LivedDay {
  const given: string[] = [];
  for (let progress = start; ;) {
    const now = whatComesNext(program, progress, everyGate, date);
    given.push(...now.given);
    progress = now.given.reduce((known, step) => complete(known, step, date), now.progress);
    if (now.given.length === 0) return { progress, given, next: earliest(now.ahead.map(({ waits }) => waits)) };
  }
}

function earliest(waits: readonly ({ readonly for: string } & { readonly on?: string })[]): string | null {
  return waits.flatMap(({ on }) => (on ? [on] : [])).sort()[0] ?? null;
}
