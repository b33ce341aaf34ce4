import { Injectable } from '@nestjs/common';
import { currentPracticeId } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';
import type { ResponsePlan } from '@rekindle/measures/domain';

export interface PlanRow extends ResponsePlan {
  readonly responderName: string | null;
  readonly isOn: boolean;
  readonly version: number;
}

@Injectable()
export class ResponsePlanRepository {
  constructor(private readonly database: Database) {}

  async find(): Promise<PlanRow | null> {
    const sql = `select p.responder_id as "responderId", who.name as "responderName", p.hours, p.steps, p.referral, p.is_on as "isOn", p.version
      from app.response_plan p left join app.member who on who.practice_id = p.practice_id and who.id = p.responder_id where p.practice_id = $1`;
    const [row] = await this.database.read<PlanRow>(sql, [currentPracticeId()]);
    return row ?? null;
  }

  /** Other words or another person make another version; switching alone does not. */
  async keep({ responderId, hours, steps, referral }: ResponsePlan, isOn: boolean): Promise<void> {
    const sql = `insert into app.response_plan as kept (practice_id, responder_id, hours, steps, referral, is_on) values ($1, $2, $3, $4, $5, $6)
      on conflict (practice_id) do update set responder_id = $2, hours = $3, steps = $4, referral = $5, is_on = $6, changed_at = now(),
        version = kept.version + ((kept.responder_id, kept.hours, kept.steps, kept.referral) is distinct from ($2::uuid, $3, $4, $5))::int`;
    await this.database.change(sql, [currentPracticeId(), responderId, hours, steps, referral, isOn]);
  }

  /** Nobody answers any more: nothing is asked until somebody does. */
  async dropResponder(memberId: string): Promise<void> {
    const sql = `update app.response_plan set responder_id = null, is_on = false, version = version + 1, changed_at = now()
      where practice_id = $1 and responder_id = $2`;
    await this.database.change(sql, [currentPracticeId(), memberId]);
  }

  async hasAgreed(clientId: string, version: number): Promise<boolean> {
    const sql = 'select 1 from app.plan_agreement where practice_id = $1 and client_id = $2 and version = $3';
    return (await this.database.read(sql, [currentPracticeId(), clientId, version])).length > 0;
  }

  async agree(clientId: string, version: number): Promise<void> {
    const sql = 'insert into app.plan_agreement (practice_id, client_id, version) values ($1, $2, $3) on conflict do nothing';
    await this.database.change(sql, [currentPracticeId(), clientId, version]);
  }

  async forget(clientId: string): Promise<void> {
    await this.database.change('delete from app.plan_agreement where practice_id = $1 and client_id = $2', [currentPracticeId(), clientId]);
  }
}
