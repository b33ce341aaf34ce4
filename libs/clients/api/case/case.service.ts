import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@rekindle/platform/audit';
import { newId } from '@rekindle/platform/crypto';
import { Database } from '@rekindle/platform/database';
import { notFound } from '@rekindle/platform/graphql';
import { Live } from '@rekindle/platform/live';
import { isId, type ClientId, searchableText } from '@rekindle/shared/kernel';
import { ClientStatus, localDay, tidyLabel } from '@rekindle/clients/domain';
import { checkedEmail, checkedName, InvitationsService } from '@rekindle/identity/api';
import { CareService } from '../care/care.service';
import { CaseloadService } from '../caseload/caseload.service';
import { checkedDay, furthestEast } from '../checked-day';
import type { ClientType } from '../client.type';
import { clientsProblem } from '../clients.problems';
import { ClientsRepository } from '../clients.repository';
import { placeFor } from '../place-for';
import { ClientSummary } from '../summary/client-summary';
import { Timeline } from '../timeline/timeline';
import { CaseRepository, type Case } from './case.repository';
import type { AddClientInput, MoveStageInput, UpdateClientInput } from './case.type';

const longestPronouns = 30;

/** Who somebody is, and where their relationship stands. */
@Injectable()
export class CaseService {
  constructor(
    private readonly cases: CaseRepository,
    private readonly clients: ClientsRepository,
    private readonly caseload: CaseloadService,
    private readonly care: CareService,
    private readonly invitations: InvitationsService,
    private readonly summary: ClientSummary,
    private readonly timeline: Timeline,
    private readonly live: Live,
    private readonly audit: AuditTrail,
    private readonly database: Database,
  ) {}

  /** Somebody who asked: on the list, and mailed nothing. */
  async add(typed: AddClientInput): Promise<ClientType> {
    const id = newId<ClientId>();
    const details = checkedDetails(typed);
    const coachId = await this.care.coachForNew();
    return this.database.transaction(async () => {
      const client = { id, ...details, coachId, status: ClientStatus.PROSPECT, invitedAt: null, joinedAt: null };
      if (!(await this.clients.insert(client))) throw clientsProblem('already-here');
      await this.timeline.add({ clientId: id, kind: 'clients.added', visibility: 'team' });
      await this.summary.rename(id);
      return this.caseload.get(id);
    });
  }

  /** The address of somebody who has joined is theirs to change: they sign in with it. */
  async update({ clientId, ...typed }: UpdateClientInput): Promise<ClientType> {
    const details = checkedDetails(typed);
    return this.database.transaction(async () => {
      const known = await this.lockOne(clientId);
      const hasMoved = details.email !== known.email;
      if (hasMoved && known.hasJoined) throw clientsProblem('address-is-theirs');
      if (!(await this.cases.setDetails({ id: clientId, ...details }))) throw clientsProblem('already-here');
      // The link that was mailed to the other address must not let in whoever reads it.
      if (hasMoved && known.status === ClientStatus.INVITED) await this.invitations.invite(placeFor({ id: clientId, ...details }));
      await this.audit.note({ action: 'clients.details-changed', object: { kind: 'client', id: clientId }, clientId });
      await this.summary.rename(clientId);
      return this.caseload.get(clientId);
    });
  }

  async moveStage({ clientId, stage, on }: MoveStageInput): Promise<ClientType> {
    return this.database.transaction(async () => {
      const { timeZone } = await this.lockOne(clientId);
      const today = localDay(new Date(), timeZone ?? furthestEast);
      const day = checkedDay(on ?? localDay(new Date(), timeZone ?? 'UTC'), today);
      await this.cases.addStage(clientId, stage, day);
      const noon = new Date(`${day}T12:00:00Z`);
      const happenedAt = noon.getTime() < Date.now() ? noon : new Date();
      await this.timeline.add({ clientId, kind: 'clients.stage-moved', visibility: 'client', happenedAt, codes: [stage] });
      await this.audit.note({ action: 'clients.stage-moved', object: { kind: 'client', id: clientId }, clientId });
      await this.live.tell('stages');
      await this.summary.refresh(clientId);
      return this.caseload.get(clientId);
    });
  }

  private async lockOne(clientId: string): Promise<Case> {
    const [known] = isId(clientId) ? await this.cases.lock([clientId]) : [];
    if (!known) throw notFound();
    return known;
  }
}

function checkedDetails({ name: typedName, email, pronouns }: AddClientInput) {
  const name = checkedName(typedName);
  const words = tidyLabel(pronouns ?? '');
  if ([...words].length > longestPronouns || /\p{Cc}/u.test(words)) throw clientsProblem('pronouns-too-long');
  return { name, sortName: searchableText(name), email: checkedEmail(email), pronouns: words || null };
}
