import { Injectable } from '@nestjs/common';
import { LinkTokens } from '@rekindle/platform/crypto';
import { Sites } from '@rekindle/platform/http';
import { defineJob, JobHandlers } from '@rekindle/platform/jobs';
import { Mailer } from '@rekindle/platform/mail';
import { Role } from '@rekindle/identity/domain';
import { PracticeRepository } from '../practice/practice.repository';
import { invitationMail } from './invitation.mail';
import { InvitationsRepository } from './invitations.repository';

export const sendInvitation = defineJob<{ invitationId: string }>('identity.send-invitation');

@Injectable()
export class SendInvitation {
  constructor(
    private readonly invitations: InvitationsRepository,
    private readonly practices: PracticeRepository,
    private readonly tokens: LinkTokens,
    private readonly sites: Sites,
    private readonly mailer: Mailer,
    handlers: JobHandlers,
  ) {
    handlers.register(sendInvitation, ({ invitationId }) => this.send(invitationId));
  }

  private async send(id: string): Promise<void> {
    const invitation = await this.invitations.find(id);
    // Replaced or accepted in the meantime: the newer mail is the one to open.
    if (!invitation || invitation.withdrawnAt || invitation.acceptedAt) return;
    const practiceName = (await this.practices.findName()) ?? '';
    const invitedBy = (await this.practices.findMemberName(invitation.invitedBy)) ?? practiceName;
    const site = invitation.role === Role.CLIENT ? 'portal' : 'coach';
    const url = `${this.sites.originOf(site)}/invitation#${this.tokens.write('invitation', id)}`;
    await this.mailer.sendOnce(id, invitationMail({ ...invitation, practiceName, invitedBy }, url));
  }
}
