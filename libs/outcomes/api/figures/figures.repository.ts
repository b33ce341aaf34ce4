import { Injectable } from '@nestjs/common';
import { currentContext, currentPracticeId } from '@rekindle/platform/context';
import { Database, type SqlValue } from '@rekindle/platform/database';
import type { CountedLife } from '@rekindle/outcomes/domain';
import { type CountsRow, countsStatement, type FoundCounts, foundCounts } from './found-counts';

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

const valuesOf = ({ program, coachId, stage, endedBy, length, startedFrom, startedUntil }: FigureFilter): SqlValue[] => [
  ...[program, coachId, stage, endedBy, length, startedFrom, startedUntil],
];

@Injectable()
export class FiguresRepository {
  constructor(private readonly database: Database) {}

  /** How many have which mark, in one round trip, and the day until which that is so. */
  async counts(filter: FigureFilter): Promise<FoundCounts> {
    return foundCounts(await this.database.read<CountsRow>(countsStatement, [currentPracticeId(), ...valuesOf(filter)]));
  }

  /** Whole lives, for a file; none where figures are hidden. */
  async lives(filter: FigureFilter): Promise<CountedLife[]> {
    const sql = `select coalesce(starts, '[]') as starts, coalesce(times, '[]') as stops, coalesce(moves, '[]') as moves, counts::int as people
      from app.outcome_lives($1, $2, $3, $4, $5, $6, $7)`;
    return this.database.read<CountedLife>(sql, valuesOf(filter));
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
