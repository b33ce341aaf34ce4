import { type CountedCases, horizonDays, type OutcomesHidden } from '@rekindle/outcomes/domain';

/** What the database gives out: nothing of fewer than five; and the day until which it was counted. */
export interface FoundCounts extends CountedCases {
  readonly asOf: string;
}

/** One figure with one outcome: how many at which times. Where nothing is given out, one row that says why. */
export interface CountsRow {
  readonly asOf: string;
  readonly hidden: OutcomesHidden | null;
  readonly people: number | null;
  readonly figure: string | null;
  readonly outcome: number;
  readonly times: readonly number[];
  readonly counts: readonly number[];
}

/** Of a practice, and a filter: program, coach, stage, who ended it, length, first and last day of the start. */
export const countsStatement = `select p.today::text as "asOf", n.hidden, n.people::int, n.figure, n.outcome, n.times, n.counts
  from (select (now() at time zone time_zone)::date as today from app.practice where id = $1) p
    left join lateral app.outcome_counts($2, $3, $4, $5, $6, $7, $8, p.today - ${horizonDays}) n on true`;

/** @throws Error when there is no such practice */
export function foundCounts(rows: readonly CountsRow[]): FoundCounts {
  const [first] = rows;
  if (!first) throw new Error('A practice that is not there was asked for its figures.');
  return {
    ...{ asOf: first.asOf, people: first.people ?? 0, hidden: first.hidden },
    counts: rows.flatMap(({ figure, outcome, times, counts }) => (figure === null ? [] : [{ figure, outcome, times, counts }])),
  };
}
