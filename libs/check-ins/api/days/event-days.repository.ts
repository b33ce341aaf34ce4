import { Injectable } from '@nestjs/common';
import { currentPracticeId } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';
import { RelationshipStage, stageEvent } from '@rekindle/clients/domain';
import type { EventDay } from '@rekindle/check-ins/domain';

/** Its yes is a contact. */
export const contactQuestion = 'contact';

// A contact that was told in a check-in, and a trial that began, as it was told in the story.
const select = `
  select 'contact' as event, c.day::text as on from app.check_in c
    join app.check_in_answer a on a.practice_id = c.practice_id and a.check_in_id = c.id and a.question = '${contactQuestion}' and a.value = 1
  where c.practice_id = $1 and c.client_id = $2 and c.day >= $3
  union
  select 'trial-start', e.happened_on::text from app.client_event e
  where e.practice_id = $1 and e.client_id = $2 and e.kind = '${stageEvent}' and e.payload->'codes' ? '${RelationshipStage.TRIAL}' and e.happened_on >= $3`;

/** Days in a client's story that questions may follow. */
@Injectable()
export class EventDaysRepository {
  constructor(private readonly database: Database) {}

  /** Sessions are none of them yet: they have no calendar. */
  async of(clientId: string, since: string): Promise<EventDay[]> {
    return this.database.read<EventDay>(select, [currentPracticeId(), clientId, since]);
  }
}
