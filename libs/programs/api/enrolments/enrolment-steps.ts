import { Injectable } from '@nestjs/common';
import { currentPracticeId, worker } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';
import type { ReviewOutcome } from '@rekindle/programs/domain';

/** What came of a step since it was given out last, as the worker sees it. */
export interface StepOutcome {
  readonly step: string;
  readonly exercise: string;
  /** Null where nothing was handed in. */
  readonly handedInAt: Date | null;
  readonly isShared: boolean | null;
  readonly review: ReviewOutcome | null;
}

/** Which assignment each step of a program became, as often as it was given out. */
@Injectable()
export class EnrolmentSteps {
  constructor(private readonly database: Database) {}

  /** Of a step that is given out now. */
  async remember(enrolmentId: string, clientId: string, step: string, assignmentId: string): Promise<void> {
    const sql = 'insert into app.enrolment_step (practice_id, enrolment_id, client_id, step, assignment_id) values ($1, $2, $3, $4, $5)';
    await this.database.change(sql, [currentPracticeId(), enrolmentId, clientId, step, assignmentId]);
  }

  /** What the steps of the last two days became, and when each was given out last. By the id of the assignment. */
  async assignmentsGiven(enrolmentId: string): Promise<Map<string, Date>> {
    const sql = `select assignment_id as id, max(given_at) as at from app.enrolment_step
      where practice_id = $1 and enrolment_id = $2 and given_at > now() - interval '2 days' group by assignment_id`;
    const rows = await this.database.read<{ id: string; at: Date }>(sql, [currentPracticeId(), enrolmentId]);
    return new Map(rows.map(({ id, at }) => [id, at]));
  }

  /** The steps of running programs that an assignment is, where each was not given out anew since. */
  async stepsGiven(assignmentId: string): Promise<{ id: string; step: string }[]> {
    const sql = `select e.id, es.step from app.enrolment_step es
        join app.enrolment e on e.practice_id = es.practice_id and e.id = es.enrolment_id and e.ended_at is null
      where es.practice_id = $1 and es.assignment_id = $2 and not exists (select from app.enrolment_step later
        where later.practice_id = es.practice_id and later.enrolment_id = es.enrolment_id and later.step = es.step and later.given_at > es.given_at)
      order by e.id`;
    return this.database.read(sql, [currentPracticeId(), assignmentId]);
  }

  /** Whether a step was given out before: then its client went back to it. */
  async wasGiven(enrolmentId: string, step: string): Promise<boolean> {
    const sql = 'select from app.enrolment_step where practice_id = $1 and enrolment_id = $2 and step = $3 limit 1';
    return (await this.database.read(sql, [currentPracticeId(), enrolmentId, step])).length > 0;
  }

  /** What came of the steps since each was given out last; of private ones too, for nobody but the worker. */
  async outcomes(enrolmentId: string): Promise<StepOutcome[]> {
    const sql = `
      select distinct on (es.step) es.step, a.exercise, s.handed_in_at as "handedInAt", s.is_shared as "isShared", s.review
      from app.enrolment_step es
        join app.assignment a on a.practice_id = es.practice_id and a.id = es.assignment_id
        left join lateral (
          select * from app.submission s where s.practice_id = a.practice_id and s.assignment_id = a.id and s.handed_in_at > es.given_at
          order by s.handed_in_at desc, s.id desc limit 1
        ) s on true
      where es.practice_id = $1 and es.enrolment_id = $2
      order by es.step, es.given_at desc`;
    return this.database.as({ actor: worker }, () => this.database.read<StepOutcome>(sql, [currentPracticeId(), enrolmentId]));
  }
}
