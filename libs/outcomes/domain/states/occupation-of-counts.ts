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
  const times = Float64Array.from(new Set(ends.times)).sort();
  const columns = (count = states) => Array.from({ length: count }, () => new Float64Array(times.length));
  const [entering, leaving, moving] = [columns(), columns(), columns(states * states)];
  const occupation = { times, atRisk: columns(), arrived: columns(), censored: columns(), shares: columns() };
  // Whoever comes at a time is at risk from the next one on.
  starts.times.forEach((time, place) => add(entering, starts.outcomes[place], countUntil(times, time), starts.people[place]));
  ends.times.forEach((time, place) => {
    const code = ends.outcomes[place] as number;
    const row = countUntil(times, time) - 1;
    const people = ends.people[place];
    const { from, to } = moveOf(code, states);
    add(from === to ? occupation.censored : leaving, from, row, people);
    if (from === to) return;
    add(occupation.arrived, to, row, people);
    add(moving, code, row, people);
  });
  for (let state = 0; state < states; state++) countAtRisk(state, { occupation, entering, leaving });
  fillShares(occupation.shares, {
    atRisk: occupation.atRisk,
    leaving,
    moves: movesIn(moving, states),
    atStart: sharesAtStart(starts, states),
  });
  return occupation;
}

interface Counted {
  readonly occupation: CountedOccupation;
  readonly entering: readonly Float64Array[];
  readonly leaving: readonly Float64Array[];
}

function countAtRisk(state: number, { occupation, entering, leaving }: Counted): void {
  const [came, left, lost] = [entering, leaving, occupation.censored].map((columns) => columns[state] as Float64Array);
  const atRisk = occupation.atRisk[state] as Float64Array;
  let present = 0;
  for (let row = 0; row < atRisk.length; row++) {
    present += came?.[row] as number;
    atRisk[row] = present;
    present -= (left?.[row] as number) + (lost?.[row] as number);
  }
}

interface Moves {
  readonly from: number;
  readonly to: number;
  readonly people: Float64Array;
}

/** The moves that anybody made. */
function movesIn(moving: readonly Float64Array[], states: number): readonly Moves[] {
  return moving.flatMap((people, code) => (people.some((count) => count > 0) ? [{ ...moveOf(code, states), people }] : []));
}

interface Flow {
  readonly atRisk: readonly Float64Array[];
  readonly leaving: readonly Float64Array[];
  readonly moves: readonly Moves[];
  readonly atStart: Float64Array;
}

function fillShares(shares: readonly Float64Array[], { atRisk, leaving, moves, atStart }: Flow): void {
  const before = atStart.slice();
  const after = atStart.slice();
  for (let row = 0; row < (shares[0]?.length ?? 0); row++) {
    for (let state = 0; state < before.length; state++) {
      const left = leaving[state]?.[row] as number;
      const people = atRisk[state]?.[row] as number;
      // A state that all leave is empty, and not rounded just beside it.
      if (left > 0) after[state] = (before[state] as number) * ((people - left) / people);
    }
    for (const { from, to, people } of moves) {
      const moved = people[row] as number;
      if (moved > 0) after[to] = (after[to] as number) + (before[from] as number) * (moved / (atRisk[from]?.[row] as number));
    }
    for (let state = 0; state < before.length; state++) (shares[state] as Float64Array)[row] = before[state] = after[state] as number;
  }
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
