import { drawWindows, type FigureAt, percentScale, type Scale } from '@rekindle/outcomes/domain';
import { endsOf, findQuestionnaire, questionnaires } from '@rekindle/measures/domain';
import type { OutcomeFiguresQuery, OutcomesShownAs } from '@rekindle/shared/graphql';
import type { Chart } from '../chart/chart';
import { rangeInWords, shareInWords } from './share-words';

type Figures = OutcomeFiguresQuery['outcomeFigures'];
type Windows = Figures['engagement'];
type Shown = Windows[number] & { readonly median: number; readonly lower: number; readonly upper: number };

/** A questionnaire over time as its frame shows it. */
export function measureChart({ code, windows }: Figures['measures'][number]): Chart {
  const { name, least, most, direction } = scaleOf(code);
  const drawn = windows.filter(isShown);
  const rounded = (figure: number) => String(Math.round(figure));
  const people = drawn[0]?.people ?? 0;
  const scale: Scale = { least, most, step: stepOf(most - least), unit: '' };
  return {
    ...{ code: `measure-${code}`, heading: name, people, hasFiles: false, shownAs: weakest(windows) },
    lead: $localize`:@@measure.lead:Measured over time: the middle answer since the start; half of the people lie in the shaded stretch. ${direction}:direction: Others answered at each time, and what fades by itself fades here too.`,
    method: $localize`:@@measure.method:Median and quartiles of who answered then. Times with fewer than 10 are left out.`,
    ...drawnAs(drawn, scale, $localize`:@@measure.median:median`, (figure) => rounded(figure)),
    table:
      drawn.length === 0
        ? null
        : {
            head: [
              ...[$localize`:@@measure.tableDay:Day`, $localize`:@@measure.tablePeople:People`],
              ...[$localize`:@@measure.tableMedian:Median`, $localize`:@@measure.tableHalf:Half lie in`],
            ],
            rows: drawn.map((each) => [
              ...[String(each.day), String(each.people), rounded(each.median)],
              $localize`:@@outcomes.range:${rounded(each.lower)}:lower: to ${rounded(each.upper)}:upper:`,
            ]),
          },
  };
}

/** How many check-ins were answered, month by month, as its frame shows it. */
export function engagementChart(windows: Windows): Chart {
  const drawn = windows.filter(isShown);
  const highest = Math.max(0, ...drawn.map(({ upper }) => upper));
  const name = $localize`:@@engagement.answered:answered`;
  const inPercent = drawn.map((each) => ({ ...each, median: each.median * 100, lower: each.lower * 100, upper: each.upper * 100 }));
  return {
    ...{ code: 'engagement', heading: $localize`:@@engagement.heading:Engagement`, people: drawn[0]?.people ?? 0, hasFiles: false },
    shownAs: weakest(windows),
    lead: $localize`:@@engagement.lead:The share of check-ins that were answered in each month since the start, everybody counting alike. Whoever has ended is no longer counted. Shaded: 95 % band.`,
    method: $localize`:@@engagement.method:Mean of the shares that people answered, month by month. Wilson band over people.`,
    ...drawnAs(inPercent, percentScale(highest), name, (figure, people) => shareInWords(figure / 100, people)),
    table:
      drawn.length === 0
        ? null
        : {
            head: [
              ...[$localize`:@@engagement.tableDay:Until day`, $localize`:@@measure.tablePeople:People`],
              ...[$localize`:@@engagement.tableShare:Answered`, $localize`:@@curve.tableBand:95 % band`],
            ],
            rows: drawn.map((each) => [
              ...[String(each.day), String(each.people), shareInWords(each.median, each.people)],
              rangeInWords(each.lower, each.upper, each.people),
            ]),
          },
  };
}

function drawnAs(
  drawn: readonly Shown[],
  scale: Scale,
  name: string,
  inFigures: (figure: number, people: number) => string,
): Pick<Chart, 'draw' | 'inWords' | 'sentences'> {
  const last = drawn.at(-1);
  if (!last) {
    const sentence = $localize`:@@measure.hidden:Fewer than ten people at any time so far. The line begins with the tenth.`;
    return { draw: null, inWords: '', sentences: [sentence] };
  }
  const figures = drawn.map(({ day, people, median, lower, upper }): FigureAt => ({ day, people, middle: median, lower, upper }));
  const figure = inFigures(last.median, last.people);
  const look = { height: 160, scale, hue: 1, name, figure, people: $localize`:@@measure.people:People` } as const;
  const said = drawn.map(({ day, median, people }) => {
    return $localize`:@@measure.said:day ${day}:day: ${inFigures(median, people)}:figure: of ${people}:people:`;
  });
  return { draw: (width) => drawWindows(figures, { width, ...look }), inWords: `${name}: ${said.join(', ')}`, sentences: [] };
}

function isShown(window: Windows[number]): window is Shown {
  const mayBeShown = window.shownAs === 'SHARE' || window.shownAs === 'SMALL_NUMBERS';
  return mayBeShown && window.median !== null && window.lower !== null && window.upper !== null;
}

const order: readonly OutcomesShownAs[] = ['HIDDEN', 'COUNTS', 'SMALL_NUMBERS', 'SHARE'];

/** What may be said of all that are drawn; where none is, that it is hidden. */
function weakest(windows: Windows): OutcomesShownAs {
  const drawn = windows.filter(isShown).map(({ shownAs }) => order.indexOf(shownAs));
  return drawn.length === 0 ? 'HIDDEN' : (order[Math.min(...drawn)] ?? 'HIDDEN');
}

/** The scale of a measure. @param code of a questionnaire, or of one of its scales */
function scaleOf(code: string) {
  const questionnaire = findQuestionnaire(code) ?? questionnaires.find(({ scales }) => scales.some((scale) => scale.code === code));
  const scale = questionnaire?.scales.find((each) => each.code === code) ?? questionnaire?.scales[0];
  if (!questionnaire || !scale) return { name: code, least: 0, most: 100, direction: '' };
  const [least, most] = endsOf(questionnaire, scale);
  const isOnly = scale.code === questionnaire.code || questionnaire.scales.length === 1;
  return { name: isOnly ? questionnaire.name : `${questionnaire.name}: ${scale.name}`, least, most, direction: directions[scale.more] };
}

const directions = {
  harder: $localize`:@@measure.harder:Higher is harder.`,
  easier: $localize`:@@measure.easier:Higher is easier.`,
  neither: '',
};

function stepOf(range: number): number {
  return [1, 2, 3, 5, 10, 20, 25, 50].find((step) => range / step <= 4 && range % step === 0) ?? range / 4;
}
