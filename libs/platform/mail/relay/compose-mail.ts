import { createTransport } from 'nodemailer';
import type { DKIMOptions } from 'nodemailer';
import type { Mail } from '../mail';
import { renderMail } from '../render-mail';

/** A mail in the form in which it travels. The same letter gives the same bytes on every attempt. */
export interface ReadyMail {
  readonly envelope: { readonly from: string; readonly to: string };
  readonly bytes: Buffer;
}

/** What stands in the headers besides what the mail says. */
export interface Headers {
  /** Address in From. */
  readonly from: string;
  /** Id of the dispatch. */
  readonly id: string;
  /** The same on every attempt. */
  readonly messageId: string;
  /** Stands in Date: when the mail was due, not when it was tried. */
  readonly dueAt: Date;
}

const composer = createTransport({
  streamTransport: true,
  buffer: true,
  newline: 'windows',
  disableFileAccess: true,
  disableUrlAccess: true,
});

/** Writes a mail out. @param dkim the key to sign with, unless the relay signs */
export async function composeMail(mail: Mail, { from, id, messageId, dueAt }: Headers, dkim?: DKIMOptions): Promise<ReadyMail> {
  const { message } = await composer.sendMail({
    from: { name: mail.sender, address: from },
    to: mail.to,
    subject: mail.subject,
    messageId,
    date: dueAt,
    // A boundary of chance would make every copy another mail.
    baseBoundary: id.replaceAll('-', ''),
    headers: {
      'X-Entity-Ref-ID': id,
      // Relays that know the header refuse a second copy within a day.
      'Resend-Idempotency-Key': id,
      // No "I am on holiday" in return (RFC 3834).
      'Auto-Submitted': 'auto-generated',
    },
    ...renderMail(mail),
    ...(dkim ? { dkim } : {}),
  });
  return { envelope: { from, to: mail.to.address }, bytes: message as Buffer };
}
