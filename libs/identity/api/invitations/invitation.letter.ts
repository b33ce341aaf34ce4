import { Injectable } from '@nestjs/common';
import { LinkTokens } from '@rekindle/platform/crypto';
import { Sites } from '@rekindle/platform/http';
import { Letters } from '@rekindle/platform/mail';
import { Role } from '@rekindle/identity/domain';
import { PracticeRepository } from '../practice/practice.repository';
import { colleagueInvitationLetter, invitationLetter } from './invitation.mail';
import { InvitationsRepository } from './invitations.repository';

/** Finds what the letter of an invitation says. */
@Injectable()
export class InvitationLetterSource {
  constructor(invitations: InvitationsRepository, practices: PracticeRepository, tokens: LinkTokens, sites: Sites, letters: Letters) {
    const load = async (id: string) => {
      const invitation = await invitations.find(id);
      // Replaced or accepted in the meantime: the newer mail is the one to open.
      if (!invitation || invitation.withdrawnAt || invitation.acceptedAt) return null;
      const practiceName = (await practices.findName()) ?? '';
      const invitedBy = (await practices.findMemberName(invitation.invitedBy)) ?? practiceName;
      const site = invitation.role === Role.CLIENT ? 'portal' : 'coach';
      const url = `${sites.originOf(site)}/invitation#${tokens.write('invitation', id)}`;
      return { name: invitation.name, email: invitation.email, practiceName, invitedBy, url };
    };
    letters.register(invitationLetter, load);
    letters.register(colleagueInvitationLetter, load);
  }
}
