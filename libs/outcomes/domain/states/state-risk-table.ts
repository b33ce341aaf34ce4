import { countBefore, countUntil } from '../followed/count-before';
import { byPlace } from './by-place';
import { type Histories, seenOn } from './histories';
import { WeightsInStates } from './weights-in-states';

/** What happened at each time at which somebody moved, or was seen for the last time before they were out of sight. By weight, a column each state. */
export interface StateRiskTable {
  readonly times: Float64Array;
  /** Who is seen in a state until the time. */
  readonly atRisk: readonly Float64Array[];
  /** Who then moves out of it, who is out of sight from then on, and which share of those at risk does not move. */
  readonly moved: readonly Float64Array[];
  readonly censored: readonly Float64Array[];
  readonly staying: readonly Float64Array[];
  /** The moves of each time, each with its share of those at risk. */
  readonly moves: readonly (readonly Move[])[];
}

export interface Move {
  readonly from: number;
  readonly to: number;
  readonly share: number;
}

/** Counts who is where, stretch by stretch. */
export function stateRiskTable(histories: Histories): StateRiskTable {
  const { starts, stops, from, to, states } = histories;
  const isSeenOn = seenOn(histories);
  const times = timesOf(histories, isSeenOn);
  const entering = byPlace(
    Uint32Array.from(starts, (start) => countUntil(times, start)),
    times.length,
  );
  const ending = byPlace(
    Uint32Array.from(stops, (stop) => countBefore(times, stop)),
    times.length,
  );
  const table = emptyTable(times, states);
  const present = new WeightsInStates(states);
  const enters = (stretch: number) => present.come(from[stretch] as number, weightOf(histories, stretch));
  const leaves = (stretch: number) => present.go(from[stretch] as number, weightOf(histories, stretch));
  const moves: Move[][] = [];
  for (const [row, time] of times.entries()) {
    entering(row).forEach(enters);
    // What goes on in another stretch may end between two times.
    const [leaving, left] = [
      ending(row).filter((stretch) => stops[stretch] === time),
      ending(row).filter((stretch) => stops[stretch] !== time),
    ];
    left.forEach(leaves);
    const movers = leaving.filter((stretch) => from[stretch] !== to[stretch]);
    const lost = leaving.filter((stretch) => from[stretch] === to[stretch] && isSeenOn[stretch] === 0);
    moves.push(Array.from(movers, (stretch) => moveOf(histories, stretch, present)));
    writeRow(table, row, histories, { movers, lost, present });
    leaving.forEach(leaves);
  }
  return { ...table, moves };
}

interface Happening {
  readonly movers: Uint32Array;
  readonly lost: Uint32Array;
  readonly present: WeightsInStates;
}

function writeRow(table: Columns, row: number, histories: Histories, { movers, lost, present }: Happening): void {
  const { states } = histories;
  const howMany = new Uint32Array(states);
  for (const stretch of movers) {
    const state = histories.from[stretch] as number;
    howMany[state] = (howMany[state] as number) + 1;
    add(table.moved, state, row, weightOf(histories, stretch));
  }
  for (const stretch of lost) add(table.censored, histories.from[stretch] as number, row, weightOf(histories, stretch));
  for (let state = 0; state < states; state++) {
    const atRisk = present.of(state);
    const moving = table.moved[state]?.[row] ?? 0;
    (table.atRisk[state] as Float64Array)[row] = atRisk;
    // A state that all leave is empty, whatever their weights add up to.
    const isEmptied = howMany[state] === present.peopleIn(state) && moving > 0;
    (table.staying[state] as Float64Array)[row] = isEmptied ? 0 : 1 - (moving && moving / atRisk);
  }
}

function add(columns: readonly Float64Array[], state: number, row: number, weight: number): void {
  const column = columns[state] as Float64Array;
  column[row] = (column[row] as number) + weight;
}

const weightOf = ({ weights }: Histories, stretch: number) => weights?.[stretch] ?? 1;

function moveOf(histories: Histories, stretch: number, present: WeightsInStates): Move {
  const from = histories.from[stretch] as number;
  return { from, to: histories.to[stretch] as number, share: weightOf(histories, stretch) / present.of(from) };
}

/** Ascending and each once: when somebody moves, or is seen for the last time before they are out of sight. */
function timesOf({ stops, from, to }: Histories, isSeenOn: Uint8Array): Float64Array {
  const ends = stops.filter((_, stretch) => from[stretch] !== to[stretch] || isSeenOn[stretch] === 0).sort();
  return ends.filter((time, place) => time !== ends[place - 1]);
}

type Columns = Omit<StateRiskTable, 'moves'>;

function emptyTable(times: Float64Array, states: number): Columns {
  const columns = () => Array.from({ length: states }, () => new Float64Array(times.length));
  return { times, atRisk: columns(), moved: columns(), censored: columns(), staying: columns() };
}
