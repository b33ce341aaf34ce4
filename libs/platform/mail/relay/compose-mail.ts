import { createTransport } from 'nodemailer';
import type { DKIMOptions } from 'nodemailer';
import { readConfig } from '@rekindle/platform/config';
import { bounceDomain } from '../bounces/bounce-domain';
import { ReturnPath } from '../bounces/return-path';
import type { Mail } from '../mail';
import { renderMail } from '../render-mail';
import { type Addressee, unsubscribeHeaders } from '../unsubscribe/unsubscribe-headers';

/** A mail in the form in which it travels. The same letter gives the same bytes on every attempt. */
export interface ReadyMail {
  readonly envelope: { readonly from: string; readonly to: string };
  readonly bytes: Buffer;
  /** What a relay that can is asked to tell us later (RFC 3461): when it could not deliver, and when it takes long. */
  readonly dsn: { readonly id: string; readonly return: 'headers'; readonly notify: string[] };
}

/** What stands in the headers besides what the mail says. */
export interface Headers extends Addressee {
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
export async function composeMail(mail: Mail, headers: Headers, dkim?: DKIMOptions): Promise<ReadyMail> {
  const { from, id, messageId, dueAt } = headers;
  const { list, post } = unsubscribeHeaders(headers, mail.to.address);
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
      ...post,
    },
    ...(list ? { list } : {}),
    ...renderMail(mail),
    ...(dkim ? { dkim } : {}),
  });
  return {
    envelope: { from: returnPathOf(id) ?? from, to: mail.to.address },
    bytes: message as Buffer,
    dsn: { id, return: 'headers', notify: ['failure', 'delay'] },
  };
}

// Without a domain for it, what cannot be delivered comes back to the address in From.
function returnPathOf(id: string): string | null {
  const { BOUNCE_DOMAIN } = readConfig({ BOUNCE_DOMAIN: bounceDomain });
  return BOUNCE_DOMAIN ? new ReturnPath().of(id, BOUNCE_DOMAIN) : null;
}
