import bidiFactory from 'bidi-js';
import type { FontFile } from './font-files';
import type { Fonts } from './fonts';
import { lineEndsIn } from './line-ends';
import type { Look, Written } from './look';

/** What is drawn in one go: one font, one look, one direction. */
export interface Fragment {
  readonly text: string;
  readonly look: Look;
  readonly font: FontFile;
  /** Odd where it runs from right to left. */
  readonly level: number;
  /** What stands there, where no font of ours draws it and `text` is only its number. */
  readonly actual?: string;
}

/** What may not be torn apart at the end of a line; the last one of a line ends it. */
export interface Chunk {
  readonly fragments: readonly Fragment[];
  readonly endsLine: boolean;
}

/** Words that are ready for their lines. */
export interface Shaped {
  readonly chunks: readonly Chunk[];
  readonly isRightToLeft: boolean;
}

const bidi = bidiFactory();
const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/u;
const nothingToSee = /^[\p{Default_Ignorable_Code_Point}\p{Cc}]+$/u;

/** Finds a font for each letter, the direction in which it runs and where a line may end. Opens what is needed. */
export async function shape(written: readonly Written[], fonts: Fonts): Promise<Shaped> {
  const runs = written.map(({ text, look }) => ({ text: text.normalize('NFC').replace(/\t/g, ' '), look }));
  for (const { text, look } of runs) await fonts.openFor([' ', ...lettersOf(text)], look);
  await fonts.openFor([...'[U+0123456789ABCDEF]'], numberLook);
  const whole = runs.map(({ text }) => text).join('');
  const { levels, paragraphs } = rightToLeft.test(whole) ? bidi.getEmbeddingLevels(whole) : { levels: null, paragraphs: [] };
  const mirrored = levels ? bidi.getMirroredCharactersMap(whole, levels) : new Map<number, string>();
  const ends = lineEndsIn(whole);
  const chunks: Chunk[] = [];
  let fragments: Fragment[] = [];
  let position = 0;
  for (const { text, look } of runs)
    for (const letter of lettersOf(text)) {
      const level = levels?.[position] ?? 0;
      const fragment = fragmentOf(mirrored.get(position) ?? letter, look, level, fonts);
      if (fragment) append(fragments, fragment);
      position += letter.length;
      const end = ends.get(position);
      if (end === undefined) continue;
      chunks.push({ fragments, endsLine: end });
      fragments = [];
    }
  if (fragments.length > 0) chunks.push({ fragments, endsLine: false });
  return { chunks, isRightToLeft: ((paragraphs[0]?.level ?? 0) & 1) === 1 };
}

function lettersOf(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

const numberLook = { family: 'sans' } as const;

function fragmentOf(letter: string, look: Look, level: number, fonts: Fonts): Fragment | null {
  // Where a line ends, whoever has it read to them hears a pause between two words and not one long one.
  const drawn = letter === '\n' ? ' ' : letter;
  if (nothingToSee.test(drawn)) return null;
  const font = fonts.of(drawn, look);
  if (font) return { text: drawn, look, font, level };
  const text = `[${[...letter].map((sign) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`).join(' ')}]`;
  const plain = fonts.of('U', numberLook);
  if (!plain) throw new Error('The font that every document is written in does not draw its own letters.');
  return { text, look: { ...look, size: look.size * 0.7 }, font: plain, level: 0, actual: letter };
}

/** Puts one behind the others: what is alike is drawn in one go. */
export function append(fragments: Fragment[], fragment: Fragment): void {
  const last = fragments.at(-1);
  if (last && isAlike(last, fragment)) fragments[fragments.length - 1] = { ...last, text: last.text + fragment.text };
  else fragments.push(fragment);
}

// From right to left each word is placed by itself: what draws a text goes over its spaces from left to right.
function isAlike(one: Fragment, other: Fragment): boolean {
  const isOfOne = one.look === other.look && one.font === other.font && one.level === other.level && !one.actual && !other.actual;
  return isOfOne && (one.level % 2 === 0 || (one.text === ' ') === (other.text === ' '));
}
