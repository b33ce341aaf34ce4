/** The pages before one is signed in come in one piece: each is small, and a telephone waits for every piece. */
export { Invitation } from './invitation/invitation';
export { ForgotPassword } from './reset/forgot-password';
export { NewPassword } from './reset/new-password';
export { FollowLink } from './sign-in/follow-link';
export { SignIn } from './sign-in/sign-in';
