import { Injectable, Logger } from '@nestjs/common';
import { Database } from '@rekindle/platform/database';
import { defineJob, JobHandlers } from '@rekindle/platform/jobs';
import { ClientSummary } from './client-summary';
import { ClientSummaryRepository } from './client-summary.repository';

/** Makes all summaries of a practice anew, for instance after a release that adds a column. */
export const rebuildSummaries = defineJob<Readonly<Record<string, string>>>('clients.rebuild-summaries');

/** Compares all summaries of a practice with the tables, says how many were wrong, and mends them. */
export const checkSummaries = defineJob<Readonly<Record<string, string>>>('clients.check-summaries');

const atOnce = 500;

/** Keeps summaries true: what a bug or a hand in the database has changed behind their back is found and mended. */
@Injectable()
export class SummaryUpkeep {
  private readonly log = new Logger('summaries');

  constructor(
    private readonly summary: ClientSummary,
    private readonly summaries: ClientSummaryRepository,
    private readonly database: Database,
    handlers: JobHandlers,
  ) {
    handlers.register(rebuildSummaries, () => this.rebuild());
    handlers.register(checkSummaries, async () => {
      await this.check();
    });
  }

  /** As the worker of a practice. */
  async rebuild(): Promise<void> {
    await this.inChunks((ids) => this.summary.rename(...ids));
  }

  /** As the worker of a practice. @returns how many rows were wrong */
  async check(): Promise<number> {
    let wrong = 0;
    await this.inChunks(async (ids) => {
      const drifted = await this.summary.drifted(ids);
      wrong += drifted.length;
      if (drifted.length > 0) await this.summary.rename(...drifted);
    });
    if (wrong > 0) this.log.warn(`${wrong} summaries of clients said something else than the tables; they were made anew.`);
    return wrong;
  }

  // Each chunk is a transaction of its own: whoever is at work waits for none of it.
  private async inChunks(work: (ids: readonly string[]) => Promise<void>): Promise<void> {
    let ids = await this.summaries.idsAfter('', atOnce);
    while (ids.length > 0) {
      const chunk = ids;
      await this.database.transaction(() => work(chunk));
      ids = await this.summaries.idsAfter(chunk.at(-1) ?? '', atOnce);
    }
  }
}
