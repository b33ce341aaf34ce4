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
  readonly button: { readonly says: string; readonly url: string };
  /** Why this mail came, and what happens when it is ignored. */
  readonly footer: string;
}
