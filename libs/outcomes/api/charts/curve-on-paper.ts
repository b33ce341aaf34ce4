import { drawCurve, lineStyle, type OutcomeCurve, percent } from '@rekindle/outcomes/domain';
import { type CurveWords, curveWords } from './curve-words';
import { type PaperChart, paperWidth } from './paper-chart';

/** A curve that may be drawn. */
type DrawnCurve = OutcomeCurve & { readonly endsAt: number };

/** A curve as it stands on paper; none where nothing of it may be drawn. */
export function curveOnPaper(curve: OutcomeCurve): readonly PaperChart[] {
  if (!isDrawn(curve)) return [];
  const { kind, people, endsAt } = curve;
  const { title, reads, method, ...words } = curveWords[kind];
  const extent = [`n = ${people}`, `to day ${Math.floor(endsAt)}`];
  return [{ code: kind, title, extent, reads, drawing: drawingOf(curve, words), inWords: inWords(curve, words.lines), method }];
}

function isDrawn(curve: OutcomeCurve): curve is DrawnCurve {
  return curve.endsAt !== null;
}

function drawingOf(curve: DrawnCurve, { lines, soFar }: Pick<CurveWords, 'lines' | 'soFar'>) {
  const lookOf = (code: string) => ({ name: lines[code] ?? code, ...lineStyle(curve.kind, code) });
  return drawCurve(curve, { width: paperWidth, height: 200, atRisk: 'Number at risk', soFar, lookOf });
}

function inWords({ people, endsAt, lines }: DrawnCurve, names: CurveWords['lines']): string {
  const ends = lines.map(({ code, shares, lower, upper }) => {
    const [share, low, high] = [shares.at(-1) ?? 0, lower.at(-1) ?? null, upper.at(-1) ?? null];
    const band = low === null || high === null ? '' : ` (95 % band ${percent(low, people)} to ${percent(high, people)})`;
    return `${percent(share, people)}\u00a0% ${names[code] ?? code}${band}`;
  });
  return `At day ${Math.floor(endsAt)}, of ${people} people: ${ends.join(', ')}.`;
}
