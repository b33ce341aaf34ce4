import { Injectable } from '@nestjs/common';
import { currentPracticeId } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';
import { AnsweredMail, type Answers } from '@rekindle/review/api';

// Each coach's word on it, with what it was said to.
const said = `
  select distinct '/exercises/' || s.assignment_id as path from app.submission s
    join app.assignment a on a.practice_id = s.practice_id and a.id = s.assignment_id and a.taken_back_at is null
  where s.practice_id = $1 and s.client_id = $2 and s.is_shared and (s.reviewed_at > $3 or exists (
    select from app.submission_comment c where c.practice_id = s.practice_id and c.submission_id = s.id and c.written_at > $3))
  limit 2`;

/** What coaches said to exercises, as the mail tells it that a client gets. */
@Injectable()
export class AnsweredExercises implements Answers {
  readonly list = '/exercises';

  constructor(
    mail: AnsweredMail,
    private readonly database: Database,
  ) {
    mail.register(this);
  }

  async saidSince(clientId: string, since: Date): Promise<readonly string[]> {
    const rows = await this.database.read<{ path: string }>(said, [currentPracticeId(), clientId, since]);
    return rows.map(({ path }) => path);
  }
}
