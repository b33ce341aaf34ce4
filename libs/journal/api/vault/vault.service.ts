import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@rekindle/platform/audit';
import { Database } from '@rekindle/platform/database';
import { currentClientId } from '@rekindle/clients/api';
import { EntryKind } from '@rekindle/journal/domain';
import { journalProblem } from '../journal.problems';
import { SharingService } from '../sharing/sharing.service';
import type { JournalEntry } from '../writing/journal-entry.type';
import { MyJournalService } from '../writing/my-journal.service';
import { VaultRepository } from './vault.repository';

/** Putting an entry into the place apart, and taking it out again. A letter was never anywhere else. */
@Injectable()
export class VaultService {
  constructor(
    private readonly vault: VaultRepository,
    private readonly mine: MyJournalService,
    private readonly sharing: SharingService,
    private readonly audit: AuditTrail,
    private readonly database: Database,
  ) {}

  /** Whoever was shown it sees it no more. Done twice it is done once. */
  async putAway(id: string): Promise<JournalEntry> {
    const entry = await this.mine.get(id);
    await this.database.transaction(async () => {
      await this.sharing.takeBack(id);
      await this.move(id, true);
    });
    // What one has before one is put away without a proof; from now on it is opened with one.
    return { ...entry, isPutAway: true, sharedAt: null, reading: null };
  }

  /** Private, as it was. @throws Problem for a letter, and for whoever has not shown who they are */
  async takeOut(id: string): Promise<JournalEntry> {
    const { kind } = await this.mine.get(id);
    if (kind === EntryKind.LETTER) throw journalProblem('stays-put-away');
    await this.database.transaction(() => this.move(id, false));
    return this.mine.get(id);
  }

  private async move(id: string, isPutAway: boolean): Promise<void> {
    const clientId = currentClientId();
    if (!(await this.vault.move(clientId, id, isPutAway))) return;
    const action = isPutAway ? 'journal.own-put-away' : 'journal.own-taken-out';
    await this.audit.note({ action, object: { kind: 'journal-entry', id }, clientId });
  }
}
