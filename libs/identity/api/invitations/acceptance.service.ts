import { Injectable } from '@nestjs/common';
import { nobody, runAs } from '@rekindle/platform/context';
import { LinkTokens } from '@rekindle/platform/crypto';
import { Database } from '@rekindle/platform/database';
import { Events } from '@rekindle/platform/events';
import { type DeclineReason, linkState, LinkState, Role } from '@rekindle/identity/domain';
import { AccountsService } from '../accounts/accounts.service';
import { identityProblem } from '../identity.problems';
import { PracticeRepository } from '../practice/practice.repository';
import type { Viewer } from '../practice/practice.type';
import { SessionsService, type Device } from '../sessions/sessions.service';
import { invitationAccepted } from './invitation-accepted.event';
import { invitationDeclined } from './invitation-declined.event';
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
      const { name, email, declinedFor } = invitation;
      const [practiceName, invitedBy] = await Promise.all([this.practices.findName(), this.practices.findMemberName(invitation.invitedBy)]);
      const needsPassword = await this.accounts.needsPassword(email);
      const state = stateOf(invitation);
      return { practiceName: practiceName ?? '', invitedBy: invitedBy ?? '', name, email, state, declinedFor, needsPassword };
    });
  }

  /** Joins the practice and signs in. Holding the link proves the mailbox, so the address counts as confirmed. */
  async accept({ token, password, isAdult }: AcceptInvitationInput, device: Device): Promise<{ secret: string | null; result: Viewer }> {
    return this.withInvitation(token, async (invitation) => {
      if (!invitation) throw identityProblem('link-unknown');
      demandOpen(invitation);
      // Coaching here is for adults; the statement is theirs, and the time of acceptance is its date.
      if (invitation.role === Role.CLIENT && isAdult !== true) throw identityProblem('age-not-stated');
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
          isProved: !(await this.accounts.hasSecondFactor(accountId)),
        });
      });
    });
  }

  /** Closes the place for good, and keeps nothing but why. Saying so twice is saying so. */
  async decline(token: string, reason: DeclineReason): Promise<void> {
    await this.withInvitation(token, async (invitation) => {
      if (!invitation) throw identityProblem('link-unknown');
      if (invitation.declinedFor === reason) return;
      demandOpen(invitation);
      await this.database.transaction(async () => {
        if (!(await this.invitations.decline(invitation.id, reason))) throw identityProblem('link-used');
        await this.events.publish(invitationDeclined, { memberId: invitation.memberId, role: invitation.role, reason });
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

/** @throws Problem saying why the place cannot be taken */
function demandOpen(invitation: Invitation): void {
  if (invitation.declinedFor) throw identityProblem('invitation-declined');
  const state = stateOf(invitation);
  if (state !== LinkState.OPEN) throw identityProblem(`link-${state}`);
}

function stateOf({ acceptedAt, withdrawnAt, expiresAt }: Invitation): LinkState {
  return linkState({ usedAt: acceptedAt, withdrawnAt, expiresAt }, new Date());
}
