import { openFont } from './font-files';
import { partsFor } from './font-shelf';

const page = { width: 419.53, height: 595.28 };
const margins = { top: 56, bottom: 64, left: 52, right: 52 };

/** The part of a page that is written on, in points. A5: read on a phone without making it larger, and printed two to a sheet. */
export const sheet = {
  left: margins.left,
  width: page.width - margins.left - margins.right,
  height: page.height - margins.top - margins.bottom,
};

/** A document with its first page, every page numbered but that one. The library is loaded with the first document. */
export async function newDocument(title: string): Promise<PDFKit.PDFDocument> {
  const { default: Document } = await import('pdfkit');
  const latin = partsFor({ family: 'sans' }).find(({ path }) => path.includes('inter-latin-wght'));
  if (!latin) throw new Error('The font of the numbers is not there.');
  const numbers = await openFont(latin);
  const document = new Document({
    ...{ size: [page.width, page.height], margins, pdfVersion: '1.7', tagged: true, lang: 'en', displayTitle: true },
    ...{ info: { Title: title, Creator: title, Producer: title }, autoFirstPage: false, font: numbers.bytes as unknown as string },
  });
  document.registerFont('numbers', numbers.bytes);
  document.addPage();
  let number = 1;
  document.on('pageAdded', () => {
    number += 1;
    writeNumber(document, String(number));
  });
  return document;
}

function writeNumber(document: PDFKit.PDFDocument, number: string): void {
  const { y } = document;
  document.markContent('Artifact', { type: 'Pagination' });
  document.font('numbers').fontSize(8).fillColor('#586465');
  const x = (page.width - document.widthOfString(number)) / 2;
  document.text(number, x, page.height - 34, { lineBreak: false, baseline: 'alphabetic' });
  document.endMarkedContent();
  document.y = y;
}
