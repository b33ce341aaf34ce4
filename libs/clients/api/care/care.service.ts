import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@rekindle/platform/audit';
import { currentContext } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';
import { notFound, Permissions } from '@rekindle/platform/graphql';
import { isId, type MemberId } from '@rekindle/shared/kernel';
import { Role } from '@rekindle/identity/domain';
import { CareRepository } from './care.repository';
import type { Care } from './care.type';

/** Who coaches whom. Every client has one coach; where the owner wants it so, nobody else sees them but the owner. */
@Injectable()
export class CareService {
  constructor(
    private readonly care: CareRepository,
    private readonly permissions: Permissions,
    private readonly audit: AuditTrail,
    private readonly database: Database,
  ) {}

  /** Who brings somebody in coaches them; for an assistant the owner does. */
  async coachForNew(): Promise<MemberId> {
    const { role, memberId } = currentContext().actor;
    return role === Role.ASSISTANT ? this.care.getOwnerId() : (memberId as MemberId);
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
      const { candidates } = await this.of(clientId);
      if (!candidates.some(({ memberId }) => memberId === coachId)) throw notFound();
      if (!(await this.care.assign(clientId, coachId))) throw notFound();
      await this.audit.note({ action: 'clients.coach-assigned', object: { kind: 'member', id: coachId }, clientId });
      return this.of(clientId);
    });
  }

  /** The clients of somebody who has left are the owner's, until they are given to another. */
  async takeOverFrom(memberId: string): Promise<void> {
    await this.care.handOver(memberId, await this.care.getOwnerId());
  }
}
