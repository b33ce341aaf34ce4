import { Paper } from '@rekindle/platform/pdf';
import { type CurveColumns, dayInWords, drawCurve, lineStyle, type OutcomeCurveKind, percent } from '@rekindle/outcomes/domain';
import { chartLooks as looks } from './chart-looks';
import { type ChartWords, chartWords } from './chart-words';
import { figureOf } from './figure-of-drawing';

/** A curve that may be drawn. */
export interface DrawnCurve extends CurveColumns {
  readonly kind: OutcomeCurveKind;
}

/** What else a page says about the people on it. */
export interface Counted {
  /** The day until which they were counted, as 2026-03-14. */
  readonly asOf: string;
  /** Whose figures, in words; none for everybody. */
  readonly among: readonly string[];
}

// Words of 12 come out at 9 points.
const width = 420;

/** A curve on one page: the drawing of the dashboard as vectors, who it is of until when, what it says in words, and how it was computed. */
export async function chartPdf(curve: DrawnCurve, { asOf, among }: Counted): Promise<Buffer> {
  const words = chartWords[curve.kind];
  const paper = await Paper.begin(words.title);
  await paper.write('H1', [{ text: words.title, look: looks.title }], { after: 2 });
  const counted = [`n = ${curve.people}`, `to day ${Math.floor(curve.endsAt)}`, `counted until ${dayInWords(asOf)}`, ...among].join(' · ');
  await paper.write('P', [{ text: counted, look: looks.counted }], { after: 8 });
  await paper.write('P', [{ text: words.reads, look: looks.words }], { after: 14 });
  await paper.figure(figureOf(drawingOf(curve, words)), inWords(curve, words), { after: 16 });
  await paper.write('P', [{ text: inWords(curve, words), look: looks.words }], { after: 6 });
  await paper.write('P', [{ text: words.method, look: looks.counted }]);
  paper.end();
  return paper.taken();
}

function drawingOf(curve: DrawnCurve, { lines, soFar }: ChartWords) {
  const lookOf = (code: string) => ({ name: lines[code] ?? code, ...lineStyle(curve.kind, code) });
  return drawCurve(curve, { width, height: 200, atRisk: 'Number at risk', soFar, lookOf });
}

function inWords({ people, endsAt, lines }: DrawnCurve, { lines: names }: ChartWords): string {
  const ends = lines.map(({ code, shares, lower, upper }) => {
    const [share, low, high] = [shares.at(-1) ?? 0, lower.at(-1) ?? null, upper.at(-1) ?? null];
    const band = low === null || high === null ? '' : ` (95 % band ${percent(low, people)} to ${percent(high, people)})`;
    return `${percent(share, people)}\u00a0% ${names[code] ?? code}${band}`;
  });
  return `At day ${Math.floor(endsAt)}, of ${people} people: ${ends.join(', ')}.`;
}
