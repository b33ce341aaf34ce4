import { Standing } from '@rekindle/programs/domain';
import type { OwnPathsQuery } from '@rekindle/shared/graphql';
import type { OwnRow } from '../exercises/own-row';

type Given = OwnPathsQuery['myPaths'][number];

/** What somebody sees of a program that leads them. */
export interface Path {
  readonly id: string;
  /** "4 steps done"; empty while none is. */
  readonly done: string;
  /** What is open, what came last first: a few at a time. */
  readonly now: readonly OwnRow[];
  /** What came before them and is open still. */
  readonly earlier: readonly OwnRow[];
  readonly earlierCount: string;
  /** What comes after it, in a sentence. */
  readonly then: string;
}

const shownAtOnce = 3;

/** The programs that go on; where none does, the one that was gone through last. */
export function pathsOf(paths: readonly Given[], rows: readonly OwnRow[]): readonly Path[] {
  const running = paths.filter(({ goesOn }) => goesOn);
  return (running.length > 0 ? running : paths.slice(0, 1)).map((path) => pathOf(path, new Map(rows.map((row) => [row.id, row]))));
}

function pathOf(path: Given, rows: ReadonlyMap<string, OwnRow>): Path {
  const own = path.assignmentIds.flatMap((id) => rows.get(id) ?? []);
  const open = own.filter(({ standing, isDone }) => standing === Standing.OPEN && !isDone).reverse();
  const earlier = open.slice(shownAtOnce);
  return {
    ...{ id: path.id, done: doneInWords(own.filter(({ isDone }) => isDone).length), now: open.slice(0, shownAtOnce), earlier },
    earlierCount: earlierInWords(earlier.length),
    then: thenInWords(path, open.length > 0),
  };
}

function doneInWords(count: number): string {
  if (count === 0) return '';
  return count === 1 ? $localize`:@@path.doneOne:One step is done` : $localize`:@@path.done:${count}:count: steps are done`;
}

function earlierInWords(count: number): string {
  return count === 1 ? $localize`:@@path.earlierOne:One more from before` : $localize`:@@path.earlier:${count}:count: more from before`;
}

function thenInWords({ isPaused, goesOn }: Given, isSomethingOpen: boolean): string {
  if (isPaused) return $localize`:@@path.paused:Your coach has paused this. Take the time.`;
  if (!goesOn) return $localize`:@@path.over:You have gone all of this path. What you wrote stays here.`;
  return isSomethingOpen
    ? $localize`:@@path.more:More comes by itself, one thing at a time.`
    : $localize`:@@path.nothing:Nothing is open right now. The next step comes by itself.`;
}
