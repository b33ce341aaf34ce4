import type { Drawing, Hue, Point, Series } from './drawing';
import { type Axes, type FiguresBelow, frameOf, surroundings, xOf, yOf } from './frames';
import { straightBand, straightPath } from './paths';
import type { Scale } from './scales';

/** A figure that is asked again from time to time: its middle, and how far it spreads, on the scale of the chart. */
export interface FigureAt {
  readonly day: number;
  readonly people: number;
  readonly middle: number;
  readonly lower: number;
  readonly upper: number;
}

export interface WindowsLook {
  readonly width: number;
  /** Of the field. */
  readonly height: number;
  readonly scale: Scale;
  readonly hue: Hue;
  readonly name: string;
  /** The last figure, in words. */
  readonly figure: string;
  /** How many people each figure is of. */
  readonly people: string;
}

// A number of four digits and the room between it and the next one.
const cellWidth = 36;

/** Draws figures of some days as beads on a thread, with how far they spread. @param figures the earliest first, one at least */
export function drawWindows(figures: readonly FigureAt[], look: WindowsLook): Drawing {
  const frame = frameOf(look.width, look.height);
  const axes: Axes = { frame, scale: look.scale, end: figures.at(-1)?.day ?? 0 };
  const shown = apart(figures, axes);
  const rows: readonly FiguresBelow[] = [{ name: look.people, figures: shown.map(({ people }) => people) }];
  return { ...surroundings(axes, { width: look.width, days: shown.map(({ day }) => day), rows }), series: [threadOf(figures, axes, look)] };
}

function threadOf(figures: readonly FigureAt[], axes: Axes, { hue, name, figure }: WindowsLook): Series {
  const at = (value: (figure: FigureAt) => number) => figures.map((each): Point => ({ x: xOf(axes, each.day), y: yOf(axes, value(each)) }));
  const beads = at(({ middle }) => middle);
  const lower = at((each) => each.lower);
  const upper = at((each) => each.upper);
  const end = beads.at(-1) ?? { x: axes.frame.left, y: axes.frame.bottom };
  const x = axes.frame.right + 14;
  const y = Math.min(end.y, axes.frame.bottom - 16);
  return {
    ...{ code: name, hue, isDashed: false, uprights: [], beads, end, line: straightPath(beads) },
    band: figures.length > 1 ? straightBand(lower, upper) : null,
    label: { figure, name, figureAt: { x, y: y - 4 }, nameAt: { x, y: y + 12 } },
  };
}

/** The first, the last, and those between them whose numbers touch none of the others. */
function apart(figures: readonly FigureAt[], axes: Axes): readonly FigureAt[] {
  const last = figures.at(-1);
  const kept: FigureAt[] = [];
  const isApart = (one: FigureAt | undefined, other: FigureAt) => !one || Math.abs(xOf(axes, one.day) - xOf(axes, other.day)) >= cellWidth;
  for (const figure of figures) if (figure === last || (isApart(kept.at(-1), figure) && isApart(last, figure))) kept.push(figure);
  return kept;
}
