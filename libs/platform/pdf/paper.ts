import type { PaperPicture } from '@rekindle/platform/files';
import { drawShape, type Figure } from './figure';
import { type Fragment, shape } from './fragments';
import { Fonts } from './fonts';
import { layOut, type Line } from './lines';
import type { Look, Place, Written } from './look';
import { newDocument, sheet } from './sheet';

/** What a block of words is, to whoever has a document read to them. */
export type Role = 'H1' | 'H2' | 'P' | 'BlockQuote' | 'Note' | 'Lbl' | 'LBody';

type Structure = PDFKit.PDFStructureElement;

/**
 * A document that is written from its first page to its last, tagged so that it can be read aloud. What a page holds leaves it with `taken`, so a document of
 * any length takes the room of a page, and of a line in its register for each block.
 */
export class Paper {
  private readonly fonts = new Fonts();
  private readonly registered = new Set<string>();
  private section: Structure | null = null;

  private constructor(private readonly document: PDFKit.PDFDocument) {}

  /** @param title shown in the window of whoever opens it */
  static async begin(title: string): Promise<Paper> {
    return new Paper(await newDocument(title));
  }

  /** What belongs together and is read on; it ends where the next one begins. */
  beginSection(): void {
    this.section?.end();
    this.section = this.document.struct('Sect');
    this.document.addStructure(this.section);
  }

  /** One line in the list of contents that a reader shows beside the pages. */
  mark(words: string): void {
    this.document.outline.addItem(words);
  }

  newPage(): void {
    this.document.addPage();
  }

  /** Begins a new page unless so many points are left on this one. */
  keepTogether(height: number): void {
    if (this.document.y + height > this.document.page.maxY()) this.newPage();
  }

  async write(role: Role, words: readonly Written[], place: Place = {}): Promise<void> {
    const lines = await this.lay(words, place);
    this.space(place.before);
    this.open().add(this.document.struct(role, {}, () => this.draw(lines, place)));
    this.space(place.after);
  }

  /** @param items with the sign or number that stands before each */
  async list(items: readonly { readonly sign: Written; readonly words: readonly Written[] }[], place: Place = {}): Promise<void> {
    const list = this.document.struct('L');
    this.open().add(list);
    for (const { sign, words } of items) {
      const [label, body] = [await this.lay([sign], place), await this.lay(words, inside(place))];
      this.keepTogether(leadingOf(body));
      const item = this.document.struct('LI');
      list.add(item);
      item.add(this.document.struct('Lbl', {}, () => this.draw(label, place)));
      this.document.y -= leadingOf(label);
      item.add(this.document.struct('LBody', {}, () => this.draw(body, inside(place))));
      item.end();
    }
    list.end();
    this.space(place.after);
  }

  /** As wide as the page and half as high at most. @param says what it is, to whoever does not see it */
  picture({ jpeg, width, height }: PaperPicture, says: string, place: Place = {}): void {
    const { document } = this;
    const scale = Math.min((sheet.width - (place.indent ?? 0)) / width, sheet.height / 2 / height, 0.75);
    this.keepTogether(height * scale);
    const draw = () => document.image(jpeg, sheet.left + (place.indent ?? 0), document.y, { width: width * scale, height: height * scale });
    this.open().add(document.struct('Figure', { alt: says }, draw));
    document.y += height * scale;
    this.space(place.after);
  }

  /** Vectors and words, as wide as the page. @param says what they show, to whoever does not see it */
  async figure({ width, height, shapes, words }: Figure, says: string, place: Place = {}): Promise<void> {
    const { document } = this;
    const laid = await Promise.all(
      words.map(async (each) => ({ ...each, lines: layOut(await shape([each], this.fonts), width, (piece) => this.measure(piece)) })),
    );
    const scale = sheet.width / width;
    this.keepTogether(height * scale);
    const { y } = document;
    const draw = () => {
      document.save().translate(sheet.left, y).scale(scale);
      for (const each of shapes) drawShape(document, each);
      for (const { lines, align, x, y: baseline } of laid)
        for (const line of lines) {
          const wide = line.reduce((sum, { fragment }) => sum + this.measure(fragment), 0);
          const from = x - wide * { start: 0, middle: 0.5, end: 1 }[align];
          for (const { fragment, x: offset } of line) this.drawPiece(fragment, from + offset, baseline);
        }
      document.restore();
    };
    this.open().add(document.struct('Figure', { alt: says }, draw));
    document.y = y + height * scale;
    this.space(place.after);
  }

  /** What has been finished since this was asked last. */
  taken(): Buffer {
    return (this.document.read() as Buffer | null) ?? Buffer.alloc(0);
  }

  /** No more is written. What is left is to be taken. */
  end(): void {
    this.section?.end();
    this.document.end();
  }

  private open(): Structure {
    if (!this.section) this.beginSection();
    if (!this.section) throw new Error('A section that was just begun is not there.');
    return this.section;
  }

  private space(points = 0): void {
    this.document.y += points;
  }

  private async lay(words: readonly Written[], { indent = 0 }: Place): Promise<{ readonly lines: readonly Line[]; readonly look: Look }> {
    const [first] = words;
    if (!first) throw new Error('Nothing is to be written.');
    const lines = layOut(await shape(words, this.fonts), sheet.width - indent, (fragment) => this.measure(fragment));
    return { lines, look: first.look };
  }

  private measure(fragment: Fragment): number {
    return this.take(fragment).widthOfString(fragment.text);
  }

  private draw({ lines, look }: { readonly lines: readonly Line[]; readonly look: Look }, { indent = 0 }: Place): void {
    const { document } = this;
    for (const line of lines) {
      if (document.y + look.leading > document.page.maxY()) document.continueOnNewPage();
      const y = document.y;
      for (const { fragment, x } of line) this.drawPiece(fragment, sheet.left + indent + x, y + look.leading * 0.72);
      document.y = y + look.leading;
    }
  }

  private drawPiece(fragment: Fragment, x: number, baseline: number): void {
    const { document } = this;
    if (fragment.actual) document.markContent('Span', { actual: fragment.actual });
    this.take(fragment).fillColor(fragment.look.ink).text(fragment.text, x, baseline, { lineBreak: false, baseline: 'alphabetic' });
    if (fragment.actual) document.endMarkedContent();
  }

  private take({ font, look }: Fragment): PDFKit.PDFDocument {
    if (!this.registered.has(font.name)) this.document.registerFont(font.name, font.bytes);
    this.registered.add(font.name);
    return this.document.font(font.name).fontSize(look.size);
  }
}

function inside({ indent = 0 }: Place): Place {
  return { indent: indent + 18 };
}

function leadingOf({ look }: { readonly look: Look }): number {
  return look.leading;
}
