import type { MailLink } from '../mail';
import type { MailChoice } from './choices';
import { type Addressee, unsubscribeLink } from './unsubscribe-headers';

/** What the link says that stops one sort of mail from within another. */
const words: Readonly<Record<MailChoice, string>> = {
  checkin: 'Stop check-ins',
  reminder: 'Stop reminders',
  digest: 'Stop summaries',
  wave: 'Stop later questions',
};

/** Links for a mail that tells of other sorts as well. */
export function stopLinks(
  { practiceId, recipientId }: Omit<Addressee, 'kind'>,
  choices: readonly MailChoice[],
  address: string,
): MailLink[] {
  return choices.map((kind) => ({ says: words[kind], url: unsubscribeLink({ practiceId, recipientId, kind }, address) }));
}
