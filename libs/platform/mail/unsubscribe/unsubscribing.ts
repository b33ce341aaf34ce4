import { Injectable } from '@nestjs/common';
import { worker } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';
import { defineEvent, Events } from '@rekindle/platform/events';
import { choices, type MailChoice } from './choices';
import { Suppressions } from './suppressions';
import { UnsubscribeTokens, type Unsubscription } from './unsubscribe-tokens';

/** Somebody has stopped such mail from a practice. Said inside the transaction that stops it, as the worker of that practice. */
export const mailUnsubscribed = defineEvent<{ practiceId: string; recipientId: string; kind: MailChoice }>('mail.unsubscribed');

/** Stops mail for whoever holds its link: the reader of a mail, or the mailbox on their behalf. */
@Injectable()
export class Unsubscribing {
  private readonly tokens = new UnsubscribeTokens();

  constructor(
    private readonly database: Database,
    private readonly suppressions: Suppressions,
    private readonly events: Events,
  ) {}

  /** What a token stands for; null for what we never wrote. Asks no database. */
  find(token: string): Unsubscription | null {
    return this.tokens.find(token);
  }

  /** From now on nothing of it is sent. Doing it again changes nothing, and nobody is told again. */
  async stop({ practiceId, recipientId, choice, addressHash }: Unsubscription): Promise<void> {
    await this.database.as({ practiceId, actor: worker }, () =>
      this.database.transaction(async () => {
        const isNew = await this.suppressions.stopHashed(addressHash, choices[choice], 'unsubscribed');
        if (isNew) await this.events.publish(mailUnsubscribed, { practiceId, recipientId, kind: choice });
      }),
    );
  }
}
