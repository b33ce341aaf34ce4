import { consentVersions } from '@rekindle/clients/domain';
import { anEmail, password } from '@rekindle/identity/api/testing';
import type { StaffedPractice } from './two-practices.builder';

/** What somebody of a practice would honestly send, by `field.argument` or `Input.field`. Attacks replace one value and keep the rest. */
export const validValues: Readonly<Record<string, (practice: StaffedPractice) => unknown>> = {
  'resendInvitation.clientId': ({ invited }) => invited.id,
  'client.id': ({ people }) => people.client.memberId,
  'GiveConsentInput.kind': () => 'CHECK_IN_MAIL',
  'GiveConsentInput.version': () => consentVersions['check-in-mail'],
  'withdrawConsent.kind': () => 'FOLLOW_UP',
  'SaveIntakeAnswerInput.question': () => 'NICKNAME',
  'SaveIntakeAnswerInput.code': () => 'the bear',
  'SaveIntakeAnswerInput.revision': () => 1,

  'InviteClientInput.name': () => 'Dana Whitlock',
  'InviteClientInput.email': anEmail,
  'UpdatePracticeInput.name': () => 'Harbour',
  'UpdatePracticeInput.timeZone': () => 'Europe/Oslo',
  'UpdateProfileInput.name': () => 'Ines Halloran',

  'SignUpInput.practiceName': () => 'Harbour',
  'SignUpInput.name': () => 'Ines Halloran',
  'SignUpInput.timeZone': () => 'Europe/Oslo',
  'SignUpInput.email': anEmail,
  'SignInInput.email': anEmail,
  'SignInInput.password': () => password,
  'requestSignInLink.email': anEmail,

  // Nobody can guess a token; the links of others are tried in invitations.spec.ts and links.spec.ts.
  'invitation.token': () => 'a'.repeat(64),
  'signUpPreview.token': () => 'a'.repeat(64),
  'followSignInLink.token': () => 'a'.repeat(64),
  'declineInvitation.token': () => 'a'.repeat(64),
  'declineInvitation.reason': () => 'UNDER_AGE',
  'AcceptInvitationInput.isAdult': () => true,
  'AcceptInvitationInput.token': () => 'a'.repeat(64),
  'ConfirmSignUpInput.token': () => 'a'.repeat(64),
};
