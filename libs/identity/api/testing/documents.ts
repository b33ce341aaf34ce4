/** The documents that specs of this area send. */
export const ask = {
  viewer: '{ viewer { name email role practice { id name timeZone } } }',
  signUp: 'mutation ($input: SignUpInput!) { signUp(input: $input) { ok } }',
  signUpPreview: 'query ($token: String!) { signUpPreview(token: $token) { practiceName name email state needsPassword } }',
  confirmSignUp: 'mutation ($input: ConfirmSignUpInput!) { confirmSignUp(input: $input) { name } }',
  signIn: 'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { name } step { token kind methods } } }',
  proveWithCode: 'mutation ($input: CodeInput!) { proveWithCode(input: $input) { viewer { name } step { kind } } }',
  requestReset: 'mutation ($email: String!) { requestPasswordReset(email: $email) { ok } }',
  resetPreview: 'query ($token: String!) { passwordReset(token: $token) { email state } }',
  resetPassword: 'mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) { ok } }',
  signOut: 'mutation { signOut { ok } }',
  requestLink: 'mutation ($email: String!) { requestSignInLink(email: $email) { code } }',
  followLink:
    'mutation ($token: String!, $code: String) { followSignInLink(token: $token, code: $code) { viewer { name } step { token kind methods } } }',
  invitation: 'query ($token: String!) { invitation(token: $token) { practiceName invitedBy name email state needsPassword } }',
  accept: 'mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { name role } }',
  decline: 'mutation ($token: String!, $reason: DeclineReason!) { declineInvitation(token: $token, reason: $reason) { ok } }',
  updatePractice: 'mutation ($input: UpdatePracticeInput!) { updatePractice(input: $input) { name timeZone } }',
  updateProfile: 'mutation ($input: UpdateProfileInput!) { updateProfile(input: $input) { name } }',
} as const;
