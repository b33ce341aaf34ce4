import { Module } from '@nestjs/common';
import { Permissions } from '@rekindle/platform/graphql';
import { Authenticator } from '@rekindle/platform/http';
import { Account } from './accounts/account.entity';
import { AccountsRepository } from './accounts/accounts.repository';
import { AccountsService } from './accounts/accounts.service';
import { identityPermissions } from './identity.permissions';
import { AcceptanceService } from './invitations/acceptance.service';
import { Invitation } from './invitations/invitation.entity';
import { InvitationLetterSource } from './invitations/invitation.letter';
import { InvitationsRepository } from './invitations/invitations.repository';
import { InvitationsResolver } from './invitations/invitations.resolver';
import { InvitationsService } from './invitations/invitations.service';
import { Member } from './practice/member.entity';
import { Practice } from './practice/practice.entity';
import { PracticeRepository } from './practice/practice.repository';
import { PracticeResolver } from './practice/practice.resolver';
import { PracticeService } from './practice/practice.service';
import { SessionAuthenticator } from './sessions/session-authenticator';
import { Session } from './sessions/session.entity';
import { SessionsRepository } from './sessions/sessions.repository';
import { SessionsService } from './sessions/sessions.service';
import { SignInLink } from './sign-in/sign-in-link.entity';
import { SignInLinkLetterSource } from './sign-in/sign-in-link.letter';
import { SignInLinksRepository } from './sign-in/sign-in-links.repository';
import { SignInLinksService } from './sign-in/sign-in-links.service';
import { SignInResolver } from './sign-in/sign-in.resolver';
import { SignInService } from './sign-in/sign-in.service';
import { SignUp } from './sign-up/sign-up.entity';
import { SignUpLetterSource } from './sign-up/sign-up.letter';
import { SignUpRepository } from './sign-up/sign-up.repository';
import { SignUpResolver } from './sign-up/sign-up.resolver';
import { SignUpService } from './sign-up/sign-up.service';

export const identityEntities = [Account, Invitation, Member, Practice, Session, SignInLink, SignUp];

/** Practices, people, and how they come in. */
@Module({
  providers: [
    { provide: Authenticator, useClass: SessionAuthenticator },
    ...[AccountsRepository, AccountsService],
    ...[PracticeRepository, PracticeService, PracticeResolver],
    ...[SessionsRepository, SessionsService],
    ...[SignUpRepository, SignUpService, SignUpResolver, SignUpLetterSource],
    ...[SignInService, SignInLinksRepository, SignInLinksService, SignInResolver, SignInLinkLetterSource],
    ...[InvitationsRepository, InvitationsService, AcceptanceService, InvitationsResolver, InvitationLetterSource],
  ],
  exports: [InvitationsService, Authenticator],
})
export class IdentityModule {
  constructor(permissions: Permissions) {
    permissions.add(identityPermissions);
  }
}
