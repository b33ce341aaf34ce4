import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@rekindle/platform/audit';
import { currentContext } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';
import { Events } from '@rekindle/platform/events';
import { notFound, Permissions } from '@rekindle/platform/graphql';
import { isId, type MemberId } from '@rekindle/shared/kernel';
import { Role } from '@rekindle/identity/domain';
import { ClientSummary } from '../summary/client-summary';
import { Timeline } from '../timeline/timeline';
import { CareRepository } from './care.repository';
import type { Care, CareTaker } from './care.type';
import { coachAssigned } from './coach-assigned.event';

/** Who coaches whom. Every client has one coach; where the owner wants it so, nobody else sees them but the owner. */
@Injectable()
export class CareService {
  constructor(
    private readonly care: CareRepository,
    private readonly permissions: Permissions,
    private readonly summary: ClientSummary,
    private readonly timeline: Timeline,
    private readonly events: Events,
    private readonly audit: AuditTrail,
    private readonly database: Database,
  ) {
    timeline.tellWith(assigned.kind, async (ids) => new Map((await this.care.named(ids)).map(({ id, name }) => [id, { text: name }])));
  }

  /** Who brings somebody in coaches them; for an assistant the owner does. */
  async coachForNew(): Promise<MemberId> {
    const { role, memberId } = currentContext().actor;
    return role === Role.ASSISTANT ? this.care.getOwnerId() : (memberId as MemberId);
  }

  /** Everybody who may coach, the owner first. */
  async coaches(): Promise<CareTaker[]> {
    return this.care.coaches();
  }

  /** Who answers for a client: their coach, and where nobody is assigned the owner. */
  async responsibleFor(clientId: string): Promise<string> {
    return (await this.care.findCoachId(clientId)) ?? this.care.getOwnerId();
  }

  async of(clientId: string): Promise<Care> {
    const coachId = isId(clientId) ? await this.care.findCoachId(clientId) : undefined;
    if (coachId === undefined) throw notFound();
    const candidates = await this.care.coaches();
    const { role } = currentContext().actor;
    return {
      coach: candidates.find(({ memberId }) => memberId === coachId) ?? null,
      candidates,
      mayAssign: this.permissions.has(role, 'client:assign'),
      mayErase: this.permissions.has(role, 'client:erase'),
    };
  }

  async assign(clientId: string, coachId: string): Promise<Care> {
    return this.database.transaction(async () => {
      if (!isId(clientId) || (await this.give([clientId], coachId)) === 0) throw notFound();
      return this.of(clientId);
    });
  }

  /** Gives clients to a coach, or to nobody. Inside the transaction of a use case. @returns how many there were */
  async give(clientIds: readonly string[], coachId: string | null): Promise<number> {
    const isCoach = async () => (await this.care.coaches()).some(({ memberId }) => memberId === coachId);
    if (coachId !== null && !(await isCoach())) throw notFound();
    const given = await this.care.assign(clientIds, coachId);
    if (given === 0) return 0;
    for (const clientId of clientIds)
      await this.audit.note({
        action: 'clients.coach-assigned',
        ...(coachId ? { object: { kind: 'member', id: coachId } } : {}),
        clientId,
      });
    await this.timeline.add(...clientIds.map((clientId) => ({ clientId, ...assigned, ...(coachId ? { subjectId: coachId } : {}) })));
    await this.summary.refresh(...clientIds);
    await this.events.publish(coachAssigned, { coachId: coachId ?? (await this.care.getOwnerId()) });
    return given;
  }

  /** The clients of somebody who has left are the owner's, until they are given to another. */
  async takeOverFrom(memberId: string): Promise<void> {
    await this.give(await this.care.clientsOf(memberId), await this.care.getOwnerId());
  }
}

const assigned = { kind: 'clients.coach-assigned', visibility: 'client' } as const;
