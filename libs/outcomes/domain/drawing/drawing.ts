/**
 * A chart as it is drawn, in px from the top left: what a page shows as SVG and a document as vectors, so that both show the same. Colours are left to whoever
 * draws it; a hue is the number of a series in the palette.
 */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly frame: Frame;
  /** From the axis upwards. */
  readonly levels: readonly Level[];
  readonly ticks: readonly Tick[];
  /** Where the unit of the ticks stands, in line with them. */
  readonly unitAt: Point;
  readonly series: readonly Series[];
  /** Figures below their ticks. */
  readonly rows: readonly Row[];
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The field of the lines. Labels stand to its right, levels to its left, rows below. */
export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A hairline across the field, and what it stands for. The first is the axis. */
export interface Level {
  readonly y: number;
  readonly words: string;
}

export interface Tick {
  readonly x: number;
  readonly words: string;
}

/** One line with its band. */
export interface Series {
  readonly code: string;
  readonly hue: Hue;
  readonly isDashed: boolean;
  /** As the `d` of an SVG path. */
  readonly line: string;
  /** Null where nothing is known about its width. */
  readonly band: string | null;
  /** Where somebody was last heard of. */
  readonly uprights: readonly Point[];
  /** Figures that stand for themselves. */
  readonly beads: readonly Point[];
  readonly end: Point;
  readonly label: Label;
}

/** What is said at the end of a line: its figure, and its name below. */
export interface Label {
  readonly figureAt: Point;
  readonly nameAt: Point;
  readonly figure: string;
  readonly name: string;
}

export interface Row {
  readonly name: string;
  readonly nameAt: Point;
  /** One for each tick. */
  readonly cells: readonly (Point & { readonly words: string })[];
}

/** The place of a series in the palette: 1 is the main one, 6 what lies in the background. */
export type Hue = 1 | 2 | 3 | 4 | 5 | 6;
