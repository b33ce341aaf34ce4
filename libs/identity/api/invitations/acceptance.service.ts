import { Injectable } from '@nestjs/common';
import { nobody, runAs } from '@rekindle/platform/context';
import { LinkTokens } from '@rekindle/platform/crypto';
import { Database } from '@rekindle/platform/database';
import { Events } from '@rekindle/platform/events';
import { linkState, LinkState } from '@rekindle/identity/domain';
import { AccountsService } from '../accounts/accounts.service';
import { identityProblem } from '../identity.problems';
import { PracticeRepository } from '../practice/practice.repository';
import type { Viewer } from '../practice/practice.type';
import { SessionsService, type Device } from '../sessions/sessions.service';
import { invitationAccepted } from './invitation-accepted.event';
import type { Invitation } from './invitation.entity';
import type { AcceptInvitationInput, InvitationPreview } from './invitation.type';
import { InvitationsRepository } from './invitations.repository';

/** Taking the place that an invitation keeps. */
@Injectable()
export class AcceptanceService {
  constructor(
    private readonly invitations: InvitationsRepository,
    private readonly accounts: AccountsService,
    private readonly practices: PracticeRepository,
    private readonly sessions: SessionsService,
    private readonly tokens: LinkTokens,
    private readonly events: Events,
    private readonly database: Database,
  ) {}

  async findPreview(token: string): Promise<InvitationPreview | null> {
    return this.withInvitation(token, async (invitation) => {
      if (!invitation) return null;
      const { name, email } = invitation;
      const [practiceName, invitedBy] = await Promise.all([this.practices.findName(), this.practices.findMemberName(invitation.invitedBy)]);
      const needsPassword = await this.accounts.needsPassword(email);
      return { practiceName: practiceName ?? '', invitedBy: invitedBy ?? '', name, email, state: stateOf(invitation), needsPassword };
    });
  }

  /** Joins the practice and signs in. Holding the link proves the mailbox, so the address counts as confirmed. */
  async accept({ token, password }: AcceptInvitationInput, device: Device): Promise<{ secret: string; result: Viewer }> {
    return this.withInvitation(token, async (invitation) => {
      if (!invitation) throw identityProblem('link-unknown');
      const state = stateOf(invitation);
      if (state !== LinkState.OPEN) throw identityProblem(`link-${state}`);
      const newPassword = await this.accounts.prepare(invitation.email, password ?? null);

      return this.database.transaction(async () => {
        if (!(await this.invitations.consume(invitation.id))) throw identityProblem('link-used');
        const { practiceId, memberId, role, name } = invitation;
        const accountId = await this.accounts.openFor(invitation.email, newPassword);
        if (await this.practices.isMember(accountId)) throw identityProblem('already-member');
        return this.sessions.open(accountId, { practiceId, memberId, role }, device, {
          before: async () => {
            await this.practices.insertMember({ practiceId, id: memberId, accountId, role, name });
            await this.events.publish(invitationAccepted, { memberId, role });
          },
          result: () => this.practices.getViewer(),
        });
      });
    });
  }

  // Nobody is signed in yet; the proved token is what opens the practice it names.
  private async withInvitation<T>(token: string, work: (invitation: Invitation | null) => Promise<T>): Promise<T> {
    const id = this.tokens.findId('invitation', token);
    const practiceId = id ? await this.invitations.findPracticeId(id) : null;
    if (!id || !practiceId) return work(null);
    return runAs({ practiceId, actor: nobody }, async () => work(await this.invitations.find(id)));
  }
}

function stateOf({ acceptedAt, withdrawnAt, expiresAt }: Invitation): LinkState {
  return linkState({ usedAt: acceptedAt, withdrawnAt, expiresAt }, new Date());
}
