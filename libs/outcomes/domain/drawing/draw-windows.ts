import type { Drawing, Hue, Point, Series } from './drawing';
import { type Axes, frameOf, rounded, surroundings, xOf, yOf } from './frames';
import { straightBand, straightPath } from './paths';
import type { Scale } from './scales';

/** A figure that is asked again from time to time: its middle, and where half of the people or 95 of 100 such samples lie. */
export interface FigureAt {
  readonly day: number;
  readonly people: number;
  readonly middle: number;
  readonly lower: number;
  readonly upper: number;
}

export interface WindowsLook {
  readonly width: number;
  readonly height: number;
  readonly scale: Scale;
  readonly hue: Hue;
  readonly code: string;
  readonly name: string;
  /** The figure at the end of the line, in words. */
  readonly figureOf: (last: FigureAt) => string;
  readonly people: string;
}

/** Draws figures of some days as beads on a thread, with how far they spread and how many people each one is of. @param figures the earliest first, one at least */
export function drawWindows(figures: readonly FigureAt[], { width, height, scale, hue, code, name, figureOf, people }: WindowsLook): Drawing {
  const frame = frameOf(width, height);
  const axes: Axes = { frame, scale, end: figures.at(-1)?.day ?? 0 };
  const at = (value: (figure: FigureAt) => number) => figures.map((figure): Point => ({ x: xOf(axes, figure.day), y: yOf(axes, value(figure)) }));
  const beads = at(({ middle }) => middle);
  const shown = apart(figures, axes);
  const rows = [{ name: people, figures: shown.map((figure) => figure.people) }];
  return {
    ...surroundings(axes, { width, days: shown.map(({ day }) => day), rows }),
    series: [{ code, hue, isDashed: false, uprights: [], beads, ...lineThrough(figures, beads, at), label: labelOf() }],
  };

  function labelOf(): Series['label'] {
    const last = figures.at(-1);
    const y = Math.max(frame.top, rounded(beads.at(-1)?.y ?? frame.top));
    const x = frame.right + 14;
    return { figure: last ? figureOf(last) : '', name, figureAt: { x, y: y - 4 }, nameAt: { x, y: y + 12 } };
  }
}

function lineThrough(figures: readonly FigureAt[], beads: readonly Point[], at: (value: (figure: FigureAt) => number) => readonly Point[]) {
  const band = straightBand(
    at(({ lower }) => lower),
    at(({ upper }) => upper),
  );
  return { line: straightPath(beads), band: figures.length > 1 ? band : null, end: beads.at(-1) ?? { x: 0, y: 0 } };
}

/** Those whose numbers do not touch those of the next one, the last one always. */
function apart(figures: readonly FigureAt[], axes: Axes): readonly FigureAt[] {
  let next = Infinity;
  return figures.toReversed().filter((figure) => {
    const x = xOf(axes, figure.day);
    if (next - x < 34) return false;
    next = x;
    return true;
  }).toReversed();
}
