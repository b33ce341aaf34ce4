import { origin, readConfig } from '@rekindle/platform/config';
import { bounceDomain } from '../bounces/bounce-domain';
import { AddressHash } from '../dispatch/address-hash';
import type { MailKind } from '../letter';
import { findChoice, type MailChoice } from './choices';
import { UnsubscribeTokens } from './unsubscribe-tokens';

/** Whose mail it is, and which. */
export interface Addressee {
  readonly practiceId: string;
  readonly recipientId: string;
  readonly kind: MailKind;
}

/** Where the page is that stops mail, on the portal's site; the token follows. */
export const unsubscribePath = '/u/';

/**
 * What lets a mailbox offer to stop such mail with one click (RFC 8058), in nodemailer's words; nothing for mail that cannot be stopped.
 * By mail it can be asked for only where somebody reads the answers.
 */
export function unsubscribeHeaders({ kind, ...whose }: Addressee, address: string) {
  const choice = findChoice(kind);
  if (!choice) return {};
  const { BOUNCE_DOMAIN } = readConfig({ BOUNCE_DOMAIN: bounceDomain });
  const token = tokenFor({ ...whose, choice }, address);
  const page = pageOf(token);
  // In the subject: before the @ there is room for 64 characters (RFC 5321, 4.5.3.1.1), and some servers there take capitals for small letters.
  const mail = BOUNCE_DOMAIN ? [`mailto:u@${BOUNCE_DOMAIN}?subject=${token}`] : [];
  return { list: { unsubscribe: [[page, ...mail]] }, post: { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } };
}

/** Where the reader of a mail can stop such mail, for a link in its text. */
export function unsubscribePage(whose: Omit<Addressee, 'kind'> & { readonly choice: MailChoice }, address: string): string {
  return pageOf(tokenFor(whose, address));
}

function tokenFor(whose: Omit<Addressee, 'kind'> & { readonly choice: MailChoice }, address: string): string {
  return new UnsubscribeTokens().write({ ...whose, addressHash: new AddressHash().of(address) });
}

function pageOf(token: string): string {
  return `${readConfig({ PORTAL_ORIGIN: origin }).PORTAL_ORIGIN}${unsubscribePath}${token}`;
}
