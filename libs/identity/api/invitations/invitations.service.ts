import { Injectable } from '@nestjs/common';
import { currentContext } from '@rekindle/platform/context';
import { newId } from '@rekindle/platform/crypto';
import { Post } from '@rekindle/platform/mail';
import type { Id, MemberId } from '@rekindle/shared/kernel';
import { linkLasts, Role } from '@rekindle/identity/domain';
import { colleagueInvitationLetter, invitationLetter } from './invitation.mail';
import { InvitationsRepository } from './invitations.repository';

/** For whom a place is kept. */
export interface Invitee {
  readonly memberId: MemberId;
  readonly role: Role;
  readonly name: string;
  readonly email: string;
}

/** Keeping places for people. Runs inside the transaction of the area that invites. */
@Injectable()
export class InvitationsService {
  constructor(
    private readonly invitations: InvitationsRepository,
    private readonly post: Post,
  ) {}

  /** Closes a place that nobody has taken. */
  async withdraw(memberId: MemberId): Promise<void> {
    await this.invitations.withdrawOpen(memberId);
  }

  /** Mails a fresh link; links mailed earlier for the same place stop working. */
  async invite(invitee: Invitee): Promise<void> {
    const id = newId<Id<'invitation'>>();
    const invitedBy = currentContext().actor.memberId as MemberId;
    await this.invitations.withdrawOpen(invitee.memberId);
    await this.invitations.insert({ id, ...invitee, invitedBy, expiresAt: new Date(Date.now() + linkLasts.invitation) });
    const letter = invitee.role === Role.CLIENT ? invitationLetter : colleagueInvitationLetter;
    await this.post.send(letter, { about: id, recipientId: invitee.memberId });
  }
}
