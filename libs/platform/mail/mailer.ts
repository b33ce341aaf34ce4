import { Injectable, Logger } from '@nestjs/common';
import { readConfig, url, z } from '@rekindle/platform/config';
import { Database } from '@rekindle/platform/database';
import { deliver } from './deliver';
import type { Mail } from './mail';
import { refuseUnfitMail } from './refuse-unfit-mail';

const config = { SMTP_URL: url('smtp', 'smtps'), MAIL_FROM: z.email().default('hello@rekindle.localhost') };

// A mail whose outcome is unknown is tried once more, and only after the slowest relay would have answered (RFC 5321 allows 10 minutes).
const claim = `
  insert into jobs.mail_receipt as receipt (message_id, state, attempts) values ($1, 'sending', 1)
  on conflict (message_id) do update set state = 'sending', attempts = receipt.attempts + 1, at = now()
  where receipt.state = 'again' or (receipt.state = 'sending' and receipt.attempts < 2 and receipt.at < now() - interval '15 minutes')
  returning attempts`;

/** Sends the mails that a person has asked for, each at most once unless the relay leaves us in doubt. */
@Injectable()
export class Mailer {
  private readonly logger = new Logger('mail');
  private readonly settings = readConfig(config);

  constructor(private readonly database: Database) {}

  /**
   * Sends a mail unless it has been sent already.
   *
   * @param key the id of what the mail is about: the same for every try, another for another mail
   * @throws Error when the job should be tried again later
   */
  async sendOnce(key: string, mail: Mail): Promise<void> {
    refuseUnfitMail(mail);
    const messageId = `<${key.replaceAll('-', '')}@${this.settings.MAIL_FROM.split('@')[1]}>`;
    // Written down before the first byte leaves, so that a crash shows as doubt and never as a silent second mail.
    const claimed = await this.database.call(claim, [messageId]);
    if (claimed.length === 0) return this.leaveAlone(messageId);

    const delivery = await deliver(mail, { smtpUrl: this.settings.SMTP_URL, from: this.settings.MAIL_FROM, messageId });
    if (delivery.outcome === 'unknown') throw new Error(`No answer to ${messageId}: ${delivery.reason}`);
    await this.note(messageId, delivery.outcome === 'try-again' ? 'again' : delivery.outcome);
    if (delivery.outcome === 'try-again') throw new Error(`Not taken ${messageId}: ${delivery.reason}`);
    if (delivery.outcome === 'refused') this.logger.error(`refused ${messageId}: ${delivery.reason}`);
  }

  private async leaveAlone(messageId: string): Promise<void> {
    const [receipt] = await this.database.read<{ state: string; attempts: number }>(
      'select state, attempts from jobs.mail_receipt where message_id = $1',
      [messageId],
    );
    if (receipt?.state === 'sending' && receipt.attempts < 2) throw new Error(`Still in doubt about ${messageId}.`);
  }

  private async note(messageId: string, state: string): Promise<void> {
    await this.database.call('update jobs.mail_receipt set state = $2, at = now() where message_id = $1', [messageId, state]);
  }
}
