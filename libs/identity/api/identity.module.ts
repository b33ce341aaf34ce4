import { Module } from '@nestjs/common';
import { Permissions } from '@rekindle/platform/graphql';
import { Authenticator } from '@rekindle/platform/http';
import { Account } from './accounts/account.entity';
import { AbsenceRepository } from './absence/absence.repository';
import { AbsenceResolver } from './absence/absence.resolver';
import { AbsenceService } from './absence/absence.service';
import { AccountsRepository } from './accounts/accounts.repository';
import { AccountsService } from './accounts/accounts.service';
import { AuditRepository } from './audit/audit.repository';
import { AuditResolver } from './audit/audit.resolver';
import { AuditService } from './audit/audit.service';
import { DevicesResolver } from './devices/devices.resolver';
import { DevicesService } from './devices/devices.service';
import { CeremoniesRepository } from './factors/ceremonies.repository';
import { Ceremony } from './factors/ceremony.entity';
import { CodesService } from './factors/codes.service';
import { EnrolmentService } from './factors/enrolment.service';
import { FactorsResolver } from './factors/factors.resolver';
import { FactorsService } from './factors/factors.service';
import { GateService } from './factors/gate.service';
import { Passkey } from './factors/passkey.entity';
import { PasskeysRepository } from './factors/passkeys.repository';
import { PasskeysService } from './factors/passkeys.service';
import { RecoveryCodesRepository } from './factors/recovery-codes.repository';
import { RecoveryCodesService } from './factors/recovery-codes.service';
import { SecondStepResolver } from './factors/second-step.resolver';
import { SecondStepService } from './factors/second-step.service';
import { Totp } from './factors/totp.entity';
import { TotpRepository } from './factors/totp.repository';
import { TotpService } from './factors/totp.service';
import { identityPermissions } from './identity.permissions';
import { AcceptanceService } from './invitations/acceptance.service';
import { Invitation } from './invitations/invitation.entity';
import { InvitationLetterSource } from './invitations/invitation.letter';
import { InvitationsRepository } from './invitations/invitations.repository';
import { InvitationsResolver } from './invitations/invitations.resolver';
import { InvitationsService } from './invitations/invitations.service';
import { KeysResolver } from './keys/keys.resolver';
import { KeysService } from './keys/keys.service';
import { NoticesRepository } from './notices/notices.repository';
import { Notices } from './notices/notices.service';
import { Operators } from './operators/operators';
import { Member } from './practice/member.entity';
import { MembershipsService } from './practice/memberships.service';
import { Practice } from './practice/practice.entity';
import { PracticeLogoController } from './practice/practice-logo.controller';
import { PracticeLogoService } from './practice/practice-logo.service';
import { PracticeRepository } from './practice/practice.repository';
import { PracticeResolver } from './practice/practice.resolver';
import { PracticeService } from './practice/practice.service';
import { ProofResolver } from './proof/proof.resolver';
import { ProofService } from './proof/proof.service';
import { PasswordReset } from './reset/password-reset.entity';
import { PasswordResetLetterSource } from './reset/password-reset.letter';
import { PasswordResetsRepository } from './reset/password-resets.repository';
import { PasswordResetsResolver } from './reset/password-resets.resolver';
import { PasswordResetsService } from './reset/password-resets.service';
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
import { TeamRepository } from './team/team.repository';
import { TeamResolver } from './team/team.resolver';
import { TeamService } from './team/team.service';

export const identityEntities = [
  Account,
  Ceremony,
  Invitation,
  Member,
  Passkey,
  PasswordReset,
  Practice,
  Session,
  SignInLink,
  SignUp,
  Totp,
];

/** Practices, people, and how they come in. */
@Module({
  controllers: [PracticeLogoController],
  providers: [
    { provide: Authenticator, useClass: SessionAuthenticator },
    ...[AccountsRepository, AccountsService, Operators, NoticesRepository, Notices],
    ...[PracticeRepository, PracticeService, MembershipsService, PracticeLogoService, PracticeResolver],
    ...[SessionsRepository, SessionsService, DevicesService, DevicesResolver],
    ...[SignUpRepository, SignUpService, SignUpResolver, SignUpLetterSource],
    ...[SignInService, SignInLinksRepository, SignInLinksService, SignInResolver, SignInLinkLetterSource],
    ...[InvitationsRepository, InvitationsService, AcceptanceService, InvitationsResolver, InvitationLetterSource],
    ...[
      CeremoniesRepository,
      PasskeysRepository,
      PasskeysService,
      TotpRepository,
      TotpService,
      RecoveryCodesRepository,
      RecoveryCodesService,
      CodesService,
    ],
    ...[GateService, SecondStepService, SecondStepResolver, EnrolmentService, FactorsService, FactorsResolver, ProofService, ProofResolver],
    ...[PasswordResetsRepository, PasswordResetsService, PasswordResetsResolver, PasswordResetLetterSource],
    ...[AbsenceRepository, AbsenceService, AbsenceResolver],
    ...[TeamRepository, TeamService, TeamResolver, KeysService, KeysResolver, AuditRepository, AuditService, AuditResolver],
  ],
  exports: [AbsenceService, InvitationsService, MembershipsService, Operators, Authenticator],
})
export class IdentityModule {
  constructor(permissions: Permissions) {
    permissions.add(identityPermissions);
  }
}
