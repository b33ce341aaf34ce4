import { Injectable } from '@nestjs/common';
import { currentContext, currentPracticeId } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';
import { isId } from '@rekindle/shared/kernel';
import type { OwnExercise } from '@rekindle/programs/domain';

/** An exercise that a practice made, in its latest wording. */
export interface OwnExerciseRow {
  readonly id: string;
  /** The text of its file. */
  readonly file: string;
  readonly revision: number;
  readonly changedAt: Date;
  readonly isArchived: boolean;
  readonly isInUse: boolean;
}

const select = `
  select e.id, w.content::text as file, e.revision, e.changed_at as "changedAt", e.archived_at is not null as "isArchived",
    exists (select from app.assignment a where a.practice_id = e.practice_id and a.own_exercise_id = e.id and a.taken_back_at is null)
      or exists (select from app.program p where p.practice_id = e.practice_id and p.archived_at is null and strpos(p.content::text, 'own-' || e.id) > 0)
      as "isInUse"
  from app.own_exercise e join app.own_exercise_wording w
    on w.practice_id = e.practice_id and w.own_exercise_id = e.id and w.version = e.revision::text
  where e.practice_id = $1`;

@Injectable()
export class OwnExercisesRepository {
  constructor(private readonly database: Database) {}

  /** Those in use first, by name. */
  async all(): Promise<OwnExerciseRow[]> {
    return this.database.read(`${select} order by e.archived_at is not null, lower(e.title), e.id`, [currentPracticeId()]);
  }

  async find(id: string): Promise<OwnExerciseRow | null> {
    const [row] = isId(id) ? await this.those([id]) : [];
    return row ?? null;
  }

  /** @param ids whatever else they are, those that are none are left out */
  async those(ids: readonly string[]): Promise<OwnExerciseRow[]> {
    const wanted = ids.filter(isId);
    return wanted.length === 0 ? [] : this.database.read(`${select} and e.id = any($2::uuid[])`, [currentPracticeId(), wanted]);
  }

  /** Ids of those that may be given out. */
  async idsInUse(): Promise<string[]> {
    const sql = 'select id from app.own_exercise where practice_id = $1 and archived_at is null';
    return (await this.database.read<{ id: string }>(sql, [currentPracticeId()])).map(({ id }) => id);
  }

  async insert(id: string, { title, from }: OwnExercise): Promise<void> {
    const sql = 'insert into app.own_exercise (practice_id, id, title, copied_from) values ($1, $2, $3, $4)';
    await this.database.change(sql, [currentPracticeId(), id, title, from]);
  }

  /** @returns whether it was still the one that was seen */
  async update(id: string, title: string, revision: number): Promise<boolean> {
    const sql = `update app.own_exercise set title = $3, revision = revision + 1, changed_at = date_trunc('milliseconds', now())
      where practice_id = $1 and id = $2 and revision = $4`;
    return (await this.database.change(sql, [currentPracticeId(), id, title, revision])) > 0;
  }

  /** Keeps a wording for ever. @param version the revision that it is */
  async keep(id: string, version: string, file: string): Promise<void> {
    const sql =
      'insert into app.own_exercise_wording (practice_id, own_exercise_id, version, content, saved_by) values ($1, $2, $3, $4, $5)';
    await this.database.change(sql, [currentPracticeId(), id, version, file, currentContext().actor.memberId ?? null]);
  }

  /** It is given out to nobody any more. Whoever was given it keeps it. */
  async archive(id: string): Promise<void> {
    const sql = 'update app.own_exercise set archived_at = coalesce(archived_at, now()) where practice_id = $1 and id = $2';
    await this.database.change(sql, [currentPracticeId(), id]);
  }
}
