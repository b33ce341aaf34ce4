import { type CurveColumns, drawCurve, lineStyle, OutcomeCurveKind, ShownAs } from '@rekindle/outcomes/domain';
import type { FiguresCurveFragment } from '@rekindle/shared/graphql';
import type { Chart, Table } from '../chart/chart';
import { countsInWords, type CurveWords, curveWords, hiddenInWords } from './curve-words';
import { bandInWords, rangeInWords, shareInWords } from './share-words';
import { quartersInWords } from './quarters-in-words';

/** A curve as its frame shows it. */
export function curveChart(curve: FiguresCurveFragment): Chart {
  const { kind, people, shownAs } = curve;
  const words = curveWords[kind];
  const isDrawn = (shownAs === 'SHARE' || shownAs === 'SMALL_NUMBERS') && curve.endsAt !== null;
  return {
    ...{
      code: OutcomeCurveKind[kind],
      heading: words.heading,
      lead: words.lead(isDrawn ? people : null),
      method: words.method,
      shownAs: ShownAs[shownAs],
      people,
    },
    draw: isDrawn ? (width) => drawingOf(curve, words, width) : null,
    inWords: isDrawn ? inWords(curve, words) : '',
    sentences: isDrawn ? quartersInWords(curve) : shownAs === 'COUNTS' ? countsInWords(curve) : hiddenInWords(kind),
    table: isDrawn ? tableOf(curve, words) : null,
    hasFiles: isDrawn,
  };
}

const fieldHeights: Readonly<Record<FiguresCurveFragment['kind'], number>> = { FIRST: 236, STAYING: 192, NOW: 236, REUNION_TIME: 192 };

function drawingOf(curve: FiguresCurveFragment, words: CurveWords, width: number) {
  const kind = OutcomeCurveKind[curve.kind];
  return drawCurve(columnsOf(curve), {
    ...{ width, height: fieldHeights[curve.kind], soFar: words.soFar },
    atRisk: $localize`:@@curve.atRisk:Number at risk`,
    lookOf: (code) => ({ name: words.lines[code] ?? code, ...lineStyle(kind, code) }),
  });
}

function columnsOf(curve: FiguresCurveFragment): CurveColumns {
  return { ...curve, endsAt: curve.endsAt ?? 0 };
}

function inWords(curve: FiguresCurveFragment, { heading, lines: names }: CurveWords): string {
  const { people } = curve;
  const ends = curve.lines.map(({ code, shares, lower, upper }) => {
    const band = bandInWords(lower.at(-1) ?? null, upper.at(-1) ?? null, people);
    const share = `${shareInWords(shares.at(-1) ?? 0, people)} ${names[code] ?? code}`;
    return band ? `${share} (${band})` : share;
  });
  const day = Math.floor(curve.endsAt ?? 0);
  return $localize`:@@curve.inWords:${heading}:heading:. At day ${day}:day:, of ${people}:people: people: ${ends.join(', ')}:figures:.`;
}

function tableOf({ times, atRisk, censored, lines, people }: FiguresCurveFragment, { lines: names }: CurveWords): Table {
  const band = $localize`:@@curve.tableBand:95 % band`;
  const hasBand = (line: (typeof lines)[number]) => line.upper.some((bound) => bound !== null);
  return {
    head: [
      ...[$localize`:@@curve.tableDay:Day`, $localize`:@@curve.atRisk:Number at risk`, $localize`:@@curve.tableCensored:Last heard of`],
      ...lines.flatMap((line) => [capitalised(names[line.code] ?? line.code), ...(hasBand(line) ? [band] : [])]),
    ],
    rows: times.map((time, row) => [
      ...[dayOf(time), String(atRisk[row] ?? ''), String(censored[row] ?? '')],
      ...lines.flatMap((line) => [
        shareInWords(line.shares[row] ?? 0, people),
        ...(hasBand(line) ? [rangeInWords(line.lower[row] ?? null, line.upper[row] ?? null, people)] : []),
      ]),
    ]),
  };
}

// Two things on one day are told as one after the other, by parts of a day.
function dayOf(time: number): string {
  return String(Math.round(time * 100) / 100);
}

function capitalised(words: string): string {
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}
