import { origin, readConfig } from '@rekindle/platform/config';
import { bounceDomain } from '../bounces/bounce-domain';
import { AddressHash } from '../dispatch/address-hash';
import type { MailKind } from '../letter';
import { findChoice } from './choices';
import { UnsubscribeTokens } from './unsubscribe-tokens';

/** Whose mail it is, and which. */
export interface Addressee {
  readonly practiceId: string;
  readonly recipientId: string;
  readonly kind: MailKind;
}

/** Where the page is that stops mail, on the portal's site; the token follows. */
export const unsubscribePath = '/u/';

/** The link that a mail shows in its footer to stop such mail: the same as its mailbox is offered. Throws for mail that cannot be stopped. */
export function unsubscribeLink(whose: Addressee, address: string): string {
  const token = findToken(whose, address);
  if (!token) throw new Error(`Mail of the kind ${whose.kind} cannot be stopped.`);
  return linkWith(token);
}

/**
 * What lets a mailbox offer to stop such mail with one click (RFC 8058), in nodemailer's words; nothing for mail that cannot be stopped.
 * By mail it can be asked for only where somebody reads the answers.
 */
export function unsubscribeHeaders(whose: Addressee, address: string) {
  const token = findToken(whose, address);
  if (!token) return {};
  const { BOUNCE_DOMAIN } = readConfig({ BOUNCE_DOMAIN: bounceDomain });
  // In the subject: before the @ there is room for 64 characters (RFC 5321, 4.5.3.1.1), and some servers there take capitals for small letters.
  const mail = BOUNCE_DOMAIN ? [`mailto:u@${BOUNCE_DOMAIN}?subject=${token}`] : [];
  return { list: { unsubscribe: [[linkWith(token), ...mail]] }, post: { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } };
}

function findToken({ kind, ...whose }: Addressee, address: string): string | null {
  const choice = findChoice(kind);
  return choice && new UnsubscribeTokens().write({ ...whose, choice, addressHash: new AddressHash().of(address) });
}

function linkWith(token: string): string {
  return `${readConfig({ PORTAL_ORIGIN: origin }).PORTAL_ORIGIN}${unsubscribePath}${token}`;
}
