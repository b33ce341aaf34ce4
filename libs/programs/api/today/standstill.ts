import { Injectable } from '@nestjs/common';
import { currentPracticeId } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';
import { hasNeededConsents } from '@rekindle/clients/api';
import { named } from '../assignments/what-was-given';
import type { AskedAgain, StalledClient } from './standstill.type';

const most = 50;

// What the enrolment says about its longest open step is kept where it is written: nothing is counted here.
const stalled = `
  select e.id as "enrolmentId", e.client_id as "clientId", c.name as "clientName", e.open_step as step, given.id as "assignmentId", given.exercise, given.version, given.content,
    e.open_since::text as since
  from app.enrolment e join app.client c on c.practice_id = e.practice_id and c.id = e.client_id
    cross join lateral (
      select a.id, ${named} from app.enrolment_step es join app.assignment a on a.practice_id = es.practice_id and a.id = es.assignment_id
      where es.practice_id = e.practice_id and es.enrolment_id = e.id and es.step = e.open_step and a.taken_back_at is null
      order by es.given_at desc limit 1
    ) given
  where e.practice_id = $1 and e.open_since < current_date - 7 and c.status = 'active' and ${hasNeededConsents('e')}
  order by e.open_since, e.id limit ${most}`;

// Of each assignment only what was handed in last, and nothing that has slept for half a year: nobody waits for that any more.
const askedAgain = `
  select s.id, s.client_id as "clientId", c.name as "clientName", a.id as "assignmentId", ${named}, s.reviewed_at as "askedAt"
  from app.submission s join app.assignment a on a.practice_id = s.practice_id and a.id = s.assignment_id
    join app.client c on c.practice_id = s.practice_id and c.id = s.client_id
  where s.practice_id = $1 and s.is_shared and s.review = 'handed-back' and s.reviewed_at > now() - interval '180 days'
    and a.taken_back_at is null and c.status = 'active' and ${hasNeededConsents('s')}
    and not exists (select from app.submission later where later.practice_id = s.practice_id and later.assignment_id = s.assignment_id
      and later.is_shared and (later.handed_in_at, later.id) > (s.handed_in_at, s.id))
  order by s.reviewed_at, s.id limit ${most}`;

/** Who does not come on: with a step of a program, or with what was asked for once more. */
@Injectable()
export class Standstill {
  constructor(private readonly database: Database) {}

  /** Whoever has stood longest comes first. */
  async stalled(): Promise<StalledClient[]> {
    return this.database.read<StalledClient>(stalled, [currentPracticeId()]);
  }

  /** The oldest first. */
  async askedAgain(): Promise<AskedAgain[]> {
    return this.database.read<AskedAgain>(askedAgain, [currentPracticeId()]);
  }
}
