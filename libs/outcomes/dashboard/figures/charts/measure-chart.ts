import {
  chartedEngagement,
  chartedMeasure,
  type ChartedWindows,
  chartOfEngagement,
  chartOfMeasure,
  type DrawnWindow,
  drawWindows,
  type OutcomeWindow,
  ShownAs,
} from '@rekindle/outcomes/domain';
import type { OutcomeFiguresQuery } from '@rekindle/shared/graphql';
import type { Chart } from '../chart/chart';
import { rangeInWords, shareInWords } from './share-words';

type Figures = OutcomeFiguresQuery['outcomeFigures'];
type Windows = Figures['engagement'];

/** A questionnaire over time as its frame shows it. */
export function measureChart({ code, windows }: Figures['measures'][number]): Chart {
  const measure = chartedMeasure({ code, windows: windows.map(known) });
  const rounded = (figure: number) => String(Math.round(figure));
  const direction = directions[measure.more];
  return {
    ...{ code: chartOfMeasure(code), heading: measure.name },
    lead: $localize`:@@measure.lead:Measured over time: the middle answer since the start; half of the people lie in the shaded stretch. ${direction}:direction: Others answered at each time, and what fades by itself fades here too.`,
    method: $localize`:@@measure.method:Median and quartiles of who answered then. Times with fewer than 10 are left out.`,
    ...chartOf(measure, {
      name: $localize`:@@measure.median:median`,
      inFigures: ({ median }) => rounded(median),
      head: [
        ...[$localize`:@@measure.tableDay:Day`, $localize`:@@measure.tablePeople:People`],
        ...[$localize`:@@measure.tableMedian:Median`, $localize`:@@measure.tableHalf:Half lie in`],
      ],
      spread: ({ lower, upper }) => $localize`:@@outcomes.range:${rounded(lower)}:lower: to ${rounded(upper)}:upper:`,
    }),
  };
}

/** How many check-ins were answered, month by month, as its frame shows it. */
export function engagementChart(windows: Windows): Chart {
  return {
    ...{ code: chartOfEngagement, heading: $localize`:@@engagement.heading:Engagement` },
    lead: $localize`:@@engagement.lead:The share of check-ins that were answered in each month since the start, everybody counting alike. Whoever has ended is no longer counted. Shaded: 95 % band.`,
    method: $localize`:@@engagement.method:Mean of the shares that people answered, month by month. Wilson band over people.`,
    ...chartOf(chartedEngagement(windows.map(known)), {
      name: $localize`:@@engagement.answered:answered`,
      inFigures: ({ median, people }) => shareInWords(median, people),
      head: [
        ...[$localize`:@@engagement.tableDay:Until day`, $localize`:@@measure.tablePeople:People`],
        ...[$localize`:@@engagement.tableShare:Answered`, $localize`:@@curve.tableBand:95 % band`],
      ],
      spread: ({ lower, upper, people }) => rangeInWords(lower, upper, people),
    }),
  };
}

interface WindowWords {
  /** What the line is called. */
  readonly name: string;
  readonly inFigures: (window: DrawnWindow) => string;
  readonly head: readonly string[];
  readonly spread: (window: DrawnWindow) => string;
}

type Figured = Omit<Chart, 'code' | 'heading' | 'lead' | 'method'>;

function chartOf({ drawn, figures, scale, shownAs }: ChartedWindows, { name, inFigures, head, spread }: WindowWords): Figured {
  const last = drawn.at(-1);
  if (!last) {
    const sentence = $localize`:@@measure.hidden:Fewer than ten people at any time so far. The line begins with the tenth.`;
    return { shownAs, people: 0, draw: null, inWords: '', sentences: [sentence], table: null, hasFiles: false };
  }
  const look = { height: 160, scale, hue: 1, name, figure: inFigures(last), people: $localize`:@@measure.people:People` } as const;
  const said = drawn.map((each) => {
    return $localize`:@@measure.said:day ${each.day}:day: ${inFigures(each)}:figure: (${each.people}:people: people)`;
  });
  return {
    ...{ shownAs, people: drawn[0]?.people ?? 0, hasFiles: true, sentences: [] },
    draw: (width) => drawWindows(figures, { width, ...look }),
    inWords: `${name}: ${said.join(', ')}`,
    table: { head, rows: drawn.map((each) => [String(each.day), String(each.people), inFigures(each), spread(each)]) },
  };
}

function known(window: Windows[number]): OutcomeWindow {
  return { ...window, shownAs: ShownAs[window.shownAs] };
}

const directions = {
  harder: $localize`:@@measure.harder:Higher is harder.`,
  easier: $localize`:@@measure.easier:Higher is easier.`,
  neither: '',
};
