import { defineProblems } from '@rekindle/platform/graphql';

/** What can go wrong when people come in, in words for them. */
export const identityProblem = defineProblems('identity', {
  'wrong-credentials': {
    code: 'UNAUTHENTICATED',
    says: 'That address and password do not go together. Try again, or have a link mailed to you.',
  },
  'not-operator': { code: 'FORBIDDEN', says: 'Only whoever runs this installation can open this page.' },
  busy: { code: 'RATE_LIMITED', says: 'Many people are signing in right now. Please try again in a minute.' },
  'email-invalid': { code: 'BAD_USER_INPUT', says: 'That does not look like an e-mail address. Please check it.', field: 'email' },
  'name-missing': { code: 'BAD_USER_INPUT', says: 'Please enter a name.', field: 'name' },
  'name-too-long': { code: 'BAD_USER_INPUT', says: 'Please use at most 80 characters.', field: 'name' },
  'name-control-character': {
    code: 'BAD_USER_INPUT',
    says: 'This name holds an invisible character. Please type it by hand.',
    field: 'name',
  },
  'practice-name-missing': { code: 'BAD_USER_INPUT', says: 'Please enter the name of your practice.', field: 'practiceName' },
  'practice-name-too-long': { code: 'BAD_USER_INPUT', says: 'Please use at most 80 characters.', field: 'practiceName' },
  'practice-name-control-character': {
    code: 'BAD_USER_INPUT',
    says: 'This name holds an invisible character. Please type it by hand.',
    field: 'practiceName',
  },
  'time-zone-unknown': {
    code: 'BAD_USER_INPUT',
    says: 'Please choose a time zone from the list, for example Europe/Berlin.',
    field: 'timeZone',
  },
  'password-too-short': {
    code: 'BAD_USER_INPUT',
    says: 'Please use at least 10 characters. A few words in a row work well.',
    field: 'password',
  },
  'password-too-long': { code: 'BAD_USER_INPUT', says: 'Please use at most 128 characters.', field: 'password' },
  'link-unknown': { code: 'NOT_FOUND', says: 'This link is not complete. Open it from the mail again, or copy the whole address.' },
  'link-used': { code: 'CONFLICT', says: 'This link was used already. If that was you, simply sign in.' },
  'link-expired': { code: 'CONFLICT', says: 'This link has expired. Please ask for a new one.' },
  'link-withdrawn': { code: 'CONFLICT', says: 'This link was replaced by a newer one. Please open the latest mail.' },
  'invitation-declined': { code: 'CONFLICT', says: 'This invitation is closed: coaching here is for people who are 18 or older.' },
  'age-not-stated': {
    code: 'BAD_USER_INPUT',
    says: 'Please say first whether you are 18 or older. Coaching here is for adults.',
    field: 'isAdult',
  },
  'code-needed': {
    code: 'BAD_USER_INPUT',
    says: 'You opened the link in another browser. Please type the code from the page where you asked for it.',
    field: 'code',
  },
  'code-wrong': {
    code: 'BAD_USER_INPUT',
    says: 'That is not the code. Please look at the page where you asked for the link.',
    field: 'code',
  },
  'step-over': { code: 'CONFLICT', says: 'This took longer than ten minutes. Please start again.' },
  'factor-code-wrong': {
    code: 'BAD_USER_INPUT',
    says: 'That is not the code, or it was used already. Wait for the next one, or use a recovery code.',
    field: 'code',
  },
  'factor-missing': { code: 'CONFLICT', says: 'There is no second factor yet. Please add one first.' },
  'passkey-wrong': { code: 'BAD_USER_INPUT', says: 'That passkey was not accepted here. Try again, or use another way.' },
  'totp-there': { code: 'CONFLICT', says: 'An authenticator app is connected already. Remove it first to connect another.' },
  'last-factor': { code: 'CONFLICT', says: 'This is the only second factor. Add another one first, then remove this.' },
  'password-wrong': { code: 'BAD_USER_INPUT', says: 'That is not your password. Nothing was changed.', field: 'password' },
  'role-too-high': {
    code: 'FORBIDDEN',
    says: 'You can invite people up to your own role. Please ask the owner of the practice.',
    field: 'role',
  },
  'colleague-there': { code: 'CONFLICT', says: 'Somebody with this address is on the team or invited already.', field: 'email' },
  'owner-stays': { code: 'CONFLICT', says: 'The owner of the practice cannot be removed.' },
  'renewal-running': { code: 'CONFLICT', says: 'The keys are being renewed right now. Please wait until that is done.' },
  'grace-out-of-range': { code: 'BAD_USER_INPUT', says: 'Please choose between 0 and 60 days.', field: 'secondFactorGraceDays' },
  'no-place': { code: 'FORBIDDEN', says: 'You do not belong to a practice here any more. Please ask your coach.' },
  'already-member': { code: 'CONFLICT', says: 'You already belong to this practice. Simply sign in.' },
});
