import type { Mail } from '@rekindle/platform/mail';

interface InvitationLetter {
  readonly name: string;
  readonly email: string;
  readonly practiceName: string;
  readonly invitedBy: string;
}

/** Invites somebody into a practice. The subject tells a bystander nothing, not even the name of the practice. */
export function invitationMail({ name, email, practiceName, invitedBy }: InvitationLetter, url: string): Mail {
  return {
    to: { name, address: email },
    sender: practiceName,
    subject: 'Your invitation is ready',
    heading: `${invitedBy} has a place for you`,
    paragraphs: [
      `Hello ${name}. ${invitedBy} works with you through Rekindle, a private place for exercises, notes and messages between the two of you.`,
      'Choose a password and you are in. The link works once, for 7 days.',
    ],
    button: { says: 'Accept the invitation', url },
    footer: `You receive this because ${invitedBy} of ${practiceName} entered your address. If you do not know them, ignore it: nothing happens.`,
  };
}
