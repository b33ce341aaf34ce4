import { Injectable } from '@nestjs/common';
import { Database } from '@rekindle/platform/database';
import type { MailKind } from '../letter';
import type { Claim } from './dispatch';

/** Mail that reaches a client without having been agreed to one by one. Check-ins were, and mail about accounts is needed. */
const counted: readonly MailKind[] = ['reminder', 'wave'];
const most = 5;

const wentOut = `select count(*)::integer as mails from app.dispatch
  where practice_id = $1 and client_id = $2 and due_at > now() - interval '7 days' and kind = any ($3)
    and state in ('sending', 'accepted', 'unknown', 'held')`;

/** At most five such mails in seven days, however many areas write them. */
@Injectable()
export class WeeklyCap {
  constructor(private readonly database: Database) {}

  /** Whether one more would be too many. Asked in the practice of the mail, as the worker. */
  async isReached({ practiceId, recipientId, kind }: Claim): Promise<boolean> {
    if (!counted.includes(kind)) return false;
    const [row] = await this.database.read<{ mails: number }>(wentOut, [practiceId, recipientId, counted]);
    return (row?.mails ?? 0) >= most;
  }
}
