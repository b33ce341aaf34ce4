import type { Mail } from './mail';

/** What sort of mail it is: decides its lane and what somebody may unsubscribe from. The table of dispatches knows the same words. */
export type MailKind = 'security' | 'transactional' | 'checkin' | 'nudge' | 'reminder' | 'digest' | 'wave' | 'manual_resend';

/**
 * One letter that an area can send: which mail it is, how long it is worth sending, and its words. The value is imported by the use
 * case that posts it, by whoever loads what it is about, and by the previews.
 */
export interface Letter<Data> {
  /** `area.what-it-is`, for example `identity.invitation`. */
  readonly name: string;
  readonly kind: MailKind;
  /** Milliseconds after which it would only confuse. */
  readonly lasts: number;
  /**
   * What happens when nobody can say whether the relay took it: `hold` keeps it back until evidence comes or a human decides,
   * `resend_once` sends the identical mail once more. Only for mail whose second copy does less harm than its absence.
   */
  readonly ambiguous: 'hold' | 'resend_once';
  /** Rekindle itself writes, not the practice at hand: mail about accounts, and before there is a practice. */
  readonly fromHouse?: boolean;
  /** Pure: the same data give the same mail, byte for byte, on every attempt. */
  readonly write: (data: Data) => Mail;
}

export function defineLetter<Data>(letter: Letter<Data> & { readonly name: `${string}.${string}` }): Letter<Data> {
  return letter;
}
