import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@rekindle/platform/audit';
import { Files } from '@rekindle/platform/files';
import { notFound } from '@rekindle/platform/graphql';
import { currentClientId } from '@rekindle/clients/api';
import { JournalExportKind } from '@rekindle/journal/domain';
import { ReadingService } from '../reading/reading.service';
import { MyJournalService } from '../writing/my-journal.service';
import type { Exportable } from './exported-entry';
import { writtenJson } from './written-json';
import { writtenPdf } from './written-pdf';

/** Of a picture on paper, in pixels: sharp at the width of a page. */
const longestSide = 1_280;

/** A journal as a file: for the client all of it, for a coach what is shown to them. Fifty entries at a time are in memory. */
@Injectable()
export class JournalExportsService {
  constructor(
    private readonly mine: MyJournalService,
    private readonly reading: ReadingService,
    private readonly files: Files,
    private readonly audit: AuditTrail,
  ) {}

  /** For programs the latest day first, as everywhere; to be read the first day first, as in a book. */
  async own(kind: JournalExportKind, withVault: boolean): Promise<AsyncGenerator<string | Buffer>> {
    const clientId = currentClientId();
    await this.audit.note({ action: 'journal.own-exported', clientId });
    return this.written(kind, this.ownEntries(kind === JournalExportKind.PDF, withVault));
  }

  /** What was shared last first. Each is read with it, and noted to be. @throws Problem when nothing is shown to whoever asks */
  async shared(kind: JournalExportKind, clientId: string): Promise<AsyncGenerator<string | Buffer>> {
    await this.demandShown(clientId);
    await this.audit.note({ action: 'journal.exported', clientId });
    return this.written(kind, this.sharedEntries(clientId));
  }

  /** @throws Problem, the same for a client who shows nothing and for one whom nobody knows */
  async demandShown(clientId: string): Promise<void> {
    const { entries } = await this.reading.page(clientId, null, null);
    if (entries.length === 0) throw notFound();
  }

  private written(kind: JournalExportKind, entries: AsyncGenerator<Exportable>): AsyncGenerator<string | Buffer> {
    if (kind === JournalExportKind.JSON) return writtenJson(entries);
    // Removed meanwhile, or taken back, a picture is left out.
    return writtenPdf(entries, (id) => this.files.openForPaper(id, longestSide).catch(() => null), new Date());
  }

  // What was put away comes last, and only where it was asked for.
  private async *ownEntries(isFirstDayFirst: boolean, withVault: boolean): AsyncGenerator<Exportable> {
    yield* this.ownPages(isFirstDayFirst, false);
    if (withVault) yield* this.ownPages(isFirstDayFirst, true);
  }

  private async *ownPages(isFirstDayFirst: boolean, isOfVault: boolean): AsyncGenerator<Exportable> {
    let after: string | null = null;
    do {
      const page = await this.mine.page({ after, isFirstDayFirst, isOfVault });
      yield* page.entries;
      after = page.next;
    } while (after !== null);
  }

  private async *sharedEntries(clientId: string): AsyncGenerator<Exportable> {
    let after: string | null = null;
    do {
      const page = await this.reading.page(clientId, null, after);
      for (const { id } of page.entries) {
        // Taken back meanwhile, it is left out.
        const entry = await this.reading.read(id, true).catch(() => null);
        if (entry) yield entry;
      }
      after = page.next;
    } while (after !== null);
  }
}
