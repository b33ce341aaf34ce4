import { Injectable } from '@nestjs/common';
import { newId } from '@rekindle/platform/crypto';
import { Database } from '@rekindle/platform/database';
import { Events } from '@rekindle/platform/events';
import { notFound } from '@rekindle/platform/graphql';
import { consentWithdrawn, Consents, currentClientId } from '@rekindle/clients/api';
import { ConsentKind } from '@rekindle/clients/domain';
import { isEmpty } from '@rekindle/journal/domain';
import { journalProblem } from '../journal.problems';
import type { ShareJournalEntryInput } from '../writing/journal-entry.type';
import { OpenedEntries } from '../writing/opened-entries';
import { SharedChanges } from './shared-changes';
import { SharingRepository } from './sharing.repository';

/** Showing an entry to the coaches, one clear act for each, and taking it back. */
@Injectable()
export class SharingService {
  constructor(
    private readonly sharing: SharingRepository,
    private readonly opened: OpenedEntries,
    private readonly changes: SharedChanges,
    private readonly consents: Consents,
    private readonly database: Database,
    events: Events,
  ) {
    events.on(consentWithdrawn, async ({ clientId, kind }) => {
      if (kind === ConsentKind.JOURNAL_SHARING) await this.close(clientId, null);
    });
  }

  /** The wording that the client has before them, and no other. Done twice it is done once. */
  async share({ id, revision }: ShareJournalEntryInput): Promise<void> {
    await this.consents.demandNeeded();
    const clientId = currentClientId();
    if (!(await this.consents.has(clientId, ConsentKind.JOURNAL_SHARING))) throw journalProblem('sharing-not-agreed');
    await this.database.transaction(async () => {
      const entry = await this.sharing.lock(clientId, id);
      if (!entry) throw notFound();
      if (entry.isPutAway) throw journalProblem('put-away');
      if (entry.revision !== revision) throw journalProblem('changed-meanwhile');
      if (entry.sharedId) return;
      const content = await this.opened.contentOf(clientId, entry);
      if (isEmpty(content.text) && !entry.hasPhotos && entry.mood === null) throw journalProblem('nothing-to-share');
      const sharedId = newId<string>();
      await this.sharing.share(clientId, entry.id, sharedId);
      await this.changes.shown({ ...entry, sharedId }, clientId, content);
    });
  }

  /** Coaches see it no more, nor what they said to it. Done twice it is done once. */
  async takeBack(id: string): Promise<void> {
    await this.database.transaction(() => this.close(currentClientId(), id));
  }

  private async close(clientId: string, id: string | null): Promise<void> {
    await this.changes.hidden(await this.sharing.close(clientId, id), clientId);
  }
}
