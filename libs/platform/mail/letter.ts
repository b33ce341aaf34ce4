import type { Mail, MailItem, MailLink } from './mail';

/** What sort of mail it is: decides its lane and what somebody may unsubscribe from. The table of dispatches knows the same words. */
export type MailKind = 'security' | 'transactional' | 'checkin' | 'nudge' | 'reminder' | 'digest' | 'wave' | 'manual_resend';

/** What a mail says where it is a line of the check-in of its day, and not a mail of its own. */
export interface LetterLine<Data> {
  /** As neutral as a subject, and without anything a person typed. */
  readonly says: string;
  /** Words of its link. */
  readonly link: string;
  /** An address behind a sign-in, or one that opens no more than the letter itself would. */
  readonly leadsTo: (data: Data) => string;
}

/** What a check-in takes along of other mail that its client was owed that day. */
export interface Along {
  /** In the order in which they were due. */
  readonly lines: readonly MailItem[];
  /** Where such mail is stopped, a link for each sort. */
  readonly stops: readonly MailLink[];
}

export const nothingAlong: Along = { lines: [], stops: [] };

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
  /** No coach hears what became of it, not even that it was owed: that it did not go would tell what a client has kept to themself. */
  readonly isUntold?: true;
  /** Absent for mail that always goes by itself: about accounts, to staff, and the check-ins themselves. */
  readonly line?: LetterLine<Data>;
  /** Pure: the same data give the same mail, byte for byte, on every attempt. @param along only check-ins are given any */
  readonly write: (data: Data, along?: Along) => Mail;
}

export function defineLetter<Data>(letter: Letter<Data> & { readonly name: `${string}.${string}` }): Letter<Data> {
  return letter;
}
