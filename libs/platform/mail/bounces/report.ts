import { simpleParser, type ParsedMail } from 'mailparser';
import { fieldBlocksOf } from './fields';
import { type Verdict, verdictOf } from './verdict';

/** By what a report names the mail it is about. */
export interface MailNames {
  /** Where the report was sent to, when that is an address of the kind that each mail has of its own. */
  readonly returnPath: string | null;
  readonly envelopeId: string | null;
  readonly messageId: string | null;
}

/** What came back. */
export type Report =
  | { readonly what: 'bounce'; readonly mail: MailNames; readonly verdict: Verdict; readonly status: string }
  | { readonly what: 'complaint'; readonly mail: MailNames }
  | { readonly what: 'unsubscribe'; readonly token: string };

/**
 * Reads a mail from the mailbox of what came back: a delivery report (RFC 3464), a complaint (RFC 5965), or somebody's wish for no more mail.
 *
 * @returns null for all else, such as "I am on holiday"
 */
export async function readReport(source: Buffer): Promise<Report | null> {
  const mail = await simpleParser(source, { keepDeliveryStatus: true, skipHtmlToText: true, skipTextToHtml: true });
  const { value, params } = (mail.headers.get('content-type') ?? {}) as { value?: string; params?: Record<string, string> };
  const kind = value?.toLowerCase() === 'multipart/report' ? params?.['report-type']?.toLowerCase() : null;
  if (kind === 'delivery-status') return bounceIn(mail);
  if (kind === 'feedback-report') return complaintIn(mail);
  return wishIn(mail);
}

function bounceIn(mail: ParsedMail): Report | null {
  const blocks = fieldBlocksOf(partOf(mail, 'message/delivery-status'));
  const [ofMail] = blocks;
  // Each of our mails has one.
  const recipient = blocks.find((block) => block.has('final-recipient'));
  if (!ofMail || !recipient) return null;
  const names = { returnPath: addressedTo(mail, /b\+[^\s<>@]+@[^\s<>,;]+/i), envelopeId: ofMail.get('original-envelope-id') ?? null };
  const status = recipient.get('status')?.slice(0, 9) ?? '';
  return { what: 'bounce', mail: { ...names, messageId: messageIdIn(mail) }, verdict: verdictOf(recipient), status };
}

function complaintIn(mail: ParsedMail): Report | null {
  const [feedback] = fieldBlocksOf(partOf(mail, 'message/feedback-report'));
  if (!feedback || !/^(abuse|fraud|opt-out)/i.test(feedback.get('feedback-type') ?? '')) return null;
  const [, returnPath = null] = /<?(b\+[^\s<>@]+@[^\s<>]+)/i.exec(feedback.get('original-mail-from') ?? '') ?? [];
  const envelopeId = feedback.get('original-envelope-id') ?? null;
  return { what: 'complaint', mail: { returnPath, envelopeId, messageId: messageIdIn(mail) } };
}

// The token stands in the subject, or in the address for whoever prefers that.
function wishIn(mail: ParsedMail): Report | null {
  const isAutomatic = !/^no\b/i.test((mail.headers.get('auto-submitted') as string | undefined) ?? 'no');
  const address = addressedTo(mail, /\bu(\+[\w-]+)?@[^\s<>,;]+/i);
  if (!address || isAutomatic) return null;
  const [token] = /[\w-]{80,}/.exec(`${mail.subject ?? ''} ${address.slice(2)}`) ?? [];
  return token ? { what: 'unsubscribe', token } : null;
}

function messageIdIn(mail: ParsedMail): string | null {
  const returned = partOf(mail, 'text/rfc822-headers') || partOf(mail, 'message/rfc822');
  return fieldBlocksOf(returned)[0]?.get('message-id') ?? null;
}

function partOf({ attachments }: ParsedMail, type: string): string {
  return attachments.find(({ contentType }) => contentType === type)?.content.toString('utf8') ?? '';
}

// Whom a mail was really for: the server that took it says so in one of these.
const recipientHeaders = ['delivered-to', 'x-original-to', 'envelope-to', 'to'];

function addressedTo({ headerLines }: ParsedMail, address: RegExp): string | null {
  const lines = recipientHeaders.flatMap((name) => headerLines.filter(({ key }) => key === name));
  return lines.map(({ line }) => address.exec(line)?.[0]).find(Boolean) ?? null;
}
