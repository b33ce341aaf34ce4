import { type LetterLine, type Mail, mailNameOf } from '@rekindle/platform/mail';

/** What mails to a client about their own work are made of. Nothing of what somebody wrote, and no name of a thing: others may see the screen. */
export interface ToClient {
  readonly name: string;
  readonly email: string;
  readonly practiceName: string;
  /** Leads to the thing itself. */
  readonly url: string;
  readonly stopUrl: string;
}

/** Nothing of this is worth waking somebody. */
export const quietHours = { from: '21:00', until: '08:00' };

/** On a day with a check-in it stands in that mail. */
export function lineThat(says: string): LetterLine<ToClient> {
  return { says, link: 'Sign in and open it', leadsTo: ({ url }) => url };
}

export function mailTo(
  { name, email, practiceName, url, stopUrl }: ToClient,
  { subject, heading, sentence }: { readonly subject: string; readonly heading: string; readonly sentence: string },
): Mail {
  const [given = name] = name.split(' ');
  return {
    to: { name, address: email },
    sender: mailNameOf(practiceName),
    subject,
    preview: 'Opens after you sign in.',
    heading,
    paragraphs: [`Hello ${given}. ${sentence}`],
    button: { says: 'Open it', url },
    footer: 'You are in coaching with this practice. Nothing is due, and nothing is lost.',
    footerLinks: [{ says: 'Stop these mails', url: stopUrl }],
  };
}
