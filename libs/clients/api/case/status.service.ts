import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@rekindle/platform/audit';
import { Database } from '@rekindle/platform/database';
import { Events } from '@rekindle/platform/events';
import { notFound } from '@rekindle/platform/graphql';
import { isId, type MemberId } from '@rekindle/shared/kernel';
import { ClientStatus, movesFrom } from '@rekindle/clients/domain';
import { InvitationsService, MembershipsService } from '@rekindle/identity/api';
import { CaseloadService } from '../caseload/caseload.service';
import type { ClientType } from '../client.type';
import { clientsProblem } from '../clients.problems';
import { ClientSummary } from '../summary/client-summary';
import { Timeline } from '../timeline/timeline';
import { CaseRepository, type Case } from './case.repository';
import { statusMoved } from './status-moved.event';

/** Where clients stand with the practice: resting, ended, going on. */
@Injectable()
export class StatusService {
  constructor(
    private readonly cases: CaseRepository,
    private readonly caseload: CaseloadService,
    private readonly invitations: InvitationsService,
    private readonly memberships: MembershipsService,
    private readonly summary: ClientSummary,
    private readonly timeline: Timeline,
    private readonly events: Events,
    private readonly audit: AuditTrail,
    private readonly database: Database,
  ) {}

  /** What a coach decides for one client. @throws Problem when it does not lead there from where they are */
  async move(clientId: string, to: ClientStatus): Promise<ClientType> {
    return this.database.transaction(async () => {
      const [known] = isId(clientId) ? await this.cases.lock([clientId]) : [];
      if (!known) throw notFound();
      if (known.status !== to) {
        if (!movesFrom(known.status, known.hasJoined).includes(to)) throw clientsProblem('status-unreachable');
        await this.set([known], to);
      }
      return this.caseload.get(clientId);
    });
  }

  /** Moves clients who are locked, wherever they are. Inside the transaction of a use case that has decided that it may. */
  async set(those: readonly Case[], to: ClientStatus): Promise<void> {
    for (const { id, status: from } of those) {
      if (from === ClientStatus.INVITED) await this.invitations.withdraw(id as MemberId);
      await this.cases.setStatus(id, to);
      // Whoever has ended reads on; whoever goes on writes again.
      if (to === ENDED) await this.memberships.closeForWriting(id);
      if (from === ENDED) await this.memberships.reopenForWriting(id);
      await this.events.publish(statusMoved, { clientId: id, from, to });
      await this.audit.note({ action: 'clients.status-moved', object: { kind: 'client', id }, clientId: id });
    }
    await this.timeline.add(...those.map(({ id, status }) => ({ clientId: id, ...moved, codes: [status, to] })));
    await this.summary.refresh(...those.map(({ id }) => id));
  }
}

const { ENDED } = ClientStatus;
const moved = { kind: 'clients.status-moved', visibility: 'client' } as const;
