import { defineLetter, type MailItem } from '@rekindle/platform/mail';
import { inOrder, type Tidings } from '@rekindle/check-ins/domain';

/** What the mail of a morning is made of. */
export interface DigestWords {
  readonly name: string;
  readonly email: string;
  readonly tidings: readonly Tidings[];
  /** Where the pages of clients are; their ids follow. */
  readonly clientsUrl: string;
  readonly todayUrl: string;
  /** Where the reader, signed in, says whether and by which clock it comes. */
  readonly settingsUrl: string;
  /** Where the reader stops such mail without signing in. */
  readonly stopUrl: string;
}

const sixHours = 6 * 3_600_000;

/** Tells somebody who coaches what came since yesterday. It names nobody: a mail is read over shoulders. */
export const digestLetter = defineLetter<DigestWords>({
  name: 'check-ins.digest',
  kind: 'digest',
  lasts: sixHours,
  ambiguous: 'hold',
  write: ({ name, email, tidings, clientsUrl, todayUrl, settingsUrl, stopUrl }) => ({
    to: { name, address: email },
    sender: 'Rekindle',
    subject: 'Your morning summary',
    preview: 'What came since yesterday.',
    heading: 'This morning',
    paragraphs: ['What came since the last one. Each link opens the check-ins of one client, once you have signed in.'],
    items: inOrder(tidings).map((each) => itemOf(each, clientsUrl)),
    button: { says: 'Open Today', url: todayUrl },
    footer: 'You receive this at seven, on mornings on which there is something to tell about clients of yours.',
    footerLinks: [
      { says: 'Change when it comes', url: settingsUrl },
      { says: 'Stop these mails', url: stopUrl },
    ],
  }),
});

const ordinals = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth'];

function itemOf(tidings: Tidings, clientsUrl: string): MailItem {
  const { clientIds } = tidings;
  const links = clientIds.slice(0, ordinals.length).map((id, index) => ({
    says: clientIds.length === 1 ? 'Open their check-ins' : `${ordinals[index]} client`,
    url: `${clientsUrl}/${id}/check-ins`,
  }));
  const all = clientIds.length > links.length ? [{ says: 'All your clients', url: clientsUrl }] : [];
  return { says: sentenceOf(tidings), links: [...links, ...all] };
}

function sentenceOf({ kind, count, clientIds }: Tidings): string {
  const clients = clientIds.length;
  switch (kind) {
    case 'stopped':
      return `${clients === 1 ? 'One client is' : `${clients} clients are`} not asked any more, after two weeks of silence. A call would be good.`;
    case 'silent':
      return clients === 1 ? '1 client has not answered for a week.' : `${clients} clients have not answered for a week.`;
    case 'weekly':
      return `${clients === 1 ? '1 client is' : `${clients} clients are`} asked once a week now, after three without an answer.`;
    case 'waiting':
      return count === 1 ? '1 mail waits for you: it did not arrive.' : `${count} mails wait for you: they did not arrive.`;
    case 'answered':
      return count === 1 ? '1 check-in was answered.' : `${count} check-ins were answered.`;
    default:
      return kind satisfies never;
  }
}
