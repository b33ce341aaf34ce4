import type { LetterLine, MailKind } from '../letter';
import type { MailItem } from '../mail';

/** A dispatch that is a line of a check-in, or may become one. */
export interface Line {
  readonly carrierId: string;
  readonly localDate: string;
  readonly id: string;
  readonly kind: MailKind;
  readonly letter: string;
  readonly about: string;
  /** Null until a check-in has taken it along: from then on it leads there, whatever changes. */
  readonly leadsTo: string | null;
}

/** One that leads somewhere. */
export interface TakenLine extends Line {
  readonly leadsTo: string;
}

/** What the check-in says of it. */
export function itemOf({ says, link }: LetterLine<unknown>, leadsTo: string): MailItem {
  return { says, links: [{ says: link, url: leadsTo }] };
}
