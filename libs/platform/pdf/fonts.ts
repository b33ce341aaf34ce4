import { type Face, isCutFor, partsFor } from './font-shelf';
import { type FontFile, openFont } from './font-files';

// Marks that change how their neighbours look and are nothing by themselves.
const unseen = /\p{Default_Ignorable_Code_Point}/u;

/** The fonts of one document, opened as its letters ask for them. */
export class Fonts {
  private readonly found = new Map<string, FontFile | null>();

  /** Opens what these letters need. @param letters each as a reader sees it, which may be several code points */
  async openFor(letters: readonly string[], face: Face): Promise<void> {
    for (const letter of new Set(letters)) {
      const key = keyOf(letter, face);
      if (!this.found.has(key)) this.found.set(key, await search(letter, face));
    }
  }

  /** The font that draws a letter which was opened for; null where none of ours does. */
  of(letter: string, face: Face): FontFile | null {
    return this.found.get(keyOf(letter, face)) ?? null;
  }
}

function keyOf(letter: string, { family, bold, italic }: Face): string {
  return `${family}${bold ? 'b' : ''}${italic ? 'i' : ''} ${letter}`;
}

async function search(letter: string, face: Face): Promise<FontFile | null> {
  const codePoints = [...letter].filter((sign) => !unseen.test(sign)).map((sign) => sign.codePointAt(0) ?? 0);
  for (const part of partsFor(face)) {
    if (!codePoints.every((codePoint) => isCutFor(part, codePoint))) continue;
    const font = await openFont(part);
    if (codePoints.every((codePoint) => font.draws(codePoint))) return font;
  }
  return null;
}
