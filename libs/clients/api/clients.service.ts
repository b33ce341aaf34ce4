import { Injectable } from '@nestjs/common';
import { newId } from '@rekindle/platform/crypto';
import { Database } from '@rekindle/platform/database';
import { notFound, readCursor, writeCursor } from '@rekindle/platform/graphql';
import { isId, type ClientId, type MemberId } from '@rekindle/shared/kernel';
import { ClientStatus } from '@rekindle/clients/domain';
import { checkedEmail, checkedName, InvitationsService } from '@rekindle/identity/api';
import { Role } from '@rekindle/identity/domain';
import { CareService } from './care/care.service';
import type { ClientPage, ClientType, InviteClientInput, PortalToday } from './client.type';
import { clientsProblem } from './clients.problems';
import { ClientsRepository } from './clients.repository';

const rowsPerPage = 50;

/** The people a practice coaches. */
@Injectable()
export class ClientsService {
  constructor(
    private readonly clients: ClientsRepository,
    private readonly invitations: InvitationsService,
    private readonly care: CareService,
    private readonly database: Database,
  ) {}

  async page(typed: { after: string | null; search: string | null; status: ClientStatus | null }): Promise<ClientPage> {
    const filter = {
      status: typed.status,
      search: typed.search?.trim() || null,
      after: typed.after === null ? null : readCursor(typed.after),
    };
    // One row more than shown tells whether there is another page, without counting.
    const found = await this.clients.page(filter, rowsPerPage + 1);
    const rows = found.slice(0, rowsPerPage);
    const last = rows.at(-1);
    return { rows, endCursor: found.length > rowsPerPage && last ? writeCursor(last.invitedAt, last.id) : null };
  }

  async invite(typed: InviteClientInput): Promise<ClientType> {
    const client = {
      id: newId<ClientId>(),
      coachId: await this.care.coachForNew(),
      name: checkedName(typed.name),
      email: checkedEmail(typed.email),
      status: ClientStatus.INVITED,
      invitedAt: new Date(),
      joinedAt: null,
    };
    await this.database.transaction(async () => {
      if (!(await this.clients.insert(client))) throw clientsProblem('already-here');
      await this.invitations.invite(placeFor(client));
    });
    return client;
  }

  async resendInvitation(id: string): Promise<ClientType> {
    return this.database.transaction(async () => {
      const client = isId(id) ? await this.clients.find(id) : null;
      if (!client) throw notFound();
      if (client.status === ClientStatus.UNDER_AGE) throw clientsProblem('under-age');
      if (client.status !== ClientStatus.INVITED) throw clientsProblem('has-joined');
      const invitedAt = new Date();
      await this.clients.noteInvitation(id, invitedAt);
      await this.invitations.invite(placeFor(client));
      return { ...client, invitedAt };
    });
  }

  async getToday(): Promise<PortalToday> {
    const today = await this.clients.findToday();
    if (!today) throw notFound();
    return today;
  }
}

// The membership takes the id of the case: one id says "me" on both sides.
function placeFor({ id, name, email }: { id: string; name: string; email: string }) {
  return { memberId: id as MemberId, role: Role.CLIENT, name, email };
}
