import { OutcomeCurveKind } from '../figures/curve-kind';
import type { Hue } from './drawing';

/** How a line of a curve is told from the others, apart from its name. */
export interface LineStyle {
  readonly hue: Hue;
  readonly isDashed: boolean;
  /** The share before anything has happened. */
  readonly startsAt: 0 | 1;
}

/** @param code of the line, as figures name it */
export function lineStyle(kind: OutcomeCurveKind, code: string): LineStyle {
  switch (kind) {
    case OutcomeCurveKind.STAYING:
      return { hue: 1, isDashed: false, startsAt: 1 };
    case OutcomeCurveKind.FIRST:
    case OutcomeCurveKind.REUNION_TIME:
      return code === 'moved-on' ? { hue: 2, isDashed: true, startsAt: 0 } : { hue: 1, isDashed: false, startsAt: 0 };
    case OutcomeCurveKind.NOW:
      return styleNow[code] ?? { hue: 4, isDashed: true, startsAt: 0 };
    default:
      return kind satisfies never;
  }
}

// Where everybody began lies in the background: it is what the others leave over.
const styleNow: Readonly<Record<string, LineStyle>> = {
  together: { hue: 1, isDashed: false, startsAt: 0 },
  'moved-on': { hue: 2, isDashed: true, startsAt: 0 },
  'apart-again': { hue: 3, isDashed: true, startsAt: 0 },
  separated: { hue: 6, isDashed: false, startsAt: 1 },
};
