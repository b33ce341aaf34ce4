/** Why something is no text of a journal. */
export type TextFlaw = 'malformed' | 'unreadable' | 'too-long' | 'too-many-blocks' | 'too-many-items' | 'too-many-runs';

/** Says what is wrong with a text, and where: `blocks.2.items.0.1.text`. */
export class UnreadableText extends Error {
  constructor(
    readonly why: TextFlaw,
    readonly where: string,
  ) {
    super(`${why} at ${where || 'the text itself'}`);
  }
}
