import type { Drawing, Series } from '@rekindle/outcomes/domain';
import type { PictureColours } from './colours';

/** The fonts of the page, as a canvas takes them. */
export const fonts = {
  text: '450 12px "Inter Variable", system-ui, sans-serif',
  strong: '600 12px "Inter Variable", system-ui, sans-serif',
  figure: '600 13px "Inter Variable", system-ui, sans-serif',
  lead: '400 13px "Inter Variable", system-ui, sans-serif',
  title: '440 24px "Fraunces Variable", Georgia, serif',
} as const;

const bandOpacity = 0.16;

/** Paints a drawing on a canvas, by the same paths and places as the page shows. */
export function paintDrawing(canvas: CanvasRenderingContext2D, drawing: Drawing, colours: PictureColours): void {
  const { frame, levels, ticks, unitAt, rows } = drawing;
  const write = (words: string, x: number, y: number, look: Partial<{ font: string; colour: string; align: CanvasTextAlign }> = {}) => {
    canvas.font = look.font ?? fonts.text;
    canvas.fillStyle = look.colour ?? colours.muted;
    canvas.textAlign = look.align ?? 'left';
    canvas.fillText(words, x, y);
  };
  const stroke = (path: string, colour: string, width = 1) => {
    canvas.strokeStyle = colour;
    canvas.lineWidth = width;
    canvas.stroke(new Path2D(path));
  };
  for (const [index, { y, words }] of levels.entries()) {
    stroke(`M${frame.left} ${y}H${frame.right}`, index === 0 ? colours.axis : colours.grid);
    write(words, frame.left - 10, y + 4, { align: 'right' });
  }
  for (const { x, words } of ticks) {
    stroke(`M${x} ${frame.bottom}v5`, colours.axis);
    write(words, x, unitAt.y, { align: 'center' });
  }
  write($localize`:@@chart.days:days`, unitAt.x, unitAt.y);
  // The main series lies above the others.
  const series = drawing.series.toReversed();
  for (const each of series) paintBand(canvas, each, colours);
  for (const each of series) {
    paintLine(canvas, each, colours, { marksEnd: series.length > 1 });
    const { figure, figureAt, name, nameAt } = each.label;
    write(figure, figureAt.x, figureAt.y, { font: fonts.figure, colour: colours.ink });
    write(name, nameAt.x, nameAt.y);
  }
  for (const { name, nameAt, cells } of rows) {
    write(name, nameAt.x, nameAt.y, { font: fonts.strong, colour: colours.softInk });
    for (const { words, x, y } of cells) write(words, x, y, { colour: colours.ink, align: 'center' });
  }
}

function paintBand(canvas: CanvasRenderingContext2D, { band, hue }: Series, { hues }: PictureColours): void {
  if (band === null) return;
  canvas.globalAlpha = bandOpacity;
  canvas.fillStyle = hues[hue];
  canvas.fill(new Path2D(band));
  canvas.globalAlpha = 1;
}

function paintLine(
  canvas: CanvasRenderingContext2D,
  { line, hue, isDashed, uprights, beads, end }: Series,
  { hues, paper }: PictureColours,
  { marksEnd }: { readonly marksEnd: boolean },
): void {
  const colour = hues[hue];
  canvas.strokeStyle = colour;
  canvas.lineWidth = 2.25;
  canvas.lineJoin = 'round';
  canvas.setLineDash(isDashed ? [6, 4] : []);
  canvas.stroke(new Path2D(line));
  canvas.setLineDash([]);
  canvas.lineWidth = 1.5;
  for (const { x, y } of uprights) canvas.stroke(new Path2D(`M${x} ${y - 5}v10`));
  canvas.lineWidth = 2;
  for (const { x, y } of beads) paintBead(canvas, x, y, paper, true);
  if (marksEnd) paintBead(canvas, end.x, end.y, colour, false);
}

function paintBead(canvas: CanvasRenderingContext2D, x: number, y: number, fill: string, isOutlined: boolean): void {
  canvas.beginPath();
  canvas.arc(x, y, 4, 0, 2 * Math.PI);
  canvas.fillStyle = fill;
  canvas.fill();
  if (isOutlined) canvas.stroke();
}
