import { Injectable } from '@nestjs/common';
import { currentPracticeId, worker } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';
import { CoachingMail } from './coaching-mail';
import type { Delivery, MailCount } from './delivery.type';

/** Of a dispatch `d`: somebody has to decide about it. */
export const waiting = `d.state in ('held', 'dead', 'failed')`;
/** Still worth sending, and nobody may still find out that it has arrived: what workers have died in is asked about as long as any other doubt. */
const mayBeSent = `${waiting} and d.expires_at > now()
  and not (d.state = 'dead' and d.reason = 'crashes_worker' and d.unknown_at > now() - interval '30 minutes')`;

const select = `
  select d.id, d.client_id as "clientId", c.name as "clientName", d.letter, d.local_date::text as day, d.due_at as "dueAt", d.state, d.reason,
    coalesce(d.last_error, d.mta_response) as says, d.attempt as attempts, d.accepted_at as "acceptedAt", d.delivery,
    ${mayBeSent} as "maySendAgain"
  from app.dispatch d join app.client c on c.practice_id = d.practice_id and c.id = d.client_id
  where d.practice_id = $1`;

@Injectable()
export class DeliveriesRepository {
  constructor(
    private readonly database: Database,
    private readonly mail: CoachingMail,
  ) {}

  /** Of one client, the latest due first. */
  async of(clientId: string, most: number): Promise<Delivery[]> {
    return this.database.read(`${select} and ${this.mail.isToldOf} and d.client_id = $2 order by d.due_at desc, d.id limit $3`, [
      currentPracticeId(),
      clientId,
      most,
    ]);
  }

  /** What waits for somebody, of the last month. */
  async waiting(most: number): Promise<Delivery[]> {
    const sql = `${select} and ${this.mail.isToldOf} and ${waiting} and d.local_date > current_date - 31 order by d.due_at desc, d.id limit $2`;
    return this.database.read(sql, [currentPracticeId(), most]);
  }

  async counts(day: string): Promise<MailCount[]> {
    const sql = `select d.state, count(*)::integer as mails from app.dispatch d where d.practice_id = $1 and d.local_date = $2 and ${this.mail.isToldOf} group by d.state`;
    return this.database.read(sql, [currentPracticeId(), day]);
  }

  async find(id: string): Promise<Delivery | null> {
    const [row] = await this.database.read<Delivery>(`${select} and ${this.mail.isToldOf} and d.id = $2`, [currentPracticeId(), id]);
    return row ?? null;
  }

  /** T15: the same mail once more, because somebody asks for it. @returns false when it does not wait, has expired, or turned out to have arrived */
  async sendAgain(id: string): Promise<boolean> {
    const sql = `update app.dispatch d set state = 'scheduled', next_at = now(), attempt = 0, reason = 'asked_for'
      where d.practice_id = $1 and d.id = $2 and ${mayBeSent} and ${this.mail.isToldOf}
        and not exists (select from app.email_evidence e where e.message_id = d.message_id and e.kind <> 'absent')`;
    return (await this.database.as({ actor: worker }, () => this.database.change(sql, [currentPracticeId(), id]))) > 0;
  }
}
