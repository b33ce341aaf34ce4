import type { Drawing, Hue, Point, Series } from '@rekindle/outcomes/domain';
import type { Figure, PlacedWords, Shape } from '@rekindle/platform/pdf';
import { chartLooks, ink } from './chart-looks';

// The colours of the light theme, as paper is light.
const hues: Readonly<Record<Hue, string>> = { 1: '#0c6166', 2: '#b87608', 3: '#56468f', 4: '#c9583c', 5: '#3f8fc4', 6: '#868e8b' };

/** The same drawing as on the page, as it is put on paper. */
export function figureOf(drawing: Drawing): Figure {
  const { width, height, frame, levels, ticks } = drawing;
  const fromBack = drawing.series.toReversed();
  const shapes: readonly Shape[] = [
    ...levels.map(({ y }, index) => lineAlong(`M${frame.left} ${y}H${frame.right}`, index === 0 ? ink.axis : ink.grid, 1)),
    ...ticks.map(({ x }) => lineAlong(`M${x} ${frame.bottom}v5`, ink.axis, 1)),
    ...fromBack.flatMap(({ band, hue }) => (band === null ? [] : [{ path: band, colour: hues[hue], opacity: 0.16 }])),
    ...fromBack.flatMap((series) => lineShapes(series, { marksEnd: fromBack.length > 1 })),
  ];
  return { width, height, shapes, words: wordsOf(drawing) };
}

function lineShapes({ line, hue, isDashed, uprights, beads, end }: Series, { marksEnd }: { readonly marksEnd: boolean }): readonly Shape[] {
  const colour = hues[hue];
  return [
    { ...lineAlong(line, colour, 2.25), ...(isDashed ? { dash: [6, 4] as const } : {}) },
    ...uprights.map((at) => lineAlong(`M${at.x} ${at.y - 5}v10`, colour, 1.5)),
    ...beads.flatMap((at) => [{ path: discAt(at), colour: ink.paper }, lineAlong(discAt(at), colour, 2)]),
    ...(marksEnd ? [{ path: discAt(end), colour }] : []),
  ];
}

function discAt({ x, y }: Point): string {
  return `M${x - 4} ${y}a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z`;
}

function lineAlong(path: string, colour: string, thickness: number): Shape {
  return { path, colour, thickness };
}

function wordsOf({ frame, levels, ticks, unitAt, series, rows }: Drawing): readonly PlacedWords[] {
  const { beside, figure, cell, name } = chartLooks;
  return [
    ...levels.map(({ y, words }) => ({ text: words, x: frame.left - 10, y: y + 4, align: 'end' as const, look: beside })),
    ...ticks.map(({ x, words }) => ({ text: words, x, y: unitAt.y, align: 'middle' as const, look: beside })),
    { text: 'days', ...unitAt, align: 'start', look: beside },
    ...series.flatMap(({ label }) => [
      { text: label.figure, ...label.figureAt, align: 'start' as const, look: figure },
      { text: label.name, ...label.nameAt, align: 'start' as const, look: beside },
    ]),
    ...rows.flatMap((row) => [
      { text: row.name, ...row.nameAt, align: 'start' as const, look: name },
      ...row.cells.map(({ words, x, y }) => ({ text: words, x, y, align: 'middle' as const, look: cell })),
    ]),
  ];
}
