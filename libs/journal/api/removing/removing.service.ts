import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@rekindle/platform/audit';
import { Database } from '@rekindle/platform/database';
import { Outbox } from '@rekindle/platform/jobs';
import { currentClientId } from '@rekindle/clients/api';
import { SharingService } from '../sharing/sharing.service';
import { purgeEntry, restsFor } from './purge-entry.job';
import { RemovedEntries } from './removed-entries';

/** Removing an entry: out of sight at once, gone for good after a day. */
@Injectable()
export class RemovingService {
  constructor(
    private readonly removed: RemovedEntries,
    private readonly sharing: SharingService,
    private readonly outbox: Outbox,
    private readonly audit: AuditTrail,
    private readonly database: Database,
  ) {}

  /** Whoever was shown it sees it no more. */
  async remove(id: string): Promise<void> {
    const clientId = currentClientId();
    await this.database.transaction(async () => {
      await this.sharing.takeBack(id);
      if (!(await this.removed.mark(clientId, id, true))) return;
      await this.audit.note({ action: 'journal.own-removed', object: { kind: 'journal-entry', id }, clientId });
      await this.outbox.add(purgeEntry, { clientId, entryId: id }, restsFor);
    });
  }

  /** Private, whatever it was before. */
  async bringBack(id: string): Promise<void> {
    const clientId = currentClientId();
    await this.database.transaction(async () => {
      if (!(await this.removed.mark(clientId, id, false))) return;
      await this.audit.note({ action: 'journal.own-brought-back', object: { kind: 'journal-entry', id }, clientId });
    });
  }
}
