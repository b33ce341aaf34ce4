import type { Drawing, Frame, Level, Row, Tick } from './drawing';
import { levelsOf, type Scale } from './scales';

/** What the two directions of a chart stand for. */
export interface Axes {
  readonly frame: Frame;
  readonly scale: Scale;
  /** Where the axis of time ends, in days. */
  readonly end: number;
}

/** Narrower than this a picture has room for fewer ticks. */
const narrow = 520;

/** A field that leaves room for labels at the ends of lines. @param height of the field alone, in px */
export function frameOf(width: number, height: number): Frame {
  const isNarrow = width < narrow;
  return { left: isNarrow ? 44 : 52, right: Math.max(isNarrow ? width - 90 : width - 102, 60), top: 20, bottom: 20 + height };
}

/** How many stretches of time there is room for. */
export function stretchesIn({ left, right }: Frame): number {
  return Math.min(7, Math.max(2, Math.floor((right - left) / 52)));
}

export function xOf({ frame: { left, right }, end }: Axes, day: number): number {
  return rounded(left + (right - left) * Math.min(1, Math.max(0, end > 0 ? day / end : 0)));
}

export function yOf({ frame: { top, bottom }, scale: { least, most } }: Axes, value: number): number {
  return rounded(bottom - (bottom - top) * Math.min(1, Math.max(0, (value - least) / (most - least))));
}

/** What surrounds the lines. @param rows figures, one for each day of a tick */
export function surroundings(
  axes: Axes,
  { width, days, rows }: { readonly width: number; readonly days: readonly number[]; readonly rows: readonly FiguresBelow[] },
): Omit<Drawing, 'series'> {
  const { frame } = axes;
  const ticks = days.map((day): Tick => ({ x: xOf(axes, day), words: String(Math.floor(day)) }));
  return {
    ...{ width, frame, ticks, levels: levelsAt(axes) },
    height: frame.bottom + (rows.length === 0 ? 28 : 46 * rows.length + 44),
    unitAt: { x: frame.right + 24, y: frame.bottom + 20 },
    rows: rows.map(({ name, figures }, index) => rowAt(frame.bottom + 60 + index * 46, name, ticks, figures)),
  };
}

/** Figures of one kind below the ticks. */
export interface FiguresBelow {
  readonly name: string;
  readonly figures: readonly number[];
}

function levelsAt(axes: Axes): readonly Level[] {
  const values = levelsOf(axes.scale);
  return values.map((value, index) => ({ y: yOf(axes, value), words: `${value}${index === values.length - 1 ? axes.scale.unit : ''}` }));
}

function rowAt(y: number, name: string, ticks: readonly Tick[], figures: readonly number[]): Row {
  const cells = ticks.map(({ x }, index) => ({ x, y: y + 23, words: String(figures[index] ?? '') }));
  return { name, nameAt: { x: 0, y }, cells };
}

/** Tenths of a px are enough for every screen, and keep a path short. */
export function rounded(px: number): number {
  return Math.round(px * 10) / 10;
}
