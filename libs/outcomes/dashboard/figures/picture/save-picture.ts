import { saveFile } from '@rekindle/shared/ui';
import type { Chart } from '../chart/chart';
import { lightColours } from './colours';
import { fonts, paintDrawing } from './paint-drawing';

const pageWidth = 728;
const margin = 32;
/** So that it is sharp on paper and on slides. */
const density = 2;

/** Saves a chart as a picture that can stand alone: with its title, who is counted until when, and the method. @param counted "n = 86 · …" */
export async function savePicture(chart: Chart, counted: string): Promise<void> {
  const drawing = chart.draw?.(pageWidth);
  if (!drawing) return;
  // What was not shown on the page yet is not fetched by itself for a canvas.
  await Promise.all(Object.values(fonts).map((font) => document.fonts.load(font)));
  const element = document.createElement('canvas');
  const canvas = element.getContext('2d');
  if (!canvas) throw new Error($localize`:@@picture.none:This browser cannot make a picture. The PDF shows the same.`);
  const colours = lightColours();
  const below = 92;
  const foot = wrapped(canvas, chart.method, pageWidth);
  element.width = (pageWidth + 2 * margin) * density;
  element.height = (below + drawing.height + 28 + foot.length * 16 + margin) * density;
  canvas.scale(density, density);
  canvas.fillStyle = colours.paper;
  canvas.fillRect(0, 0, element.width, element.height);
  const write = (words: string, y: number, font: string, colour: string) => {
    canvas.font = font;
    canvas.fillStyle = colour;
    canvas.textAlign = 'left';
    canvas.fillText(words, margin, y);
  };
  write(chart.heading, margin + 22, fonts.title, colours.ink);
  write(counted, margin + 46, fonts.lead, colours.muted);
  canvas.translate(margin, below);
  paintDrawing(canvas, drawing, colours);
  canvas.translate(-margin, -below);
  for (const [line, words] of foot.entries()) write(words, below + drawing.height + 28 + line * 16, fonts.text, colours.muted);
  saveFile(`${chart.code}.png`, await blobOf(element));
}

function wrapped(canvas: CanvasRenderingContext2D, text: string, width: number): string[] {
  canvas.font = fonts.text;
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && canvas.measureText(line).width <= width) lines[lines.length - 1] = line;
    else lines.push(word);
  }
  return lines;
}

function blobOf(element: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    element.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error($localize`:@@picture.none:This browser cannot make a picture. The PDF shows the same.`));
    }, 'image/png');
  });
}
