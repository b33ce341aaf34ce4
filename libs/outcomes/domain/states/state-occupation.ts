import { type Histories, livedInOrder } from './histories';
import { stateRiskTable, type StateRiskTable } from './state-risk-table';

/** The share in each state at each time, a column each state. */
export interface StateOccupation {
  readonly table: StateRiskTable;
  /** The share that begins in each state: where each person is seen first. */
  readonly atStart: Float64Array;
  readonly shares: readonly Float64Array[];
}

/**
 * "Together now", where states can be left again: the product-limit estimate of Aalen and Johansen (1978), p(t) = p(t-)(I + dA) with
 * dA_ab = d_ab / n_a. It is Kaplan-Meier where one state leads to one other, and cumulative incidences where one leads to several.
 */
export function stateOccupation(histories: Histories): StateOccupation {
  const table = stateRiskTable(histories);
  const atStart = sharesAtStart(histories);
  const shares = Array.from(atStart, () => new Float64Array(table.times.length));
  let before = atStart;
  for (const [row, moves] of table.moves.entries()) {
    const after = before.map((share, state) => share * (table.staying[state]?.[row] ?? 1));
    for (const { from, to, share } of moves) after[to] = (after[to] as number) + (before[from] as number) * share;
    for (const [state, column] of shares.entries()) column[row] = after[state] as number;
    before = after;
  }
  return { table, atStart, shares };
}

function sharesAtStart({ people, starts, from, weights, states }: Histories): Float64Array {
  const atStart = new Float64Array(states);
  let total = 0;
  for (const [first] of livedInOrder({ people, starts })) {
    if (first === undefined) continue;
    const weight = weights?.[first] ?? 1;
    const state = from[first] as number;
    atStart[state] = (atStart[state] as number) + weight;
    total += weight;
  }
  return atStart.map((weight) => weight / total);
}
