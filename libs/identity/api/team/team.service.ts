import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@rekindle/platform/audit';
import { currentContext } from '@rekindle/platform/context';
import { newId } from '@rekindle/platform/crypto';
import { Database } from '@rekindle/platform/database';
import { Events } from '@rekindle/platform/events';
import { notFound } from '@rekindle/platform/graphql';
import { Outbox } from '@rekindle/platform/jobs';
import { renewKeys } from '@rekindle/platform/keys';
import { isId, type MemberId } from '@rekindle/shared/kernel';
import { mayInvite, Role, staffRoles } from '@rekindle/identity/domain';
import { checkedEmail, checkedName } from '../check-input';
import { identityProblem } from '../identity.problems';
import { InvitationsService } from '../invitations/invitations.service';
import { memberRemoved } from './member-removed.event';
import { TeamRepository } from './team.repository';
import type { InviteColleagueInput, Team, TeamRules } from './team.type';

const longestGrace = 60;

/** Who works in the practice. Each change answers with the team as it is then. */
@Injectable()
export class TeamService {
  constructor(
    private readonly team: TeamRepository,
    private readonly invitations: InvitationsService,
    private readonly outbox: Outbox,
    private readonly audit: AuditTrail,
    private readonly events: Events,
    private readonly database: Database,
  ) {}

  async get(): Promise<Team> {
    const [members, invitations, rules] = await Promise.all([this.team.members(), this.team.invitations(), this.team.getRules()]);
    const { memberId } = currentContext().actor;
    return {
      members: members.map((member) => ({ ...member, isYou: member.id === memberId })),
      invitations,
      rules,
      mayInvite: staffRoles.filter((role) => mayInvite(this.role, role)),
    };
  }

  async invite(typed: InviteColleagueInput): Promise<Team> {
    const colleague = { name: checkedName(typed.name), email: checkedEmail(typed.email), role: typed.role };
    if (colleague.role === Role.CLIENT || !mayInvite(this.role, colleague.role)) throw identityProblem('role-too-high');
    return this.database.transaction(async () => {
      const { members, invitations } = await this.get();
      if ([...members, ...invitations].some(({ email }) => email === colleague.email)) throw identityProblem('colleague-there');
      const memberId = newId<MemberId>();
      await this.invitations.invite({ memberId, ...colleague });
      await this.audit.note({ action: 'identity.colleague-invited', object: { kind: 'member', id: memberId } });
      return this.get();
    });
  }

  /** Mails a fresh link; the earlier one stops working. */
  async inviteAgain(memberId: string): Promise<Team> {
    return this.database.transaction(async () => {
      const { name, email, role } = await this.getInvited(memberId);
      if (!mayInvite(this.role, role)) throw identityProblem('role-too-high');
      await this.invitations.invite({ memberId: memberId as MemberId, name, email, role });
      return this.get();
    });
  }

  async withdraw(memberId: string): Promise<Team> {
    return this.database.transaction(async () => {
      await this.getInvited(memberId);
      await this.invitations.withdraw(memberId as MemberId);
      await this.audit.note({ action: 'identity.invitation-withdrawn', object: { kind: 'member', id: memberId } });
      return this.get();
    });
  }

  /** Their sessions are over with the next request; what they did stays under their name. Keys are renewed, for they may have seen much. */
  async remove(memberId: string): Promise<Team> {
    if (memberId === currentContext().actor.memberId) throw identityProblem('owner-stays');
    return this.database.transaction(async () => {
      if (!isId(memberId) || !(await this.team.remove(memberId))) throw notFound();
      await this.events.publish(memberRemoved, { memberId });
      await this.audit.note({ action: 'identity.member-removed', object: { kind: 'member', id: memberId } });
      await this.outbox.add(renewKeys, { because: 'member-removed' });
      return this.get();
    });
  }

  async setRules(rules: TeamRules): Promise<TeamRules> {
    const days = rules.secondFactorGraceDays;
    if (!Number.isInteger(days) || days < 0 || days > longestGrace) throw identityProblem('grace-out-of-range');
    return this.database.transaction(async () => {
      await this.team.setRules(rules);
      await this.audit.note({ action: 'identity.team-rules-changed' });
      return this.team.getRules();
    });
  }

  private async getInvited(memberId: string) {
    const invited = isId(memberId) ? await this.team.findInvited(memberId) : null;
    if (!invited) throw notFound();
    return invited;
  }

  private get role(): Role {
    return currentContext().actor.role as Role;
  }
}
