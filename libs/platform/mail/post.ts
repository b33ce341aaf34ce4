import { Injectable } from '@nestjs/common';
import { v5 } from 'uuid';
import { readConfig } from '@rekindle/platform/config';
import { currentPracticeId, house } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';
import type { Letter } from './letter';
import { mailFrom } from './mail-from';

const namespace = '7c1d1b0e-6f0a-4d55-9c1e-2f6b8f0f5a11';

// Letters are due at once: their date is that of UTC, and nobody's zone moves them.
const insert = `
  insert into app.dispatch (practice_id, local_date, id, occurrence_key, recipient_id, client_id, kind, letter, about, ambiguous,
    tz, tzdb, local_time, due_at, expires_at, next_at, message_id)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'UTC', $11, (now() at time zone 'UTC')::time, now(), now() + make_interval(secs => $12), now(), $13)
  on conflict do nothing`;

/** Whom a letter is for, and the row it is about. */
export interface Posting {
  readonly about: string;
  readonly recipientId: string;
  /** The client whose case it belongs to; absent for mail to staff and to people who have no case yet. */
  readonly clientId?: string;
}

/**
 * Where a use case leaves a letter: written in its transaction, so that both happen or neither. Only ids are kept; the mail is written
 * when it is sent.
 */
@Injectable()
export class Post {
  private readonly domain = readConfig({ MAIL_FROM: mailFrom }).MAIL_FROM.split('@')[1];

  constructor(private readonly database: Database) {}

  /**
   * Owes somebody a letter once the open transaction is committed. Posting the same letter about the same row to the same person again on
   * the same day changes nothing. Throws outside of a transaction.
   */
  async send(letter: Letter<never>, posting: Posting): Promise<void> {
    if (!letter.fromHouse) return this.insert(currentPracticeId(), letter, posting);
    await this.database.as({ practiceId: house }, () => this.insert(house, letter, posting));
  }

  private async insert(practiceId: string, letter: Letter<never>, { about, recipientId, clientId }: Posting): Promise<void> {
    const date = new Date().toISOString().slice(0, 10);
    const key = ['letter1', practiceId, letter.name, about, recipientId, date].join('|');
    const id = v5(key, namespace);
    const messageId = `<ci.${id.replaceAll('-', '')}@${this.domain}>`;
    const { kind, name, ambiguous, lasts } = letter;
    const values = [practiceId, date, id, key, recipientId, clientId ?? null, kind, name, about, ambiguous];
    await this.database.manager.query(insert, [...values, process.versions['tz'] ?? 'unknown', lasts / 1_000, messageId]);
  }
}
