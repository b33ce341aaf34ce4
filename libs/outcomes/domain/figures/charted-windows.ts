import { endsOf, getQuestionnaire, type Scale as MeasureScale } from '@rekindle/measures/domain';
import type { FigureAt } from '../drawing/draw-windows';
import { percentScale, type Scale } from '../drawing/scales';
import { ShownAs } from '../shown/shown-as';
import type { OutcomeMeasure, OutcomeWindow } from './outcome-windows';

/** A window whose figures may be drawn. */
export interface DrawnWindow extends OutcomeWindow {
  readonly median: number;
  readonly lower: number;
  readonly upper: number;
}

/** Figures of some days as far as they may be drawn, in whatever language they are told. */
export interface ChartedWindows {
  /** The earliest first; none where nothing may be drawn. */
  readonly drawn: readonly DrawnWindow[];
  /** What may be said of all that are drawn; where none is, that they are hidden. */
  readonly shownAs: ShownAs;
  readonly scale: Scale;
  /** The drawn ones on that scale. */
  readonly figures: readonly FigureAt[];
}

export interface ChartedMeasure extends ChartedWindows {
  readonly name: string;
  /** What more points mean. */
  readonly more: MeasureScale['more'];
}

/** Those that may be drawn, in the same order. */
export function drawnWindows(windows: readonly OutcomeWindow[]): readonly DrawnWindow[] {
  return windows.filter(isDrawn);
}

/** A questionnaire over time, on the scale that has its name. @throws RangeError when there is none */
export function chartedMeasure({ code, windows }: OutcomeMeasure): ChartedMeasure {
  const questionnaire = getQuestionnaire(code);
  const measured = questionnaire.scales.find((each) => each.code === code);
  if (!measured) throw new RangeError(`The questionnaire "${code}" has no scale of its own name.`);
  const [least, most] = endsOf(questionnaire, measured);
  return {
    ...{ name: questionnaire.name, more: measured.more },
    ...charted(windows, { scale: { least, most, step: stepOf(most - least), unit: '' }, times: 1 }),
  };
}

/** Check-ins month by month, in percent. */
export function chartedEngagement(windows: readonly OutcomeWindow[]): ChartedWindows {
  const highest = Math.max(0, ...drawnWindows(windows).map(({ upper }) => upper));
  return charted(windows, { scale: percentScale(highest), times: 100 });
}

/**
 * The rows of a file: for each day that is drawn of how many people, the middle, and how far it spreads, unrounded.
 *
 * @param middle what the middle is called: `median`, `share`
 */
export function* windowRows(drawn: readonly DrawnWindow[], middle: string): Generator<string> {
  yield `day,people,${middle},lower,upper\n`;
  for (const { day, people, median, lower, upper } of drawn) yield `${day},${people},${median},${lower},${upper}\n`;
}

function charted(windows: readonly OutcomeWindow[], { scale, times }: { readonly scale: Scale; readonly times: number }): ChartedWindows {
  const drawn = drawnWindows(windows);
  const figures = drawn.map(({ day, people, median, lower, upper }): FigureAt => {
    return { day, people, middle: median * times, lower: lower * times, upper: upper * times };
  });
  return { drawn, shownAs: weakest.find((way) => drawn.some(({ shownAs }) => shownAs === way)) ?? ShownAs.HIDDEN, scale, figures };
}

const weakest = [ShownAs.SMALL_NUMBERS, ShownAs.SHARE] as const;

function isDrawn(window: OutcomeWindow): window is DrawnWindow {
  const mayBeShown = weakest.some((way) => way === window.shownAs);
  return mayBeShown && window.median !== null && window.lower !== null && window.upper !== null;
}

/** The smallest whole step that divides a range evenly into four parts at most. */
function stepOf(range: number): number {
  let step = Math.ceil(range / 4);
  while (range % step !== 0) step++;
  return step;
}
