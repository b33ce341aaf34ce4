import { groupedBy } from '../cases/grouped-by';
import { type Histories, livedInOrder } from './histories';

/** How many have the same time, and the same state or move. In any order. */
export interface CountedTimes {
  readonly times: Float64Array;
  /** Which state, or by `moveCode` which move. */
  readonly outcomes: Uint16Array;
  readonly people: Float64Array;
}

/** Lives, counted: how many stretches began when in which state, and ended when and how. However many people they are of, nobody's row is asked. */
export interface StateCounts {
  readonly starts: CountedTimes;
  readonly ends: CountedTimes;
  readonly states: number;
}

/** One number for a move, or for being seen no more, which is a move to where somebody was. */
export function moveCode({ from, to, states }: { readonly from: number; readonly to: number; readonly states: number }): number {
  return from * states + to;
}

/** What a code says. */
export function moveOf(code: number, states: number): { readonly from: number; readonly to: number } {
  return { from: Math.floor(code / states), to: code % states };
}

/** Counts the stretches of lives. What goes on in another stretch of the same state is one stretch; everybody counts as one. */
export function stateCounts(histories: Histories): StateCounts {
  const { states, starts, stops, from, to } = histories;
  const begun: Pair[] = [];
  const ended: Pair[] = [];
  for (const stretches of livedInOrder(histories)) {
    for (const [place, stretch] of stretches.entries()) {
      const [before, after] = [stretches[place - 1], stretches[place + 1]];
      const stays = (one: number | undefined, next: number | undefined) =>
        one !== undefined && next !== undefined && from[one] === to[one] && stops[one] === starts[next];
      const state = from[stretch] as number;
      if (!stays(before, stretch)) begun.push([starts[stretch] as number, state]);
      if (!stays(stretch, after)) ended.push([stops[stretch] as number, moveCode({ from: state, to: to[stretch] as number, states })]);
    }
  }
  return { states, starts: countedTimes(begun), ends: countedTimes(ended) };
}

type Pair = readonly [time: number, outcome: number];

function countedTimes(pairs: readonly Pair[]): CountedTimes {
  const counts = [...groupedBy(pairs, (pair) => pair.join()).values()].map((same) => ({ pair: same[0] as Pair, people: same.length }));
  return {
    times: Float64Array.from(counts, ({ pair: [time] }) => time),
    outcomes: Uint16Array.from(counts, ({ pair: [, outcome] }) => outcome),
    people: Float64Array.from(counts, ({ people }) => people),
  };
}
