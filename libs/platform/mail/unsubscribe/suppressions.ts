import { Injectable } from '@nestjs/common';
import { currentPracticeId, worker } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';
import { AddressHash } from '../dispatch/address-hash';
import type { MailKind } from '../letter';
import { choices, type MailChoice } from './choices';

/** Why somebody gets no more mail of a kind from a practice, when they or the practice chose so. */
export type Stop = 'unsubscribed' | 'manual';

/**
 * Who must not be written to by the practice at hand, and how to change it. Whoever calls has settled that they may: it is read and
 * written as the worker, and joins the open transaction.
 */
@Injectable()
export class Suppressions {
  private readonly hashes = new AddressHash();

  constructor(private readonly database: Database) {}

  /** Whether such mail does not go to this address, for whatever reason: it was stopped, it bounced, somebody complained. */
  async isStopped(address: string, choice: MailChoice): Promise<boolean> {
    const sql = 'select bool_or(jobs.is_suppressed($1, kind)) as "isStopped" from unnest($2::text[]) kind';
    const [row] = await this.asWorker(() => this.database.read<{ isStopped: boolean }>(sql, [this.hashes.of(address), choices[choice]]));
    return row?.isStopped ?? false;
  }

  async stop(address: string, choice: MailChoice, reason: Stop): Promise<void> {
    await this.stopHashed(this.hashes.of(address), choices[choice], reason);
  }

  /** The same for an address that is known by its fingerprint only. @returns whether anything was still sent until now */
  async stopHashed(addressHash: Buffer, kinds: readonly MailKind[], reason: Stop | 'complaint'): Promise<boolean> {
    const sql = `insert into app.suppression (practice_id, address_hash, scope, reason) select $1, $2, kind, $4 from unnest($3::text[]) kind
      on conflict do nothing`;
    const values = [currentPracticeId(), addressHash, kinds, reason];
    return (await this.asWorker(() => this.database.change(sql, values))) > 0;
  }

  /** Takes back what was chosen, by either side. An address that bounced, or whose owner complained, stays as it is. */
  async lift(address: string, choice: MailChoice): Promise<void> {
    const sql = `delete from app.suppression
      where practice_id = $1 and address_hash = $2 and scope = any ($3) and reason in ('unsubscribed', 'manual')`;
    const values = [currentPracticeId(), this.hashes.of(address), choices[choice]];
    await this.asWorker(() => this.database.change(sql, values));
  }

  private asWorker<T>(work: () => Promise<T>): Promise<T> {
    return this.database.as({ actor: worker }, work);
  }
}
