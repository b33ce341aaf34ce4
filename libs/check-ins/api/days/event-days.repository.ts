import { Injectable } from '@nestjs/common';
import { currentPracticeId } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';
import type { EventDays } from '@rekindle/check-ins/domain';

// A contact that was told in a check-in, and a trial that began, as it was told in the story.
const select = `
  select 'contact' as event, c.day::text as day from app.check_in c
    join app.check_in_answer a on a.practice_id = c.practice_id and a.check_in_id = c.id and a.question = 'contact' and a.value = 1
  where c.practice_id = $1 and c.client_id = $2 and c.day >= $3
  union
  select 'trial-start', e.happened_on::text from app.client_event e
  where e.practice_id = $1 and e.client_id = $2 and e.kind = 'stage' and e.payload->'codes' ? 'trial' and e.happened_on >= $3`;

/** Days in a client's story that questions may follow. */
@Injectable()
export class EventDaysRepository {
  constructor(private readonly database: Database) {}

  async of(clientId: string, since: string): Promise<EventDays> {
    const rows = await this.database.read<{ event: keyof EventDays; day: string }>(select, [currentPracticeId(), clientId, since]);
    const daysOf = (event: keyof EventDays) => rows.filter((row) => row.event === event).map(({ day }) => day);
    // Sessions have no calendar yet.
    return { contact: daysOf('contact'), 'trial-start': daysOf('trial-start'), session: [] };
  }
}
