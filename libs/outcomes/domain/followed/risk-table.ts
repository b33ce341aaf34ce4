import { dailyCounts, type DailyCounts } from './daily-counts';
import { type FollowUp, type Grouping, inGroups } from './follow-up';

/** What happened at each time at which something did, or at which somebody was last seen: all that curves are made of. */
export interface RiskTable {
  /** Ascending, each once. */
  readonly times: Float64Array;
  /** Who could be seen to have something happen to them: entered before the time and there until it, those censored then included. */
  readonly atRisk: Float64Array;
  readonly censored: Float64Array;
  /** Of every kind together. */
  readonly events: Float64Array;
  /** Of each kind; kind 1 is the first. */
  readonly eventsOf: readonly Float64Array[];
}

/** Counts people by their times, in any order. */
export function riskTable(followUp: FollowUp): RiskTable {
  const [table] = riskTables(followUp, { groupOf: new Uint16Array(followUp.times.length), groups: 1 });
  return table as RiskTable;
}

/** A table for each group. Whole days are counted, anything else is sorted, which takes about eight times as long. */
export function riskTables(followUp: FollowUp, grouping: Grouping): readonly RiskTable[] {
  const counts = dailyCounts(followUp, grouping);
  return counts ? counts.map(riskTableOfDays) : inGroups(followUp, grouping).map(riskTableOfTimes);
}

/** The table from what was counted day by day: its cost depends on the days, not on the people. */
export function riskTableOfDays({ ended, entered }: DailyCounts): RiskTable {
  const days = ended[0]?.length ?? 0;
  const rows = emptyRows(days, ended.length - 1);
  let atRisk = entered ? 0 : ended.reduce((people, column) => people + sum(column), 0);
  let row = 0;
  for (let day = 0; day < days; day++) {
    const left = leaving(rows, row, (outcome) => ended[outcome]?.[day] ?? 0);
    if (left > 0) {
      rows.times[row] = day;
      rows.atRisk[row] = atRisk;
      row++;
    }
    // Whoever enters on a day is at risk from the next one on.
    atRisk += (entered?.[day] ?? 0) - left;
  }
  return firstRows(rows, row);
}

function riskTableOfTimes(followUp: FollowUp): RiskTable {
  const people = followUp.times.length;
  const entries = followUp.entries?.toSorted() ?? null;
  const sorted = sortedByOutcome(followUp);
  const rows = emptyRows(people, followUp.kinds);
  const read = new Uint32Array(sorted.length);
  let gone = 0;
  let entered = entries ? 0 : people;
  let row = 0;
  for (let time = following(sorted, read); time < Infinity; time = following(sorted, read)) {
    while (entries && (entries[entered] as number) < time) entered++;
    rows.times[row] = time;
    rows.atRisk[row] = entered - gone;
    gone += leaving(rows, row, (outcome) => readAt(time, sorted[outcome] as Float64Array, read, outcome));
    row++;
  }
  return firstRows(rows, row);
}

/** The least time that has not been read. */
function following(sorted: readonly Float64Array[], read: Uint32Array): number {
  let least = Infinity;
  for (let outcome = 0; outcome < sorted.length; outcome++) {
    const times = sorted[outcome] as Float64Array;
    const next = read[outcome] as number;
    if (next < times.length && (times[next] as number) < least) least = times[next] as number;
  }
  return least;
}

function readAt(time: number, times: Float64Array, read: Uint32Array, outcome: number): number {
  const from = read[outcome] as number;
  let next = from;
  while (next < times.length && times[next] === time) next++;
  read[outcome] = next;
  return next - from;
}

function sortedByOutcome({ times, outcomes, kinds }: FollowUp): readonly Float64Array[] {
  const sizes = new Uint32Array(kinds + 1);
  for (const outcome of outcomes) sizes[outcome] = (sizes[outcome] as number) + 1;
  const columns = Array.from(sizes, (size) => new Float64Array(size));
  const filled = new Uint32Array(kinds + 1);
  for (let person = 0; person < times.length; person++) {
    const outcome = outcomes[person] as number;
    const place = filled[outcome] as number;
    (columns[outcome] as Float64Array)[place] = times[person] as number;
    filled[outcome] = place + 1;
  }
  return columns.map((column) => column.sort());
}

/** Writes down who leaves with which outcome. @returns how many */
function leaving({ censored, events, eventsOf }: RiskTable, row: number, countOf: (outcome: number) => number): number {
  const still = countOf(0);
  let happened = 0;
  for (let kind = 1; kind <= eventsOf.length; kind++) {
    const count = countOf(kind);
    (eventsOf[kind - 1] as Float64Array)[row] = count;
    happened += count;
  }
  censored[row] = still;
  events[row] = happened;
  return still + happened;
}

const columnsOf = (length: number, count: number) => Array.from({ length: count }, () => new Float64Array(length));

function emptyRows(length: number, kinds: number): RiskTable {
  const [times, atRisk, censored, events] = columnsOf(length, 4) as [Float64Array, Float64Array, Float64Array, Float64Array];
  return { times, atRisk, censored, events, eventsOf: columnsOf(length, kinds) };
}

function firstRows({ times, atRisk, censored, events, eventsOf }: RiskTable, rows: number): RiskTable {
  const first = (column: Float64Array) => column.slice(0, rows);
  return { times: first(times), atRisk: first(atRisk), censored: first(censored), events: first(events), eventsOf: eventsOf.map(first) };
}

function sum(column: Float64Array): number {
  let total = 0;
  for (const count of column) total += count;
  return total;
}
