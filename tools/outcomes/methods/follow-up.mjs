import { isTime, numberIn } from '../read-numbers.mjs';
import { at } from '../read-table.mjs';

/**
 * The people of a CSV as the domain takes them.
 *
 * @param {import('../read-table.mjs').Table} table
 * @param {(row: Record<string, string>, line: number) => number} outcomeOf
 * @returns {import('@rekindle/outcomes/domain').FollowUp}
 */
export function followUpIn({ columns, rows, lines }, kinds, outcomeOf) {
  const times = new Float64Array(rows.length);
  const outcomes = new Uint16Array(rows.length);
  const entries = columns.has('entry') ? new Float64Array(rows.length) : null;
  for (const [person, row] of rows.entries()) {
    const line = lines[person];
    if (!isTime(row.time)) throw at(line, 'time must be a number >= 0');
    times[person] = numberIn(row.time);
    outcomes[person] = outcomeOf(row, line);
    if (!entries) continue;
    if (!isTime(row.entry) || numberIn(row.entry) >= times[person]) throw at(line, 'entry must be a number >= 0 and < time');
    entries[person] = numberIn(row.entry);
  }
  return { times, outcomes, kinds, entries };
}

/** All that happened. @param {import('@rekindle/outcomes/domain').RiskTable} table */
export function allEvents({ events }) {
  return events.reduce((sum, count) => sum + count, 0);
}

/** How many are at risk at the time of a step: as the table has it, or counted where somebody asked for another time. */
export function atRiskOf(counts, followUp, asked, { atRiskAt }) {
  if (!asked) return ({ row }) => counts.atRisk[row];
  const countAt = atRiskAt(followUp);
  return ({ time }) => countAt(time);
}
