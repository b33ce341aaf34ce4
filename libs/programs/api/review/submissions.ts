import { Injectable } from '@nestjs/common';
import { currentContext, currentPracticeId, worker } from '@rekindle/platform/context';
import { newId } from '@rekindle/platform/crypto';
import { Database } from '@rekindle/platform/database';
import { type EncryptedText, Vault } from '@rekindle/platform/keys';
import { isId } from '@rekindle/shared/kernel';
import { type ReviewOutcome, standingOf } from '@rekindle/programs/domain';
import { named } from '../assignments/what-was-given';
import { EnrolmentsRepository } from '../enrolments/enrolments.repository';
import type { Submission, SubmissionComment } from './submission.type';
import { placeOf } from '../places';

/** The kind on the timeline. */
export const handedIn = 'programs.handed-in';

/** The kind in the queue of coaches. */
export const submissionKind = 'programs.submission';

export interface NewSubmission {
  readonly id: string;
  readonly assignmentId: string;
  readonly clientId: string;
  /** JSON. */
  readonly answers: string;
  readonly isShared: boolean;
  readonly heldUntil: Date | null;
}

interface SubmissionRow {
  readonly id: string;
  readonly assignmentId: string;
  readonly clientId: string;
  readonly exercise: string;
  readonly version: string;
  readonly content: string | null;
  readonly answers: EncryptedText;
  readonly handedInAt: Date;
  readonly isShared: boolean;
  readonly review: ReviewOutcome | null;
  readonly reviewedAt: Date | null;
}

interface CommentRow extends Omit<SubmissionComment, 'author' | 'body'> {
  /** Null once they are nameless. */
  readonly author: string | null;
  readonly submissionId: string;
  readonly body: EncryptedText;
}

const select = `
  select s.id, s.assignment_id as "assignmentId", s.client_id as "clientId", ${named}, s.answers, s.handed_in_at as "handedInAt",
    s.is_shared as "isShared", s.review, s.reviewed_at as "reviewedAt"
  from app.submission s join app.assignment a on a.practice_id = s.practice_id and a.id = s.assignment_id
  where s.practice_id = $1`;

/** What was handed in, sealed where it lies. A coach finds only what is shared with them. */
@Injectable()
export class Submissions {
  constructor(
    private readonly vault: Vault,
    private readonly enrolments: EnrolmentsRepository,
    private readonly database: Database,
  ) {}

  /** The latest first. */
  async ofAssignment(assignmentId: string): Promise<Submission[]> {
    const rows = await this.database.read<SubmissionRow>(`${select} and s.assignment_id = $2 order by s.handed_in_at desc, s.id desc`, [
      currentPracticeId(),
      assignmentId,
    ]);
    const comments = await this.commentsOf(rows);
    return Promise.all(rows.map((row, index) => this.opened(row, comments, rows.slice(index + 1))));
  }

  /** With whether it is the latest of its assignment. */
  async find(id: string): Promise<{ readonly submission: Submission; readonly isLatest: boolean } | null> {
    if (!isId(id)) return null;
    const [row] = await this.database.read<SubmissionRow>(`${select} and s.id = $2`, [currentPracticeId(), id]);
    if (!row) return null;
    const all = await this.ofAssignment(row.assignmentId);
    const submission = all.find((each) => each.id === id);
    return submission ? { submission, isLatest: all[0]?.id === id } : null;
  }

  async insert({ id, assignmentId, clientId, answers, isShared, heldUntil }: NewSubmission): Promise<void> {
    const sealed = await this.vault.seal(placeOf.submission(clientId, id), answers);
    const sql =
      'insert into app.submission (practice_id, id, assignment_id, client_id, answers, is_shared, held_until) values ($1, $2, $3, $4, $5, $6, $7)';
    await this.database.change(sql, [currentPracticeId(), id, assignmentId, clientId, sealed, isShared, heldUntil]);
    await this.enrolments.wake(assignmentId);
  }

  async hide(id: string): Promise<void> {
    const sql =
      'update app.submission set is_shared = false, review = null, reviewed_at = null, reviewed_by = null where practice_id = $1 and id = $2';
    await this.database.change(sql, [currentPracticeId(), id]);
  }

  /** @param outcome null where it waits again */
  async review(id: string, assignmentId: string, outcome: ReviewOutcome | null): Promise<void> {
    const sql = `update app.submission set review = $3, reviewed_at = case when $3::text is not null then now() end,
      reviewed_by = case when $3::text is not null then $4::uuid end where practice_id = $1 and id = $2`;
    await this.database.change(sql, [currentPracticeId(), id, outcome, currentContext().actor.memberId ?? null]);
    await this.enrolments.wake(assignmentId);
  }

  /** @returns its id */
  async comment({ clientId, id: submissionId }: Submission, field: string | null, body: string): Promise<string> {
    const id = newId<string>();
    const sealed = await this.vault.seal(placeOf.comment(clientId, id), body);
    const sql =
      'insert into app.submission_comment (practice_id, id, submission_id, client_id, field, author_id, body) values ($1, $2, $3, $4, $5, $6, $7)';
    await this.database.change(sql, [
      currentPracticeId(),
      id,
      submissionId,
      clientId,
      field,
      currentContext().actor.memberId ?? null,
      sealed,
    ]);
    return id;
  }

  /** As the worker: nobody else unsays what was said. */
  async removeComment(id: string): Promise<void> {
    const sql = 'delete from app.submission_comment where practice_id = $1 and id = $2';
    await this.database.as({ actor: worker }, () => this.database.change(sql, [currentPracticeId(), id]));
  }

  /** Whether a coach has said something to what was handed in of it before. */
  async wasAnswered(assignmentId: string): Promise<boolean> {
    const sql = `select exists (select from app.submission s where s.practice_id = $1 and s.assignment_id = $2 and (s.review is not null or exists (
      select from app.submission_comment c where c.practice_id = s.practice_id and c.submission_id = s.id))) as was`;
    const [row] = await this.database.read<{ was: boolean }>(sql, [currentPracticeId(), assignmentId]);
    return row?.was ?? false;
  }

  private async commentsOf(rows: readonly SubmissionRow[]): Promise<CommentRow[]> {
    if (rows.length === 0) return [];
    const sql = `select c.id, c.submission_id as "submissionId", c.field, m.name as author, c.body, c.written_at as "writtenAt"
      from app.submission_comment c left join app.member m on m.practice_id = c.practice_id and m.id = c.author_id
      where c.practice_id = $1 and c.submission_id = any($2::uuid[]) order by c.written_at, c.id`;
    return this.database.read(sql, [currentPracticeId(), rows.map(({ id }) => id)]);
  }

  private async opened(row: SubmissionRow, comments: readonly CommentRow[], before: readonly SubmissionRow[]): Promise<Submission> {
    const { answers, review, ...shown } = row;
    const own = comments.filter(({ submissionId }) => submissionId === row.id);
    return {
      ...shown,
      standing: standingOf({ isShared: row.isShared, review }),
      answers: await this.vault.open(placeOf.submission(row.clientId, row.id), answers),
      comments: await Promise.all(
        own.map(async ({ id, field, author, body, writtenAt }) => ({
          ...{ id, field, author: author ?? '', writtenAt },
          body: await this.vault.open(placeOf.comment(row.clientId, id), body),
        })),
      ),
      earlier: before.map(({ id, handedInAt }) => ({ id, handedInAt })),
    };
  }
}
