import { countUntil } from '../followed/count-before';
import { type CountedTimes, moveOf, type StateCounts } from './state-counts';

/** The share in each state at each time, a column each state, with what happened then. */
export interface CountedOccupation {
  readonly times: Float64Array;
  /** Who was seen in a state until the time. */
  readonly atRisk: readonly Float64Array[];
  /** Who then moved into it, and who was seen in it for the last time. */
  readonly arrived: readonly Float64Array[];
  readonly censored: readonly Float64Array[];
  readonly shares: readonly Float64Array[];
}

/** The same as `stateOccupation` of the same lives, from counts: what it costs depends on the days and not on the people. All begin at 0. */
export function occupationOfCounts({ starts, ends, states }: StateCounts): CountedOccupation {
  const times = ends.times.toSorted().filter((time, place, all) => time !== all[place - 1]);
  const columns = (count = states) => Array.from({ length: count }, () => new Float64Array(times.length));
  const [entering, moving] = [columns(), columns(states * states)];
  // Whoever comes at a time is at risk from the next one on.
  for (const [place, time] of starts.times.entries()) add(entering, starts.outcomes[place], countUntil(times, time), starts.people[place]);
  for (const [place, time] of ends.times.entries()) add(moving, ends.outcomes[place], countUntil(times, time) - 1, ends.people[place]);

  const occupation = { times, atRisk: columns(), arrived: columns(), censored: columns(), shares: columns() };
  const present = new Float64Array(states);
  let before = sharesAtStart(starts, states);
  for (let row = 0; row < times.length; row++) {
    const moves = moving
      .map((column, code): Moves => ({ ...moveOf(code, states), people: column[row] as number }))
      .filter(({ people }) => people > 0);
    const after = before.slice();
    for (let state = 0; state < states; state++) {
      const atRisk = (present[state] as number) + (entering[state]?.[row] ?? 0);
      const [leaving, lost] = [peopleOf(moves, (move) => move.from === state && move.to !== state), peopleOf(moves, isLostFrom(state))];
      write(occupation.atRisk, state, row, atRisk);
      write(occupation.censored, state, row, lost);
      // A state that all leave is empty, and not rounded just beside it.
      if (leaving > 0) after[state] = (before[state] as number) * ((atRisk - leaving) / atRisk);
      present[state] = atRisk - leaving - lost;
    }
    for (const { from, to, people } of moves) {
      if (from === to) continue;
      add(occupation.arrived, to, row, people);
      after[to] = (after[to] as number) + (before[from] as number) * (people / (occupation.atRisk[from]?.[row] as number));
    }
    for (const [state, share] of after.entries()) write(occupation.shares, state, row, share);
    before = after;
  }
  return occupation;
}

interface Moves {
  readonly from: number;
  readonly to: number;
  readonly people: number;
}

const isLostFrom = (state: number) => (move: Moves) => move.from === state && move.to === state;

function peopleOf(moves: readonly Moves[], which: (move: Moves) => boolean): number {
  let people = 0;
  for (const move of moves) if (which(move)) people += move.people;
  return people;
}

function sharesAtStart({ times, outcomes, people }: CountedTimes, states: number): Float64Array {
  const atStart = new Float64Array(states);
  let total = 0;
  for (const [place, time] of times.entries()) {
    if (time > 0) continue;
    const state = outcomes[place] as number;
    atStart[state] = (atStart[state] as number) + (people[place] as number);
    total += people[place] as number;
  }
  return atStart.map((count) => count / total);
}

function add(columns: readonly Float64Array[], column = 0, row: number, people = 0): void {
  const numbers = columns[column] as Float64Array;
  if (row < numbers.length) numbers[row] = (numbers[row] as number) + people;
}

function write(columns: readonly Float64Array[], column: number, row: number, number: number): void {
  (columns[column] as Float64Array)[row] = number;
}
