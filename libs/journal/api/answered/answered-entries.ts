import { Injectable } from '@nestjs/common';
import { currentPracticeId } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';
import { AnsweredMail, type Answers } from '@rekindle/review/api';

// Of an entry that was taken back nothing is told any more.
const said = `
  select exists (select from app.journal_comment c
    join app.journal_entry e on e.practice_id = c.practice_id and e.client_id = c.client_id and e.id = c.entry_id and e.shared_at is not null
    where c.practice_id = $1 and c.client_id = $2 and c.written_at > $3) as "wasSaid"`;

/** What coaches said to entries, as the mail tells it that a client gets. It leads to all of them: no mail, and no row of one, bears the name of an entry. */
@Injectable()
export class AnsweredEntries implements Answers {
  readonly list = '/journal';

  constructor(
    mail: AnsweredMail,
    private readonly database: Database,
  ) {
    mail.register(this);
  }

  async saidSince(clientId: string, since: Date): Promise<readonly string[]> {
    const [row] = await this.database.read<{ wasSaid: boolean }>(said, [currentPracticeId(), clientId, since]);
    return row?.wasSaid ? [this.list] : [];
  }
}
