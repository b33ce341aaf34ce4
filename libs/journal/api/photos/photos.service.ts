import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@rekindle/platform/audit';
import { Database } from '@rekindle/platform/database';
import { Files, type Upload } from '@rekindle/platform/files';
import { notFound } from '@rekindle/platform/graphql';
import { Live } from '@rekindle/platform/live';
import { Consents, currentClientId } from '@rekindle/clients/api';
import { entryLimits } from '@rekindle/journal/domain';
import { journalProblem } from '../journal.problems';
import { waits } from '../writing/opened-entries';
import { PhotosRepository } from './photos.repository';

/** Enough for a screen that is held in both hands. */
const longestSide = 2_048;

/** Pictures in entries: drawn anew, so that no place is left in them, and their writer's alone until the entry is shown. */
@Injectable()
export class PhotosService {
  constructor(
    private readonly photos: PhotosRepository,
    private readonly files: Files,
    private readonly consents: Consents,
    private readonly audit: AuditTrail,
    private readonly live: Live,
    private readonly database: Database,
  ) {}

  async add(entryId: string, upload: Upload): Promise<void> {
    await this.consents.demandNeeded();
    const clientId = currentClientId();
    // A picture takes a while: whoever may not put one there hears it first.
    await this.database.transaction(() => this.demandRoom(clientId, entryId));
    const file = await this.files.prepare(upload, { kinds: ['picture'], longestSide, clientId, isForClientAlone: true });
    await this.database.transaction(async () => {
      const isShared = await this.demandRoom(clientId, entryId);
      await this.files.keep(file);
      await this.photos.add(clientId, entryId, file.id);
      await this.audit.note({ action: 'journal.own-photo-added', object: { kind: 'file', id: file.id }, clientId });
      if (isShared) await this.live.tell('journal');
    });
  }

  /** For good. @returns the entry that it was in */
  async remove(id: string): Promise<string> {
    const clientId = currentClientId();
    return this.database.transaction(async () => {
      const entryId = await this.photos.entryOf(clientId, id);
      const entry = entryId && (await this.photos.lock(clientId, entryId));
      if (!entryId || !entry) throw notFound();
      if (waits(entry)) throw journalProblem('locked');
      await this.files.remove(id);
      await this.audit.note({ action: 'journal.own-photo-removed', object: { kind: 'file', id }, clientId });
      if (entry.isShared) await this.live.tell('journal');
      return entryId;
    });
  }

  /** @returns whether coaches see the entry */
  private async demandRoom(clientId: string, entryId: string): Promise<boolean> {
    const entry = await this.photos.lock(clientId, entryId);
    if (!entry) throw notFound();
    if (waits(entry)) throw journalProblem('locked');
    if (entry.photos >= entryLimits.photos) throw journalProblem('too-many-photos');
    return entry.isShared;
  }
}
