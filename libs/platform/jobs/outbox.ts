import { Injectable } from '@nestjs/common';
import { findContext } from '@rekindle/platform/context';
import { newId } from '@rekindle/platform/crypto';
import { Database } from '@rekindle/platform/database';
import type { Job } from './define-job';

/** Where a use case leaves the work that shall happen after it: written in its transaction, so both happen or neither. */
@Injectable()
export class Outbox {
  constructor(private readonly database: Database) {}

  /** Asks for a job once the open transaction is committed. Throws outside of a transaction. */
  async add<Payload>(job: Job<Payload>, payload: Payload): Promise<void> {
    await this.database.manager.query('insert into jobs.outbox (id, practice_id, job, payload) values ($1, $2, $3, $4)', [
      newId(),
      findContext()?.practiceId ?? null,
      job.name,
      payload,
    ]);
  }
}
