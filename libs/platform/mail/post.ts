import { Injectable } from '@nestjs/common';
import { v5 } from 'uuid';
import { readConfig } from '@rekindle/platform/config';
import { currentPracticeId, house, worker } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';
import type { Letter } from './letter';
import { mailFrom } from './mail-from';

const namespace = '7c1d1b0e-6f0a-4d55-9c1e-2f6b8f0f5a11';

const insert = `
  insert into app.dispatch (practice_id, local_date, id, occurrence_key, recipient_id, client_id, kind, letter, about, ambiguous,
    tz, tzdb, local_time, due_at, expires_at, next_at, message_id)
  select $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, coalesce($13::time, (now() at time zone $11)::time),
    due, coalesce($15::timestamptz, due + make_interval(secs => $16)), due, $17
  from coalesce($14::timestamptz, now()) due
  on conflict do nothing`;

const cancel = `
  update app.dispatch set state = 'cancelled', reason = $4
  where practice_id = $1 and letter = any($2) and about = any($3::uuid[]) and state = 'scheduled'
    and merged_into is null`;

/** Whom a letter is for, and the row it is about. */
export interface Posting {
  readonly about: string;
  readonly recipientId: string;
  /** The client whose case it belongs to; absent for mail to staff and to people who have no case yet. */
  readonly clientId?: string;
}

/** A letter that is due at a moment worked out beforehand, on a day of somebody's own calendar. */
export interface PlannedPosting extends Posting {
  /** What makes it one mail and no other, for ever: planned twice, it is sent once. */
  readonly key: string;
  /** The day it stands for, `2026-11-28`. */
  readonly day: string;
  readonly zone: string;
  /** `19:00` */
  readonly localTime: string;
  readonly dueAt: Date;
  readonly expiresAt: Date;
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
    if (!letter.fromHouse) return this.sendNow(currentPracticeId(), letter, posting);
    await this.database.as({ practiceId: house }, () => this.sendNow(house, letter, posting));
  }

  /** Owes letters at their moments, in the practice at hand. Throws outside of a transaction. */
  async plan(letter: Letter<never>, postings: readonly PlannedPosting[]): Promise<void> {
    for (const posting of postings) await this.insert(currentPracticeId(), letter, posting);
  }

  /**
   * T13: takes back what is owed about these rows and is not being sent yet, inside the transaction of what makes it unwanted. What a
   * check-in has taken along stays: it is told with that, or its letter is asked again.
   *
   * @param letters whose it is, by name
   * @returns how many were taken back
   */
  async cancel(letters: readonly Letter<never>[], abouts: readonly string[], reason: string): Promise<number> {
    if (abouts.length === 0) return 0;
    const values = [currentPracticeId(), letters.map(({ name }) => name), abouts, reason];
    return this.database.as({ actor: worker }, () => this.database.change(cancel, values));
  }

  // Letters are due at once by the clock of the database; their date is that of UTC, and nobody's zone moves them.
  private async sendNow(practiceId: string, letter: Letter<never>, posting: Posting): Promise<void> {
    const day = new Date().toISOString().slice(0, 10);
    const key = ['letter1', practiceId, letter.name, posting.about, posting.recipientId, day].join('|');
    await this.insert(practiceId, letter, { ...posting, key, day, zone: 'UTC' });
  }

  private async insert(practiceId: string, letter: Letter<never>, posting: Dated & Partial<PlannedPosting>): Promise<void> {
    const { about, recipientId, clientId = null, key, day, zone, localTime = null, dueAt = null, expiresAt = null } = posting;
    const { kind, name, ambiguous, lasts } = letter;
    const id = v5(key, namespace);
    const messageId = `<ci.${id.replaceAll('-', '')}@${this.domain}>`;
    const values = [practiceId, day, id, key, recipientId, clientId, kind, name, about, ambiguous];
    const times = [zone, process.versions['tz'] ?? 'unknown', localTime, dueAt, expiresAt, lasts / 1_000];
    await this.database.manager.query(insert, [...values, ...times, messageId]);
  }
}

type Dated = Posting & Pick<PlannedPosting, 'key' | 'day' | 'zone'>;
