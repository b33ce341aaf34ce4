import { Injectable } from '@nestjs/common';
import { currentPracticeId } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';
import { currentClientId } from '@rekindle/clients/api';
import type { OwnPath } from './own-path.type';

// Gone back to, a step may have become the same assignment again: where it stood first is where the client looks for it.
const paths = `
  select e.id, e.ended_at is null as "goesOn", e.ended_at is null and e.progress ->> 'pausedOn' is not null as "isPaused",
    array(select es.assignment_id from app.enrolment_step es where es.practice_id = e.practice_id and es.enrolment_id = e.id
      group by es.assignment_id order by min(es.given_at), es.assignment_id) as "assignmentIds"
  from app.enrolment e
  where e.practice_id = $1 and e.client_id = $2 and e.end_reason is distinct from 'stopped'
  order by e.enrolled_at desc, e.id limit 12`;

/** The way of the client at work through their programs. What lies ahead, and what their coach called it, is not for them to see. */
@Injectable()
export class OwnPathService {
  constructor(private readonly database: Database) {}

  /** The latest first. */
  async all(): Promise<OwnPath[]> {
    return this.database.read<OwnPath>(paths, [currentPracticeId(), currentClientId()]);
  }
}
