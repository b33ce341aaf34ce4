import { Module } from '@nestjs/common';
import { Events } from '@rekindle/platform/events';
import { Permissions } from '@rekindle/platform/graphql';
import { Topics } from '@rekindle/platform/live';
import { IdentityModule, invitationAccepted, invitationDeclined, memberRemoved } from '@rekindle/identity/api';
import { Role } from '@rekindle/identity/domain';
import { AlertsRepository } from './alerts/alerts.repository';
import { AlertsResolver } from './alerts/alerts.resolver';
import { AlertsService } from './alerts/alerts.service';
import { BulkChangesRepository } from './bulk/bulk-changes.repository';
import { BulkChangesResolver } from './bulk/bulk-changes.resolver';
import { BulkChangesService } from './bulk/bulk-changes.service';
import { CareRepository } from './care/care.repository';
import { CareResolver } from './care/care.resolver';
import { CareService } from './care/care.service';
import { CaseRepository } from './case/case.repository';
import { CaseResolver } from './case/case.resolver';
import { CaseService } from './case/case.service';
import { StatusService } from './case/status.service';
import { CaseloadRepository } from './caseload/caseload.repository';
import { CaseloadResolver } from './caseload/caseload.resolver';
import { CaseloadService } from './caseload/caseload.service';
import { Client } from './client.entity';
import { clientsPermissions } from './clients.permissions';
import { ClientsRepository } from './clients.repository';
import { ClientsResolver } from './clients.resolver';
import { ClientsService } from './clients.service';
import { Consent } from './consents/consent.entity';
import { ConsentsRepository } from './consents/consents.repository';
import { ConsentsResolver } from './consents/consents.resolver';
import { Consents } from './consents/consents.service';
import { EraseClient } from './erasure/erase-client.job';
import { ErasureRepository } from './erasure/erasure.repository';
import { ErasureResolver } from './erasure/erasure.resolver';
import { ErasureService } from './erasure/erasure.service';
import { FactsResolver } from './facts/facts.resolver';
import { FactsService } from './facts/facts.service';
import { FieldsRepository } from './fields/fields.repository';
import { FieldsResolver } from './fields/fields.resolver';
import { FieldsService } from './fields/fields.service';
import { ValuesService } from './fields/values.service';
import { ClientExportController } from './export/client-export.controller';
import { ClientExportsRepository } from './export/client-exports.repository';
import { ClientExportsResolver } from './export/client-exports.resolver';
import { ClientExportsService } from './export/client-exports.service';
import { ClientImportController } from './import/client-import.controller';
import { ClientImportsRepository } from './import/client-imports.repository';
import { ClientImportsResolver } from './import/client-imports.resolver';
import { ClientImportsService } from './import/client-imports.service';
import { ImportChecks } from './import/import-check';
import { ImportClients } from './import/import-clients.job';
import { IncomingClients } from './import/incoming-clients';
import { IncomingClientsRepository } from './import/incoming-clients.repository';
import { ClientEvent } from './intake/client-event.entity';
import { IntakeRepository } from './intake/intake.repository';
import { IntakeResolver } from './intake/intake.resolver';
import { IntakeService } from './intake/intake.service';
import { Nicknames } from './intake/nicknames';
import { NotesRepository } from './notes/notes.repository';
import { NotesResolver } from './notes/notes.resolver';
import { NotesService } from './notes/notes.service';
import { Belongings } from './merge/belongings';
import { MergeRepository } from './merge/merge.repository';
import { MergeResolver } from './merge/merge.resolver';
import { MergeService } from './merge/merge.service';
import { PossibleDuplicatesService } from './merge/possible-duplicates.service';
import { ClientOverviewRepository } from './overview/client-overview.repository';
import { ClientOverviewResolver } from './overview/client-overview.resolver';
import { ClientOverviewService } from './overview/client-overview.service';
import { ClientSummary } from './summary/client-summary';
import { ClientSummaryRepository } from './summary/client-summary.repository';
import { SummaryUpkeep } from './summary/summary-upkeep';
import { TagsRepository } from './tags/tags.repository';
import { TagsResolver } from './tags/tags.resolver';
import { TagsService } from './tags/tags.service';
import { Timeline } from './timeline/timeline';
import { TimelineItem } from './timeline/timeline-item.entity';
import { TimelineRepository } from './timeline/timeline.repository';
import { TimelineResolver } from './timeline/timeline.resolver';
import { TimelineService } from './timeline/timeline.service';
import { SavedViewsRepository } from './views/saved-views.repository';
import { SavedViewsResolver } from './views/saved-views.resolver';
import { SavedViewsService } from './views/saved-views.service';

export const clientsEntities = [Client, ClientEvent, Consent, TimelineItem];

/** The people a practice coaches. */
@Module({
  imports: [IdentityModule],
  controllers: [ClientImportController, ClientExportController],
  providers: [
    ...[ClientsRepository, ClientsService, ClientsResolver, CaseloadRepository, CaseloadService, CaseloadResolver],
    ...[CaseRepository, CaseService, StatusService, CaseResolver, BulkChangesRepository, BulkChangesService, BulkChangesResolver],
    ...[TagsRepository, TagsService, TagsResolver, SavedViewsRepository, SavedViewsService, SavedViewsResolver],
    ...[ClientSummaryRepository, ClientSummary, SummaryUpkeep, TimelineRepository, Timeline],
    ...[TimelineService, TimelineResolver, NotesRepository, NotesService, NotesResolver, AlertsRepository, AlertsService, AlertsResolver],
    ...[FieldsRepository, FieldsService, ValuesService, FieldsResolver, FactsService, FactsResolver],
    ...[ConsentsRepository, Consents, ConsentsResolver],
    ...[IntakeRepository, Nicknames, IntakeService, IntakeResolver],
    ...[CareRepository, CareService, CareResolver, ErasureRepository, ErasureService, EraseClient, ErasureResolver],
    ...[
      ClientImportsRepository,
      ClientImportsService,
      ClientImportsResolver,
      ImportChecks,
      ImportClients,
      IncomingClients,
      IncomingClientsRepository,
    ],
    ...[ClientExportsRepository, ClientExportsService, ClientExportsResolver],
    ...[MergeRepository, MergeService, MergeResolver, Belongings, PossibleDuplicatesService],
    ...[ClientOverviewRepository, ClientOverviewService, ClientOverviewResolver],
  ],
  exports: [CareService, CaseloadService, Consents, ClientSummary, Timeline],
})
export class ClientsModule {
  constructor(permissions: Permissions, topics: Topics, events: Events, clients: ClientsService, care: CareService) {
    permissions.add(clientsPermissions);
    topics.add({ stages: 'client:read' });
    events.on(invitationAccepted, async ({ memberId, role }) => {
      if (role === Role.CLIENT) await clients.noteJoined(memberId);
    });
    events.on(memberRemoved, ({ memberId }) => care.takeOverFrom(memberId));
    events.on(invitationDeclined, async ({ memberId, role }) => {
      if (role === Role.CLIENT) await clients.noteUnderAge(memberId);
    });
  }
}
