import { Injectable } from '@nestjs/common';
import { currentPracticeId } from '@rekindle/platform/context';
import { newId } from '@rekindle/platform/crypto';
import { Sites } from '@rekindle/platform/http';
import { Letters, Post } from '@rekindle/platform/mail';
import { Database } from '@rekindle/platform/database';
import { answeredLetter } from './exercise.mail';
import { Recipients } from './recipients';

/** How long after the last word of a coach: as long as they go on it is one mail, and what they take back is not told. */
const restsFor = 10 * 60_000;

// What was said since the last of these mails: each coach's word on it, with what it was said to.
const said = `
  select distinct s.assignment_id as "assignmentId" from app.submission s
    join app.assignment a on a.practice_id = s.practice_id and a.id = s.assignment_id and a.taken_back_at is null
  where s.practice_id = $1 and s.client_id = $2 and s.is_shared and (s.reviewed_at > $3 or exists (
    select from app.submission_comment c where c.practice_id = s.practice_id and c.submission_id = s.id and c.written_at > $3))
  limit 2`;

// Also by a check-in that has it along, which may still be on its way.
const told = `
  select coalesce(max(due_at), now() - interval '2 days') as at from app.dispatch
  where practice_id = $1 and about = $2 and letter = $3
    and (state not in ('scheduled', 'queued', 'sending', 'cancelled') or merged_into is not null)`;

/** Tells a client that a coach has said something: once for all of a sitting. */
@Injectable()
export class AnsweredMail {
  constructor(
    letters: Letters,
    private readonly post: Post,
    private readonly recipients: Recipients,
    private readonly sites: Sites,
    private readonly database: Database,
  ) {
    letters.register(answeredLetter, (clientId, asLine) => this.load(clientId, asLine));
  }

  /** Inside the transaction of what is said, and of what is taken back: whether there is anything to tell is asked when it is sent. */
  async owe(clientId: string): Promise<void> {
    await this.post.cancel([answeredLetter], [clientId], 'goes-on');
    const dueAt = new Date(Date.now() + restsFor);
    const [day = '', time = ''] = dueAt.toISOString().split('T');
    const key = ['answered1', currentPracticeId(), clientId, newId<string>()].join('|');
    const times = { day, zone: 'UTC', localTime: time.slice(0, 5), dueAt, expiresAt: new Date(dueAt.getTime() + answeredLetter.lasts) };
    await this.post.plan(answeredLetter, [{ about: clientId, recipientId: clientId, clientId, key, ...times }]);
  }

  /** To the exercise itself where it is one; to all of them where there are more. */
  private async load(clientId: string, asLine: boolean) {
    const since = await this.lastTold(clientId);
    const assignments = await this.database.read<{ assignmentId: string }>(said, [currentPracticeId(), clientId, since]);
    const [first, second] = assignments;
    if (!first) return null;
    const reached = await this.recipients.find(clientId, asLine);
    if (!reached || !('email' in reached)) return reached;
    return { ...reached, url: `${this.sites.originOf('portal')}/exercises${second ? '' : `/${first.assignmentId}`}` };
  }

  private async lastTold(clientId: string): Promise<Date> {
    const [row] = await this.database.read<{ at: Date }>(told, [currentPracticeId(), clientId, answeredLetter.name]);
    return row?.at ?? new Date(0);
  }
}
