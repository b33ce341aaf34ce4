import { Injectable } from '@nestjs/common';
import { currentPracticeId } from '@rekindle/platform/context';
import { newId } from '@rekindle/platform/crypto';
import { Database } from '@rekindle/platform/database';
import { defineJob, JobHandlers, Outbox } from '@rekindle/platform/jobs';
import { KeyRing } from './key-ring';
import { KeyStore } from './key-store';

/** How far a renewal has come. */
export interface Renewal {
  readonly id: string;
  readonly total: number;
  readonly done: number;
  readonly startedAt: Date;
  readonly finishedAt: Date | null;
}

/** Renewing the keys of the practice that asks, once its use case is committed. */
export const renewKeys = defineJob<{ because: 'member-removed' }>('keys.renew');

const rewrapKeys = defineJob<{ renewalId: string }>('keys.rewrap');

const atOnce = 200;
// Well below the two minutes after which an unfinished job is handed out again.
const longestRun = 30_000;

/** Renewing the key of a practice: once a year, and when somebody leaves. Nothing that people wrote is touched, only keys are wrapped anew. */
@Injectable()
export class KeyRotation {
  constructor(
    private readonly ring: KeyRing,
    private readonly store: KeyStore,
    private readonly database: Database,
    private readonly outbox: Outbox,
    handlers: JobHandlers,
  ) {
    handlers.register(renewKeys, async () => {
      await this.start();
    });
    handlers.register(rewrapKeys, ({ renewalId }) => this.rewrap(renewalId));
  }

  /** Makes a fresh key for the practice at hand and leaves the wrapping to the worker. */
  async start(): Promise<Renewal> {
    await this.ring.renew(currentPracticeId());
    const renewal = { id: newId(), total: await this.store.countDataKeys(), done: 0, startedAt: new Date(), finishedAt: null };
    await this.database.transaction(async () => {
      await this.database.manager.query('insert into app.key_renewal (practice_id, id, total, started_at) values ($1, $2, $3, $4)', [
        currentPracticeId(),
        renewal.id,
        renewal.total,
        renewal.startedAt,
      ]);
      await this.outbox.add(rewrapKeys, { renewalId: renewal.id });
    });
    return renewal;
  }

  async findLatest(): Promise<Renewal | null> {
    const sql = `select id, total, done, started_at as "startedAt", finished_at as "finishedAt"
      from app.key_renewal where practice_id = $1 order by started_at desc limit 1`;
    const [row] = await this.database.read<Renewal>(sql, [currentPracticeId()]);
    return row ?? null;
  }

  private async rewrap(id: string): Promise<void> {
    const practiceId = currentPracticeId();
    const until = performance.now() + longestRun;
    for (;;) {
      const wrapped = await this.ring.rewrap(practiceId, atOnce);
      await this.note(id, wrapped);
      if (wrapped === 0) return;
      if (performance.now() > until) return this.database.transaction(() => this.outbox.add(rewrapKeys, { renewalId: id }));
    }
  }

  private async note(id: string, wrapped: number): Promise<void> {
    const sql = `update app.key_renewal set done = least(total, done + $3), finished_at = case when $3 = 0 then coalesce(finished_at, now()) end
      where practice_id = $1 and id = $2`;
    await this.database.call(sql, [currentPracticeId(), id, wrapped]);
  }
}
