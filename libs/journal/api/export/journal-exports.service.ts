import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@rekindle/platform/audit';
import { notFound } from '@rekindle/platform/graphql';
import { currentClientId } from '@rekindle/clients/api';
import { ReadingService } from '../reading/reading.service';
import { MyJournalService } from '../writing/my-journal.service';
import { exportedEntry } from './exported-entry';

/** A journal as a file: for the client all of it, for a coach what is shown to them. Fifty entries at a time are in memory. */
@Injectable()
export class JournalExportsService {
  constructor(
    private readonly mine: MyJournalService,
    private readonly reading: ReadingService,
    private readonly audit: AuditTrail,
  ) {}

  /** The latest day first. */
  async own(): Promise<AsyncGenerator<string>> {
    const clientId = currentClientId();
    await this.audit.note({ action: 'journal.own-exported', clientId });
    return written(this.ownEntries());
  }

  /** What was shared last first. Each is read with it, and noted to be. @throws Problem when nothing is shown to whoever asks */
  async shared(clientId: string): Promise<AsyncGenerator<string>> {
    await this.demandShown(clientId);
    await this.audit.note({ action: 'journal.exported', clientId });
    return written(this.sharedEntries(clientId));
  }

  /** @throws Problem, the same for a client who shows nothing and for one whom nobody knows */
  async demandShown(clientId: string): Promise<void> {
    const { entries } = await this.reading.page(clientId, null, null);
    if (entries.length === 0) throw notFound();
  }

  private async *ownEntries(): AsyncGenerator<object> {
    let after: string | null = null;
    do {
      const page = await this.mine.page(null, after);
      yield* page.entries.map(exportedEntry);
      after = page.next;
    } while (after !== null);
  }

  private async *sharedEntries(clientId: string): AsyncGenerator<object> {
    let after: string | null = null;
    do {
      const page = await this.reading.page(clientId, null, after);
      for (const { id } of page.entries) {
        // Taken back meanwhile, it is left out.
        const entry = await this.reading.read(id, true).catch(() => null);
        if (entry) yield exportedEntry(entry);
      }
      after = page.next;
    } while (after !== null);
  }
}

async function* written(entries: AsyncGenerator<object>): AsyncGenerator<string> {
  yield `{"exportedAt":${JSON.stringify(new Date())},"entries":[`;
  let isFirst = true;
  for await (const entry of entries) {
    yield `${isFirst ? '' : ','}\n${JSON.stringify(entry, null, 2)}`;
    isFirst = false;
  }
  yield '\n]}\n';
}
