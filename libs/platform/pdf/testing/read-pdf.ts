import { getDocument, OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a reader finds in a document. */
export interface ReadPdf {
  readonly title: string;
  /** The words of each page, in the order in which they were written. */
  readonly pages: readonly string[];
  /** Of all pages. */
  readonly text: string;
  readonly pictures: number;
  /** What is said to be what, once each: `H2`, `P`. */
  readonly roles: readonly string[];
}

/** Reads a document as a reader of such files does. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 }).promise;
  const { info } = await document.getMetadata();
  const read = [];
  for (let number = 1; number <= document.numPages; number += 1) read.push(await readPage(await document.getPage(number)));
  await document.destroy();
  return {
    title: (info as { readonly Title?: string }).Title ?? '',
    pages: read.map(({ words }) => words),
    text: read.map(({ words }) => words).join(' '),
    pictures: read.reduce((sum, { pictures }) => sum + pictures, 0),
    roles: [...new Set(read.flatMap(({ roles }) => roles))],
  };
}

async function readPage(page: PDFPageProxy) {
  const { items } = await page.getTextContent();
  const words = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join('');
  const { fnArray } = await page.getOperatorList();
  return {
    words: words.replace(/\s+/gu, ' ').trim(),
    pictures: fnArray.filter((operation) => operation === OPS.paintImageXObject).length,
    roles: rolesIn(await page.getStructTree()),
  };
}

interface Structure {
  readonly role?: string;
  readonly children?: readonly Structure[];
}

function rolesIn({ role, children = [] }: Structure): string[] {
  return [...(role ? [role] : []), ...children.flatMap(rolesIn)];
}
