/** The letters of this area: what previews and tests show. */
export { colleagueInvitationLetter, invitationLetter } from './invitations/invitation.mail';
export { noticeLetter } from './notices/notice.mail';
export { passwordResetLetter } from './reset/password-reset.mail';
export { signInLinkLetter } from './sign-in/sign-in-link.mail';
export { signUpLetter } from './sign-up/sign-up.mail';
