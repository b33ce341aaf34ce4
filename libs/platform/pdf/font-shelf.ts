import arabic from '@fontsource-variable/noto-sans-arabic/unicode.json';
import devanagari from '@fontsource-variable/noto-sans-devanagari/unicode.json';
import emoji from '@fontsource-variable/noto-emoji/unicode.json';
import fraunces from '@fontsource-variable/fraunces/unicode.json';
import hebrew from '@fontsource-variable/noto-sans-hebrew/unicode.json';
import inter from '@fontsource-variable/inter/unicode.json';
import korean from '@fontsource-variable/noto-sans-kr/unicode.json';
import chinese from '@fontsource-variable/noto-sans-sc/unicode.json';
import thai from '@fontsource-variable/noto-sans-thai/unicode.json';
import type { Look } from './look';

/** The look of letters, apart from their size and ink. */
export type Face = Pick<Look, 'family' | 'bold' | 'italic'>;

/** A part of a font, as it lies in its package. */
export interface FontPart {
  /** `@fontsource-variable/inter/files/…`. */
  readonly path: string;
  readonly weight: number;
  /** First and last code point of each stretch that it was cut for. Not every letter between them is drawn in it. */
  readonly ranges: readonly (readonly [number, number])[];
}

/** Letters that the fonts before it do not draw are looked for in the next one. */
const others = {
  ...{ 'noto-sans-hebrew': hebrew, 'noto-sans-arabic': arabic, 'noto-sans-devanagari': devanagari, 'noto-sans-thai': thai },
  ...{ 'noto-sans-sc': chinese, 'noto-sans-kr': korean, 'noto-emoji': emoji },
};
const shelves = { serif: { fraunces, inter, ...others }, sans: { inter, ...others } };
const slanted = ['fraunces', 'inter'];

const known = new Map<string, readonly FontPart[]>();

/** Every part that could draw a letter of this face, the nearest look first. */
export function partsFor({ family, bold, italic }: Face): readonly FontPart[] {
  const key = [family, bold, italic].join();
  const parts = known.get(key) ?? Object.entries(shelves[family]).flatMap(([name, cuts]) => partsOf(name, cuts, bold ? 650 : 400, italic));
  known.set(key, parts);
  return parts;
}

/** Whether a part was cut for this code point. */
export function isCutFor({ ranges }: FontPart, codePoint: number): boolean {
  return ranges.some(([first, last]) => codePoint >= first && codePoint <= last);
}

function partsOf(name: string, cuts: Readonly<Record<string, string>>, weight: number, italic: true | undefined): FontPart[] {
  const style = italic && slanted.includes(name) ? 'italic' : 'normal';
  return Object.entries(cuts).map(([cut, ranges]) => ({
    path: `@fontsource-variable/${name}/files/${name}-${cut.replace(/[[\]]/g, '')}-wght-${style}.woff2`,
    ...{ weight, ranges: ranges.split(',').map(rangeOf) },
  }));
}

function rangeOf(written: string): readonly [number, number] {
  const [first = '', last = first] = written.replace('U+', '').split('-');
  return [parseInt(first, 16), parseInt(last, 16)];
}
