import { Injectable } from '@nestjs/common';
import { currentPracticeId } from '@rekindle/platform/context';
import { newId } from '@rekindle/platform/crypto';
import { Sites } from '@rekindle/platform/http';
import { Letters, Post } from '@rekindle/platform/mail';
import { Database } from '@rekindle/platform/database';
import { answeredLetter } from './answered.mail';
import { Recipients } from './recipients';

/** What coaches said to things of one area. */
export interface Answers {
  /** Where all of them stand, on the client's site. */
  readonly list: string;
  /** Where each thing stands to which something was said since then, as long as it is shown: two at most. */
  saidSince(clientId: string, since: Date): Promise<readonly string[]>;
}

/** How long after the last word of a coach: as long as they go on it is one mail, and what they take back is not told. */
const restsFor = 10 * 60_000;

// Also by a check-in that has it along, which may still be on its way.
const told = `
  select coalesce(max(due_at), now() - interval '2 days') as at from app.dispatch
  where practice_id = $1 and about = $2 and letter = $3
    and (state not in ('scheduled', 'sending', 'cancelled') or merged_into is not null)`;

/** Tells a client that a coach has said something: once for all of a sitting. */
@Injectable()
export class AnsweredMail {
  private readonly sources: Answers[] = [];

  constructor(
    letters: Letters,
    private readonly post: Post,
    private readonly recipients: Recipients,
    private readonly sites: Sites,
    private readonly database: Database,
  ) {
    letters.register(answeredLetter, (clientId, asLine) => this.load(clientId, asLine));
  }

  register(answers: Answers): void {
    this.sources.push(answers);
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

  /** To the thing itself where it is one; where there are more, to all of their area. */
  private async load(clientId: string, asLine: boolean) {
    const since = await this.lastTold(clientId);
    const said = await Promise.all(this.sources.map(async (area) => ({ area, paths: await area.saidSince(clientId, since) })));
    const [first, ...others] = said.flatMap(({ area, paths }) => paths.map((path) => ({ path, list: area.list })));
    if (!first) return null;
    const reached = await this.recipients.find(clientId, asLine);
    if (!reached || !('email' in reached)) return reached;
    return { ...reached, url: `${this.sites.originOf('portal')}${others.length > 0 ? first.list : first.path}` };
  }

  private async lastTold(clientId: string): Promise<Date> {
    const [row] = await this.database.read<{ at: Date }>(told, [currentPracticeId(), clientId, answeredLetter.name]);
    return row?.at ?? new Date(0);
  }
}
