import { Injectable } from '@nestjs/common';
import { newId } from '@rekindle/platform/crypto';
import { Database } from '@rekindle/platform/database';
import { Events } from '@rekindle/platform/events';
import { notFound } from '@rekindle/platform/graphql';
import { isId, type ClientId, searchableText } from '@rekindle/shared/kernel';
import { ClientStatus } from '@rekindle/clients/domain';
import { checkedEmail, checkedName, InvitationsService } from '@rekindle/identity/api';
import { CareService } from './care/care.service';
import { statusMoved } from './case/status-moved.event';
import { CaseloadService } from './caseload/caseload.service';
import type { ClientType, InviteClientInput, PortalToday } from './client.type';
import { clientsProblem } from './clients.problems';
import { ClientsRepository } from './clients.repository';
import { currentClientId } from './current-client';
import { placeFor } from './place-for';
import { ClientSummary } from './summary/client-summary';
import { Timeline } from './timeline/timeline';

const { PROSPECT, INVITED, ACTIVE, UNDER_AGE } = ClientStatus;

/** How people come in: invited, joined, or turned away because they are too young. */
@Injectable()
export class ClientsService {
  constructor(
    private readonly clients: ClientsRepository,
    private readonly caseload: CaseloadService,
    private readonly invitations: InvitationsService,
    private readonly care: CareService,
    private readonly summary: ClientSummary,
    private readonly timeline: Timeline,
    private readonly events: Events,
    private readonly database: Database,
  ) {}

  async invite(typed: InviteClientInput): Promise<ClientType> {
    const name = checkedName(typed.name);
    const client = {
      ...{ id: newId<ClientId>(), coachId: await this.care.coachForNew() },
      ...{ name, sortName: searchableText(name), pronouns: null, email: checkedEmail(typed.email) },
      ...{ status: INVITED, invitedAt: new Date(), joinedAt: null },
    };
    return this.database.transaction(async () => {
      if (!(await this.clients.insert(client))) throw clientsProblem('already-here');
      await this.invitations.invite(placeFor(client));
      await this.timeline.add({ clientId: client.id, kind: 'clients.invited', visibility: 'client' });
      await this.summary.rename(client.id);
      return this.caseload.get(client.id);
    });
  }

  /** Mails an invitation: the first to somebody who asked, or another one to somebody who has not answered. */
  async resendInvitation(id: string): Promise<ClientType> {
    return this.database.transaction(async () => {
      const client = isId(id) ? await this.caseload.find(id) : null;
      if (!client) throw notFound();
      if (client.status === UNDER_AGE) throw clientsProblem('under-age');
      if (client.status !== INVITED && client.status !== PROSPECT)
        throw clientsProblem(client.joinedAt ? 'has-joined' : 'status-unreachable');
      await this.clients.noteInvitation(id);
      await this.invitations.invite(placeFor(client));
      if (client.status === PROSPECT) await this.events.publish(statusMoved, { clientId: id, from: PROSPECT, to: INVITED });
      await this.timeline.add({ clientId: id, kind: 'clients.invited', visibility: 'client' });
      await this.summary.refresh(id);
      return this.caseload.get(id);
    });
  }

  /** In the transaction in which they accepted: whoever is signed in where that happens did not do it. */
  async noteJoined(id: string): Promise<void> {
    if (!(await this.clients.noteJoined(id))) return;
    await this.events.publish(statusMoved, { clientId: id, from: INVITED, to: ACTIVE });
    await this.timeline.add({ clientId: id, kind: 'clients.joined', visibility: 'client', actorId: id });
    await this.summary.refresh(id);
  }

  /** In the transaction in which they said so. */
  async noteUnderAge(id: string): Promise<void> {
    if (!(await this.clients.noteUnderAge(id))) return;
    await this.timeline.add({ clientId: id, kind: 'clients.turned-away', visibility: 'team', actorId: null });
    await this.summary.refresh(id);
  }

  async getToday(): Promise<PortalToday> {
    const today = await this.clients.findToday();
    if (!today) throw notFound();
    return { ...today, stage: await this.summary.stageOf(currentClientId()) };
  }
}
