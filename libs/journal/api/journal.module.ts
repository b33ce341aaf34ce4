import { Module } from '@nestjs/common';
import { Events } from '@rekindle/platform/events';
import { Permissions } from '@rekindle/platform/graphql';
import { Topics } from '@rekindle/platform/live';
import { clientErased, ClientsModule } from '@rekindle/clients/api';
import { IdentityModule } from '@rekindle/identity/api';
import { ReviewModule } from '@rekindle/review/api';
import { AnsweredEntries } from './answered/answered-entries';
import { CommentsRepository } from './comments/comments.repository';
import { JournalFilesController } from './export/journal-exports.controller';
import { JournalExportsResolver } from './export/journal-exports.resolver';
import { JournalExportsService } from './export/journal-exports.service';
import { journalPermissions } from './journal.permissions';
import { PhotosController } from './photos/photos.controller';
import { PhotosRepository } from './photos/photos.repository';
import { PhotosResolver } from './photos/photos.resolver';
import { PhotosService } from './photos/photos.service';
import { ReadingResolver } from './reading/reading.resolver';
import { ReadingService } from './reading/reading.service';
import { SharedEntriesRepository } from './reading/shared-entries.repository';
import { PurgeEntry } from './removing/purge-entry.job';
import { RemovedEntries } from './removing/removed-entries';
import { RemovingService } from './removing/removing.service';
import { JournalKind } from './sharing/journal-kind';
import { SharedChanges } from './sharing/shared-changes';
import { SharingRepository } from './sharing/sharing.repository';
import { SharingService } from './sharing/sharing.service';
import { VaultRepository } from './vault/vault.repository';
import { VaultResolver } from './vault/vault.resolver';
import { VaultService } from './vault/vault.service';
import { EntriesRepository } from './writing/entries.repository';
import { MyJournalResolver } from './writing/my-journal.resolver';
import { MyJournalService } from './writing/my-journal.service';
import { OpenedEntries } from './writing/opened-entries';
import { WritingService } from './writing/writing.service';

/** What clients write for themselves, and what of it they show to their coach. */
@Module({
  imports: [IdentityModule, ClientsModule, ReviewModule],
  controllers: [PhotosController, JournalFilesController],
  providers: [
    ...[EntriesRepository, OpenedEntries, WritingService, MyJournalService, MyJournalResolver],
    ...[SharingRepository, SharedChanges, SharingService, JournalKind],
    ...[SharedEntriesRepository, CommentsRepository, ReadingService, ReadingResolver, AnsweredEntries],
    ...[PhotosRepository, PhotosService, PhotosResolver],
    ...[JournalExportsService, JournalExportsResolver],
    ...[VaultRepository, VaultService, VaultResolver],
    ...[RemovedEntries, RemovingService, PurgeEntry],
  ],
})
export class JournalModule {
  constructor(permissions: Permissions, topics: Topics, events: Events, removed: RemovedEntries) {
    permissions.add(journalPermissions);
    topics.add({ journal: 'journal:read' });
    events.on(clientErased, ({ clientId }) => removed.forget(clientId));
  }
}
