import { Module } from '@nestjs/common';
import { Events } from '@rekindle/platform/events';
import { Permissions } from '@rekindle/platform/graphql';
import { IdentityModule, invitationAccepted, invitationDeclined, memberRemoved } from '@rekindle/identity/api';
import { Role } from '@rekindle/identity/domain';
import { CareRepository } from './care/care.repository';
import { CareResolver } from './care/care.resolver';
import { CareService } from './care/care.service';
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
import { ClientEvent } from './intake/client-event.entity';
import { IntakeRepository } from './intake/intake.repository';
import { IntakeResolver } from './intake/intake.resolver';
import { IntakeService } from './intake/intake.service';
import { Nicknames } from './intake/nicknames';
import { ClientOverviewRepository } from './overview/client-overview.repository';
import { ClientOverviewResolver } from './overview/client-overview.resolver';
import { ClientOverviewService } from './overview/client-overview.service';

export const clientsEntities = [Client, ClientEvent, Consent];

/** The people a practice coaches. */
@Module({
  imports: [IdentityModule],
  providers: [
    ...[ClientsRepository, ClientsService, ClientsResolver],
    ...[ConsentsRepository, Consents, ConsentsResolver],
    ...[IntakeRepository, Nicknames, IntakeService, IntakeResolver],
    ...[CareRepository, CareService, CareResolver, ErasureRepository, ErasureService, EraseClient, ErasureResolver],
    ...[ClientOverviewRepository, ClientOverviewService, ClientOverviewResolver],
  ],
  exports: [Consents],
})
export class ClientsModule {
  constructor(permissions: Permissions, events: Events, clients: ClientsRepository, care: CareService) {
    permissions.add(clientsPermissions);
    events.on(invitationAccepted, async ({ memberId, role }) => {
      if (role === Role.CLIENT) await clients.noteJoined(memberId);
    });
    events.on(memberRemoved, ({ memberId }) => care.takeOverFrom(memberId));
    events.on(invitationDeclined, async ({ memberId, role }) => {
      if (role === Role.CLIENT) await clients.noteUnderAge(memberId);
    });
  }
}
