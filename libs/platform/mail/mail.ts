/** A mail to one person, as an area describes it. Pure data: who renders and sends it is not the area's business. */
export interface Mail {
  readonly to: { readonly name: string; readonly address: string };
  /** Whose name stands at the top and in From: a practice's neutral mail name, or Rekindle's own. */
  readonly sender: string;
  /** Neutral and under 45 characters: it may be read over a shoulder. */
  readonly subject: string;
  /** What mailboxes show beside the subject: as neutral, and without names. */
  readonly preview: string;
  readonly heading: string;
  /** Short paragraphs. */
  readonly paragraphs: readonly [string, ...string[]];
  /** In a row, or one below the other where there is no room; above the button. */
  readonly answers?: readonly MailAnswer[];
  /** One below the other, above the button. */
  readonly items?: readonly MailItem[];
  readonly button: MailLink;
  /** What else there is, one below the other under the button. */
  readonly besides?: readonly MailItem[];
  /** Small, under a rule at the end of the card. */
  readonly note?: MailNote;
  /** Why this mail came, and what happens when it is ignored. */
  readonly footer: string;
  /** What the reader can change about such mail: its time, a pause, none any more. */
  readonly footerLinks?: readonly MailLink[];
}

export interface MailLink {
  readonly says: string;
  readonly url: string;
}

/** One answer to the question of a mail. Its link only opens a page where it is chosen: mail scanners follow links as well. */
export interface MailAnswer {
  readonly url: string;
  readonly words: string;
  /** How many dots are filled; the answer with the most has no empty one. Where none has any, no dots are shown. */
  readonly filled: number;
}

/** A line that says something, and the pages that it is about. */
export interface MailItem {
  readonly says: string;
  readonly links: readonly MailLink[];
}

/** A sentence or two, of which one part may be a link: `says`, then the link, then `after`. */
export interface MailNote {
  readonly says: string;
  readonly link?: MailLink;
  /** What follows the link, most often a full stop. */
  readonly after?: string;
}
