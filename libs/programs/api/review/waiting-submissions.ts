import { Injectable } from '@nestjs/common';
import { currentPracticeId } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';
import { hasNeededConsents } from '@rekindle/clients/api';
import type { WaitingSubmission } from './submission.type';

const most = 100;

// Of each assignment only what was handed in last: an earlier version is not what waits.
const waiting = `
  select s.id, s.client_id as "clientId", c.name as "clientName", a.exercise, a.version, s.handed_in_at as "handedInAt"
  from app.submission s join app.assignment a on a.practice_id = s.practice_id and a.id = s.assignment_id
    join app.client c on c.practice_id = s.practice_id and c.id = s.client_id
  where s.practice_id = $1 and s.is_shared and s.review is null and ${hasNeededConsents('s')}
    and not exists (select from app.submission later where later.practice_id = s.practice_id and later.assignment_id = s.assignment_id
      and later.is_shared and (later.handed_in_at, later.id) > (s.handed_in_at, s.id))
  order by s.handed_in_at, s.id limit ${most}`;

/** What clients handed in and no coach has settled yet. */
@Injectable()
export class WaitingSubmissions {
  constructor(private readonly database: Database) {}

  /** The oldest first: whoever has waited longest is next. */
  async all(): Promise<WaitingSubmission[]> {
    return this.database.read<WaitingSubmission>(waiting, [currentPracticeId()]);
  }
}
