import { Injectable } from '@nestjs/common';
import { currentContext, currentPracticeId } from '@rekindle/platform/context';
import { Database, type SqlValue } from '@rekindle/platform/database';
import { type FigureCounts, horizonDays, type OutcomesHidden } from '@rekindle/outcomes/domain';

/** Whose figures are asked for; null leaves nobody out. */
export interface FigureFilter {
  /** `all`, `guide`, or the id of a program. */
  readonly program: string;
  readonly coachId: string | null;
  readonly stage: string | null;
  readonly endedBy: string | null;
  readonly length: string | null;
  readonly startedFrom: string | null;
  readonly startedUntil: string | null;
}

/** What the database gives out: nothing of fewer than five. */
export interface FoundCounts {
  readonly asOf: string;
  readonly people: number;
  readonly hidden: OutcomesHidden | null;
  readonly counts: readonly FigureCounts[];
}

/** A life that was lived by so many: stretches, each with its beginning, its end, and the move it ended with. */
export interface FoundLives {
  readonly starts: readonly number[];
  readonly stops: readonly number[];
  readonly moves: readonly number[];
  readonly people: number;
}

interface CountsRow {
  readonly asOf: string;
  readonly hidden: OutcomesHidden | null;
  readonly people: number | null;
  readonly figure: string | null;
  readonly outcome: number;
  readonly times: readonly number[];
  readonly counts: readonly number[];
}

const valuesOf = ({ program, coachId, stage, endedBy, length, startedFrom, startedUntil }: FigureFilter): SqlValue[] => [
  ...[program, coachId, stage, endedBy, length, startedFrom, startedUntil],
];

@Injectable()
export class FiguresRepository {
  constructor(private readonly database: Database) {}

  /** How many have which mark, in one round trip, and the day until which that is so. */
  async counts(filter: FigureFilter): Promise<FoundCounts> {
    const sql = `select p.today::text as "asOf", n.hidden, n.people::int, n.figure, n.outcome, n.times, n.counts
      from (select (now() at time zone time_zone)::date as today from app.practice where id = $1) p
        left join lateral app.outcome_counts($2, $3, $4, $5, $6, $7, $8, p.today - ${horizonDays}) n on true`;
    const rows = await this.database.read<CountsRow>(sql, [currentPracticeId(), ...valuesOf(filter)]);
    const [first] = rows;
    if (!first) throw new Error('A practice that is not there was asked for its figures.');
    return {
      ...{ asOf: first.asOf, people: first.people ?? 0, hidden: first.hidden },
      counts: rows.flatMap(({ figure, outcome, times, counts }) => (figure === null ? [] : [{ figure, outcome, times, counts }])),
    };
  }

  /** Whole lives, for a file; none where figures are hidden. */
  async lives(filter: FigureFilter): Promise<FoundLives[]> {
    const sql = `select coalesce(starts, '[]') as starts, coalesce(times, '[]') as stops, coalesce(moves, '[]') as moves, counts::int as people
      from app.outcome_lives($1, $2, $3, $4, $5, $6, $7)`;
    return this.database.read<FoundLives>(sql, valuesOf(filter));
  }

  async years(): Promise<{ readonly firstYear: number | null; readonly lastYear: number | null }> {
    const sql = 'select first_year as "firstYear", last_year as "lastYear" from app.outcome_years()';
    const [row] = await this.database.read<{ firstYear: number | null; lastYear: number | null }>(sql);
    return row ?? { firstYear: null, lastYear: null };
  }

  async programs(): Promise<{ readonly id: string; readonly name: string }[]> {
    const sql = 'select id, title as name from app.program where practice_id = $1 order by lower(title), id';
    return this.database.read(sql, [currentPracticeId()]);
  }

  /** Nobody for a coach who sees only their own clients. */
  async coaches(): Promise<{ readonly id: string; readonly name: string }[]> {
    if (currentContext().actor.seesAssignedOnly) return [];
    const sql = `select id, name from app.member where practice_id = $1 and role in ('owner', 'coach') order by lower(name), id`;
    return this.database.read(sql, [currentPracticeId()]);
  }
}
