import type { Look } from './look';

/** A picture of vectors and words in lengths of its own. What it says is told beside it, to whoever does not see it. */
export interface Figure {
  /** As wide as the page. */
  readonly width: number;
  readonly height: number;
  /** The first lies below the others. */
  readonly shapes: readonly Shape[];
  readonly words: readonly PlacedWords[];
}

/** A path as SVG writes it, drawn along or filled. */
export interface Shape {
  readonly path: string;
  readonly colour: string;
  /** How thick its line is; filled where there is none. */
  readonly thickness?: number;
  readonly dash?: readonly [line: number, gap: number];
  readonly opacity?: number;
}

/** Words that begin, end, or have their middle at a place of their baseline. */
export interface PlacedWords {
  readonly text: string;
  readonly look: Look;
  readonly x: number;
  readonly y: number;
  readonly align: 'start' | 'middle' | 'end';
}

export function drawShape(document: PDFKit.PDFDocument, { path, colour, thickness, dash, opacity = 1 }: Shape): void {
  document.save();
  if (dash) document.dash(dash[0], { space: dash[1] });
  document.path(path);
  if (thickness === undefined) document.fillOpacity(opacity).fill(colour);
  else document.strokeOpacity(opacity).lineWidth(thickness).lineJoin('round').stroke(colour);
  document.restore();
}
