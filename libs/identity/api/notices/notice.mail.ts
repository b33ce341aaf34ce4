import { defineLetter } from '@rekindle/platform/mail';

/** What somebody is told about because it may not have been them. */
export type NoticeKind = 'password-changed' | 'factor-added' | 'factor-removed' | 'recovery-codes-renewed';

const sentences: Readonly<Record<NoticeKind, string>> = {
  'password-changed': 'Your password was changed, and every device was signed out.',
  'factor-added': 'A second way to prove that it is you was added to your account.',
  'factor-removed': 'One of the ways to prove that it is you was removed from your account.',
  'recovery-codes-renewed': 'New recovery codes were made for your account. The earlier ones no longer work.',
};

const day = 24 * 60 * 60_000;

/** Tells somebody what was changed about how they sign in. */
export const noticeLetter = defineLetter<{ readonly email: string; readonly kind: NoticeKind; readonly url: string }>({
  name: 'identity.notice',
  kind: 'security',
  lasts: 2 * day,
  ambiguous: 'resend_once',
  fromHouse: true,
  write: ({ email, kind, url }) => ({
    to: { name: '', address: email },
    sender: 'Rekindle',
    subject: 'A change to your account',
    preview: 'Please check that it was you.',
    heading: 'Something about your account has changed',
    paragraphs: [sentences[kind], 'If it was you, there is nothing to do. If not, choose a new password now: that signs every device out.'],
    button: { says: 'Choose a new password', url },
    footer: 'You receive this because this address belongs to an account with us. Mails about your security cannot be switched off.',
  }),
});
