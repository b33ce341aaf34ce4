import { Injectable } from '@nestjs/common';
import { Database } from '@rekindle/platform/database';
import { Files } from '@rekindle/platform/files';
import { defineJob, JobHandlers } from '@rekindle/platform/jobs';
import { RemovedEntries } from './removed-entries';

/** How long what was removed can be brought back, in seconds. */
export const restsFor = 24 * 3_600;

export const purgeEntry = defineJob<{ clientId: string; entryId: string }>('journal.purge-entry');

/** Makes an end of an entry that was removed a day ago and not brought back. */
@Injectable()
export class PurgeEntry {
  constructor(
    private readonly removed: RemovedEntries,
    private readonly files: Files,
    private readonly database: Database,
    handlers: JobHandlers,
  ) {
    handlers.register(purgeEntry, ({ clientId, entryId }) => this.purge(clientId, entryId));
  }

  private async purge(clientId: string, entryId: string): Promise<void> {
    await this.database.transaction(async () => {
      // Brought back, or removed once more since: then another job comes.
      if (!(await this.removed.isDue(clientId, entryId, restsFor))) return;
      for (const id of await this.removed.photos(clientId, entryId)) await this.files.remove(id);
      await this.removed.purge(clientId, entryId);
    });
  }
}
