import { Injectable } from '@nestjs/common';
import { newId } from '@rekindle/platform/crypto';
import { runInContext, worker } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';
import type { OutboxRow } from './job-handlers';

const atOnce = 100;

/** Moves what the outbox holds to a taker, oldest first. Any number of processes may do so at the same time. */
@Injectable()
export class Relay {
  constructor(private readonly database: Database) {}

  /**
   * @param take what becomes of the rows; when it throws they stay in the outbox
   * @returns how many rows were moved
   */
  async move(take: (rows: OutboxRow[]) => Promise<void>): Promise<number> {
    return runInContext({ requestId: newId(), actor: worker }, () =>
      this.database.transaction(async () => {
        const rows = await this.database.read<OutboxRow>('select id, practice_id as "practiceId", job, payload from jobs.claim_outbox($1)', [atOnce]);
        if (rows.length > 0) await take(rows);
        return rows.length;
      }),
    );
  }
}
