import { Injectable } from '@nestjs/common';
import { AuditTrail, noting } from '@rekindle/platform/audit';
import { currentPracticeId } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';
import { type EncryptedText, Vault } from '@rekindle/platform/keys';
import { isId } from '@rekindle/shared/kernel';
import { hasNeededConsents } from '@rekindle/clients/api';
import { guideKey, named } from '../assignments/what-was-given';
import type { ExerciseAnswer } from './exercise-answer.type';
import { placeOf } from '../places';

interface AnswerRow {
  readonly field: string;
  readonly answer: EncryptedText;
  readonly revision: number;
  readonly savedAt: Date;
}

const columns = 'field, answer, revision, saved_at as "savedAt"';

/** Where an exercise stands when somebody writes in it. */
export interface Writable {
  readonly exercise: string;
  readonly version: string;
  /** The text of its file, where the practice made it. */
  readonly content: string | null;
  /** The key of the guide that safety asks. */
  readonly guideKey: string;
  readonly isTakenBack: boolean;
  readonly heldUntil: Date | null;
}

/** The same, with what concerns the one field. */
export interface BeforeWriting extends Writable {
  readonly clientId: string;
  readonly hasConsents: boolean;
  /** What stands there so far. */
  readonly known: ExerciseAnswer | null;
}

// No column of an answer is null without the others.
type BeforeRow = Omit<BeforeWriting, 'known'> & (AnswerRow | { readonly answer: null; readonly revision: null; readonly savedAt: null });

const before = `
  select a.client_id as "clientId", ${named}, ${guideKey} as "guideKey", a.taken_back_at is not null as "isTakenBack",
    (select s.held_until from app.submission s where s.practice_id = a.practice_id and s.assignment_id = a.id
      order by s.handed_in_at desc, s.id desc limit 1) as "heldUntil",
    w.answer, w.revision, w.saved_at as "savedAt", ${hasNeededConsents('a')} as "hasConsents"
  from app.assignment a left join app.exercise_answer w on w.practice_id = a.practice_id and w.assignment_id = a.id and w.field = $3
  where a.practice_id = $1 and a.id = $2`;

// One that was written meanwhile is not written over: it stands at another revision than the one that was seen.
const write = `
  with kept as (
    insert into app.exercise_answer (practice_id, assignment_id, field, client_id, answer, revision) values ($1, $2, $3, $4, $5, $6)
    on conflict (practice_id, assignment_id, field) do update
      set answer = excluded.answer, revision = excluded.revision, saved_at = excluded.saved_at
      where exercise_answer.revision = excluded.revision - 1
    returning saved_at
  )
  select saved_at as "savedAt", ${noting(7)} from kept`;

/** What a client has written into an exercise so far, sealed where it lies. */
@Injectable()
export class WrittenAnswers {
  constructor(
    private readonly vault: Vault,
    private readonly audit: AuditTrail,
    private readonly database: Database,
  ) {}

  async of(clientId: string, assignmentId: string): Promise<ExerciseAnswer[]> {
    const sql = `select ${columns} from app.exercise_answer where practice_id = $1 and assignment_id = $2 order by field`;
    const rows = await this.database.read<AnswerRow>(sql, [currentPracticeId(), assignmentId]);
    return Promise.all(rows.map((row) => this.opened(clientId, assignmentId, row)));
  }

  /**
   * What an answer that comes in has to be measured by, in one round trip: where the exercise stands, what was agreed to, what was written before.
   * Null for an exercise that is not the client's.
   */
  async before(assignmentId: string, field: string): Promise<BeforeWriting | null> {
    if (!isId(assignmentId)) return null;
    const [row] = await this.database.read<BeforeRow>(before, [currentPracticeId(), assignmentId, field]);
    if (!row) return null;
    const { answer, revision, savedAt, ...standing } = row;
    const known = answer === null ? null : await this.opened(row.clientId, assignmentId, { field, answer, revision, savedAt });
    return { ...standing, known };
  }

  /**
   * Writes an answer and notes it, in one round trip.
   *
   * @param revision of this answer, from 1
   * @returns null when another one came in since `before`, and nothing was written
   */
  async write(
    clientId: string,
    assignmentId: string,
    written: Pick<ExerciseAnswer, 'field' | 'answer' | 'revision'>,
  ): Promise<ExerciseAnswer | null> {
    const { field, answer, revision } = written;
    const sealed = await this.vault.seal(placeOf.answer(clientId, assignmentId, field), answer);
    const [row] = await this.database.call<{ savedAt: Date }>(write, [
      ...[currentPracticeId(), assignmentId, field, clientId, sealed, revision],
      ...this.audit.values({ action: 'programs.own-written', object: { kind: 'assignment', id: assignmentId }, clientId }),
    ]);
    return row ? { field, answer, revision, savedAt: row.savedAt } : null;
  }

  private async opened(clientId: string, assignmentId: string, { answer, ...row }: AnswerRow): Promise<ExerciseAnswer> {
    return { ...row, answer: await this.vault.open(placeOf.answer(clientId, assignmentId, row.field), answer) };
  }
}
