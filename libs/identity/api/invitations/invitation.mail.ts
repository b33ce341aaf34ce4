import { linkLasts } from '@rekindle/identity/domain';
import { defineLetter, mailNameOf } from '@rekindle/platform/mail';

interface InvitationWords {
  readonly name: string;
  readonly email: string;
  readonly practiceName: string;
  readonly invitedBy: string;
  readonly url: string;
}

const same = {
  kind: 'transactional',
  lasts: linkLasts.invitation,
  // Twice the same link is a small thing; without the mail somebody waits for help and nobody knows.
  ambiguous: 'resend_once',
} as const;

const facade = {
  subject: 'Your invitation is ready',
  preview: 'A place is kept for you. The link works once, for 7 days.',
} as const;

/** Invites somebody to work in a practice. */
export const colleagueInvitationLetter = defineLetter<InvitationWords>({
  name: 'identity.colleague-invitation',
  ...same,
  write: ({ name, email, practiceName, invitedBy, url }) => ({
    to: { name, address: email },
    sender: mailNameOf(practiceName),
    ...facade,
    heading: `${invitedBy} invites you to the team`,
    paragraphs: [
      `Hello ${name}. ${invitedBy} would like to work with you in ${practiceName}, which keeps its clients and its calendar in Rekindle.`,
      'Choose a password and you are in. You then have some days to add a second factor, which protects the people who confide in you. The link works once, for 7 days.',
    ],
    button: { says: 'Join the team', url },
    footer: `You receive this because ${invitedBy} of ${practiceName} entered your address. If you do not know them, ignore it: nothing happens.`,
  }),
});

/** Invites a client into a practice. Subject and preview tell a bystander nothing. */
export const invitationLetter = defineLetter<InvitationWords>({
  name: 'identity.invitation',
  ...same,
  write: ({ name, email, practiceName, invitedBy, url }) => ({
    to: { name, address: email },
    sender: mailNameOf(practiceName),
    ...facade,
    heading: `${invitedBy} has a place for you`,
    paragraphs: [
      `Hello ${name}. ${invitedBy} works with you through Rekindle, a private place for exercises, notes and messages between the two of you.`,
      'Choose a password and you are in. The link works once, for 7 days.',
    ],
    button: { says: 'Accept the invitation', url },
    footer: `You receive this because ${invitedBy} of ${practiceName} entered your address. If you do not know them, ignore it: nothing happens.`,
  }),
});
