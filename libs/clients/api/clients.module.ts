import { Module } from '@nestjs/common';
import { Events } from '@rekindle/platform/events';
import { Permissions } from '@rekindle/platform/graphql';
import { IdentityModule, invitationAccepted } from '@rekindle/identity/api';
import { Role } from '@rekindle/identity/domain';
import { Client } from './client.entity';
import { clientsPermissions } from './clients.permissions';
import { ClientsRepository } from './clients.repository';
import { ClientsResolver } from './clients.resolver';
import { ClientsService } from './clients.service';

export const clientsEntities = [Client];

/** The people a practice coaches. */
@Module({ imports: [IdentityModule], providers: [ClientsRepository, ClientsService, ClientsResolver] })
export class ClientsModule {
  constructor(permissions: Permissions, events: Events, clients: ClientsRepository) {
    permissions.add(clientsPermissions);
    events.on(invitationAccepted, async ({ memberId, role }) => {
      if (role === Role.CLIENT) await clients.noteJoined(memberId);
    });
  }
}
