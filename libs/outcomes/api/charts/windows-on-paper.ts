import {
  chartedEngagement,
  chartedMeasure,
  type ChartedWindows,
  chartOfEngagement,
  chartOfMeasure,
  type DrawnWindow,
  drawWindows,
  type OutcomeMeasure,
  type OutcomeWindow,
  percent,
} from '@rekindle/outcomes/domain';
import { type PaperChart, paperWidth } from './paper-chart';

const directions = { harder: ' Higher is harder.', easier: ' Higher is easier.', neither: '' } as const;

/** A questionnaire over time; none where too few answered at any time. */
export function measureOnPaper(measure: OutcomeMeasure): readonly PaperChart[] {
  const { name, more, ...charted } = chartedMeasure(measure);
  const rounded = (figure: number) => String(Math.round(figure));
  return onPaper(charted, {
    ...{ code: chartOfMeasure(measure.code), title: name, line: 'median' },
    reads: `The middle answer since the start; half of the people lie in the shaded stretch.${directions[more]} Others answered at each time, and what fades by itself fades here too.`,
    method: 'Median and quartiles of who answered then. Times with fewer than 10 are left out.',
    inFigures: ({ median }) => rounded(median),
    spread: ({ lower, upper }) => `half lie in ${rounded(lower)} to ${rounded(upper)}`,
  });
}

/** Check-ins month by month; none where too few were asked in any month. */
export function engagementOnPaper(windows: readonly OutcomeWindow[]): readonly PaperChart[] {
  return onPaper(chartedEngagement(windows), {
    ...{ code: chartOfEngagement, title: 'Engagement', line: 'answered' },
    reads:
      'The share of check-ins that were answered in each month since the start, everybody counting alike. Whoever has ended is no longer counted. Shaded: 95 % band.',
    method: 'Mean of the shares that people answered, month by month. Wilson band over people.',
    inFigures: ({ median, people }) => `${percent(median, people)}\u00a0%`,
    spread: ({ lower, upper, people }) => `95 % band ${percent(lower, people)} to ${percent(upper, people)}`,
  });
}

interface WindowWords extends Pick<PaperChart, 'code' | 'title' | 'reads' | 'method'> {
  /** What the line is called. */
  readonly line: string;
  readonly inFigures: (window: DrawnWindow) => string;
  readonly spread: (window: DrawnWindow) => string;
}

function onPaper({ drawn, figures, scale }: ChartedWindows, { line, inFigures, spread, ...words }: WindowWords): readonly PaperChart[] {
  const [first, last] = [drawn[0], drawn.at(-1)];
  if (!first || !last) return [];
  const look = { width: paperWidth, height: 160, scale, hue: 1, name: line, figure: inFigures(last), people: 'People' } as const;
  const said = drawn.map((each) => `day ${each.day}: ${inFigures(each)} (${each.people} people, ${spread(each)})`);
  const extent = [`n = ${first.people} at day ${first.day}`, ...(last === first ? [] : [`to day ${last.day}`])];
  return [
    {
      ...words,
      extent,
      drawing: drawWindows(figures, look),
      inWords: `${line.charAt(0).toUpperCase()}${line.slice(1)}, ${said.join(', ')}.`,
    },
  ];
}
