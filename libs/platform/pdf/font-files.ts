import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';
import { LRUCache } from 'lru-cache';
import type { FontPart } from './font-shelf';

/** A part of a font in one weight, as it is put into a document. */
export interface FontFile {
  /** The same for the same part and weight. */
  readonly name: string;
  readonly bytes: Buffer;
  draws(codePoint: number): boolean;
}

const packages = createRequire(import.meta.url);

// One of them is 10 to 150 KB. What a language needs most of the time is a handful.
const opened = new LRUCache<string, Promise<FontFile>>({ max: 60 });

/** Opens a part. The first time takes a tenth of a second. */
export function openFont(part: FontPart): Promise<FontFile> {
  const name = `${part.path}:${part.weight}`;
  const file = opened.get(name) ?? cut(name, part);
  opened.set(name, file);
  return file;
}

// A package holds one file for every weight, packed for browsers; a document takes one weight, unpacked.
async function cut(name: string, { path, weight, ranges }: FontPart): Promise<FontFile> {
  const [{ default: subsetFont }, packed] = await Promise.all([import('subset-font'), readFile(packages.resolve(path))]);
  const bytes = await subsetFont(packed, lettersIn(ranges), { targetFormat: 'truetype', variationAxes: { wght: weight } });
  const letters = new Set((create(bytes) as Font).characterSet);
  return { name, bytes, draws: (codePoint) => letters.has(codePoint) };
}

function lettersIn(ranges: FontPart['ranges']): string {
  const letters = ranges.map(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
  );
  return letters.flat().join('');
}
