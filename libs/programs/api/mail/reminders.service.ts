import { Injectable } from '@nestjs/common';
import { currentPracticeId } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';
import { Post } from '@rekindle/platform/mail';
import { addDays, dueOn } from '@rekindle/check-ins/domain';
import { answeredLetter, dueSoonLetter, quietHours, stillOpenLetter } from './exercise.mail';

const day = 86_400_000;
const around = [
  { letter: dueSoonLetter, daysAfter: -1 },
  { letter: stillOpenLetter, daysAfter: 2 },
];

/** Owes the mails around the day on which an exercise is due, at the client's own hour, and takes them back when nothing is asked any more. */
@Injectable()
export class Reminders {
  constructor(
    private readonly post: Post,
    private readonly database: Database,
  ) {}

  /** Inside the transaction that gives it out. A day that has passed by then is not reminded of. */
  async plan({ id, clientId, dueOn: on }: { readonly id: string; readonly clientId: string; readonly dueOn: string }): Promise<void> {
    const { zone, at } = await this.hourOf(clientId);
    for (const { letter, daysAfter } of around) {
      const localDate = addDays(on, daysAfter);
      const due = dueOn({ zone, at, quiet: quietHours }, localDate);
      if (due.status !== 'due' || due.at <= new Date()) continue;
      const key = ['ex1', currentPracticeId(), id, letter.name].join('|');
      const expiresAt = new Date(due.at.getTime() + day);
      await this.post.plan(letter, [
        { about: id, recipientId: clientId, clientId, key, day: localDate, zone, localTime: at, dueAt: due.at, expiresAt },
      ]);
    }
  }

  /** Nothing is asked any more. */
  async cancel(assignmentId: string, reason: string): Promise<void> {
    await this.post.cancel([dueSoonLetter, stillOpenLetter], [assignmentId], reason);
  }

  /** A coach has said something to what was handed in. */
  async tell(assignmentId: string, clientId: string): Promise<void> {
    await this.post.send(answeredLetter, { about: assignmentId, recipientId: clientId, clientId });
  }

  private async hourOf(clientId: string): Promise<{ zone: string; at: string }> {
    const sql = `select coalesce(c.time_zone, p.time_zone) as zone, lpad(coalesce(c.mail_hour, 19)::text, 2, '0') || ':00' as at
      from app.client c join app.practice p on p.id = c.practice_id where c.practice_id = $1 and c.id = $2`;
    const [row] = await this.database.read<{ zone: string; at: string }>(sql, [currentPracticeId(), clientId]);
    if (!row) throw new Error('A client has no row.');
    return row;
  }
}
