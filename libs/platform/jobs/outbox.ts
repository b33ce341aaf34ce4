import { Injectable } from '@nestjs/common';
import { findContext, runInContext, worker } from '@rekindle/platform/context';
import { newId } from '@rekindle/platform/crypto';
import { Database, type SqlValue } from '@rekindle/platform/database';
import type { Job } from './define-job';

/** A job on its way: from the outbox to the queue, and from there to a worker. */
export interface OutboxRow {
  readonly id: string;
  readonly practiceId: string | null;
  readonly job: string;
  readonly payload: unknown;
  /** How often it was handed out, this time included. */
  readonly attempts: number;
}

const claim = 'select id, practice_id as "practiceId", job, payload, attempts from jobs.claim_outbox($1)';
const atOnce = 100;

/**
 * Where a use case leaves the work that shall happen after it: written in its transaction, so both happen or neither.
 * A row stays until its job is done; the queue only carries hints and may lose them.
 */
@Injectable()
export class Outbox {
  constructor(private readonly database: Database) {}

  /**
   * Asks for a job once the open transaction is committed. Throws outside of a transaction.
   *
   * @param seconds to wait before it is done; at once unless told
   */
  async add<Payload>(job: Job<Payload>, payload: Payload, seconds = 0): Promise<void> {
    const sql = `insert into jobs.outbox (id, practice_id, job, payload, next_at) values ($1, $2, $3, $4, now() + make_interval(secs => $5))`;
    await this.database.manager.query(sql, [newId(), findContext()?.practiceId ?? null, job.name, payload, seconds]);
  }

  /** Takes rows that are due, oldest first; they come again after two minutes unless they are finished. Many processes may do so at once. */
  async claim(): Promise<OutboxRow[]> {
    return this.ask<OutboxRow>(claim, [atOnce]);
  }

  async finish({ id }: OutboxRow): Promise<void> {
    await this.ask('select jobs.finish_outbox($1)', [id]);
  }

  /** @param seconds until the next try; Infinity to give up, which keeps the row to be looked at */
  async postpone({ id }: OutboxRow, seconds: number): Promise<void> {
    const until = seconds === Infinity ? 'infinity' : new Date(Date.now() + seconds * 1_000);
    await this.ask('select jobs.postpone_outbox($1, $2)', [id, until]);
  }

  // As the worker, in one round trip: the outbox is asked four times a second.
  private async ask<Row>(sql: string, values: readonly SqlValue[]): Promise<Row[]> {
    return runInContext({ requestId: newId(), actor: worker }, () => this.database.call<Row>(sql, values));
  }
}
