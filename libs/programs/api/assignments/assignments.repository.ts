import { Injectable } from '@nestjs/common';
import { currentContext, currentPracticeId } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';
import { isId } from '@rekindle/shared/kernel';
import { type Exercise, ownIdIn, type ReviewOutcome } from '@rekindle/programs/domain';
import { guideKey, named } from './what-was-given';

/** An exercise that was given out, with what was handed in last. A coach finds only what is shared with them. */
export interface AssignmentRow {
  readonly id: string;
  readonly clientId: string;
  readonly exercise: string;
  readonly version: string;
  /** The text of its file, where the practice made it. */
  readonly content: string | null;
  /** The key of the guide that safety asks: its own, or the one that it was copied from. */
  readonly guideKey: string;
  readonly assignedAt: Date;
  readonly isOwnChoice: boolean;
  readonly dueOn: string | null;
  readonly isTakenBack: boolean;
  readonly savedAt: Date | null;
  readonly submissionId: string | null;
  readonly handedInAt: Date | null;
  readonly heldUntil: Date | null;
  readonly isShared: boolean | null;
  readonly review: ReviewOutcome | null;
}

export interface NewAssignment {
  readonly id: string;
  readonly clientId: string;
  readonly exercise: Pick<Exercise, 'key' | 'version' | 'from'>;
  readonly dueOn: string | null;
  /** Who gives it out, where it is not whoever acts: whoever enrolled the client in a program. */
  readonly assignedBy?: string;
}

const insert = `
  insert into app.assignment (practice_id, id, client_id, exercise, version, own_exercise_id, copied_from, assigned_by, due_on)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;

const select = `
  select a.id, a.client_id as "clientId", ${named}, ${guideKey} as "guideKey", a.assigned_at as "assignedAt", a.assigned_by is null as "isOwnChoice",
    a.due_on::text as "dueOn", a.taken_back_at is not null as "isTakenBack",
    (select max(w.saved_at) from app.exercise_answer w where w.practice_id = a.practice_id and w.assignment_id = a.id) as "savedAt",
    s.id as "submissionId", s.handed_in_at as "handedInAt", s.held_until as "heldUntil", s.is_shared as "isShared", s.review
  from app.assignment a left join lateral (
    select * from app.submission s where s.practice_id = a.practice_id and s.assignment_id = a.id order by s.handed_in_at desc, s.id desc limit 1
  ) s on true
  where a.practice_id = $1`;

// Whoever has more than this has been coached for years.
const most = 300;

@Injectable()
export class AssignmentsRepository {
  constructor(private readonly database: Database) {}

  async find(id: string): Promise<AssignmentRow | null> {
    if (!isId(id)) return null;
    const [row] = await this.database.read<AssignmentRow>(`${select} and a.id = $2`, [currentPracticeId(), id]);
    return row ?? null;
  }

  /** The latest first. */
  async of(clientId: string): Promise<AssignmentRow[]> {
    return this.database.read(`${select} and a.client_id = $2 order by a.assigned_at desc, a.id limit ${most}`, [
      currentPracticeId(),
      clientId,
    ]);
  }

  /** Waits until nobody else is at it. */
  async lock(id: string): Promise<AssignmentRow | null> {
    if (!isId(id)) return null;
    // A client may not lock what only staff change; the row that both write is found by its key.
    await this.database.call('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`assignment ${id}`]);
    return this.find(id);
  }

  async insert(assignments: readonly NewAssignment[], isOwnChoice = false): Promise<void> {
    const whoActs = isOwnChoice ? null : (currentContext().actor.memberId ?? null);
    for (const { id, clientId, exercise, dueOn, assignedBy = whoActs } of assignments) {
      const { key, version, from = null } = exercise;
      const given = [key, version, ownIdIn(key), from];
      await this.database.change(insert, [currentPracticeId(), id, clientId, ...given, assignedBy, dueOn]);
    }
  }

  async takeBack(id: string): Promise<void> {
    const sql = 'update app.assignment set taken_back_at = now() where practice_id = $1 and id = $2 and taken_back_at is null';
    await this.database.change(sql, [currentPracticeId(), id]);
  }

  /** How often the client has finished an exercise of the guide, or a copy of it; what was handed back is not finished. */
  async timesDone(clientId: string, exercise: string): Promise<number> {
    const sql = `select count(*)::int as times from app.submission s join app.assignment a on a.practice_id = s.practice_id and a.id = s.assignment_id
      where s.practice_id = $1 and s.client_id = $2 and ${guideKey} = $3 and s.review is distinct from 'handed-back'`;
    const [row] = await this.database.read<{ times: number }>(sql, [currentPracticeId(), clientId, exercise]);
    return row?.times ?? 0;
  }

  /** Everything of somebody who asked to be forgotten. As the worker. */
  async forget(clientId: string): Promise<void> {
    for (const table of ['submission_comment', 'submission', 'exercise_answer', 'assignment'])
      await this.database.change(`delete from app.${table} where practice_id = $1 and client_id = $2`, [currentPracticeId(), clientId]);
  }
}
