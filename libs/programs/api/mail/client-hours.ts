import { Injectable } from '@nestjs/common';
import { currentPracticeId } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';

/** Where a client lives, and at which hour they want their mails. */
export interface Hours {
  readonly zone: string;
  /** `19:00` */
  readonly at: string;
}

@Injectable()
export class ClientHours {
  constructor(private readonly database: Database) {}

  /** As the client said in the intake; where they have not yet, in the evening where the practice is. */
  async of(clientId: string): Promise<Hours> {
    const sql = `select coalesce(c.time_zone, p.time_zone) as zone, lpad(coalesce(c.mail_hour, 19)::text, 2, '0') || ':00' as at
      from app.client c join app.practice p on p.id = c.practice_id where c.practice_id = $1 and c.id = $2`;
    const [row] = await this.database.read<Hours>(sql, [currentPracticeId(), clientId]);
    if (!row) throw new Error('A client has no row.');
    return row;
  }
}
