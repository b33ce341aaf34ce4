import { CaseFigure } from '../cases/case-mark';
import { aalenJohansen } from '../curves/aalen-johansen';
import { type Interval, logLogInterval } from '../curves/intervals';
import { kaplanMeier, medianTime, reverseKaplanMeier, type SurvivalCurve } from '../curves/kaplan-meier';
import { medianInterval } from '../curves/median-interval';
import type { RiskTable } from '../followed/risk-table';
import { FirstOutcome } from '../registry/followed-clients';
import { NowState } from '../registry/together-now';
import { occupationOfCounts } from '../states/occupation-of-counts';
import { OutcomeCurveKind } from './curve-kind';
import { countedTimesOf, type FigureCounts, riskTableOf } from './figure-counts';
import type { WholeCurve, WholeLine } from './outcome-curve';

/** What came first: shares of reunions and of having moved on, by Aalen and Johansen. Its median is of either having come. */
export function firstCurve(counts: readonly FigureCounts[]): WholeCurve {
  const table = riskTableOf(counts, CaseFigure.FIRST, 2);
  const { ofKinds } = aalenJohansen(table);
  const lines = (['reunion', 'moved-on'] as const).map((code, kind): WholeLine => {
    const { incidence, standardErrors } = ofKinds[kind] as (typeof ofKinds)[number];
    return { code, events: table.eventsOf[kind] as Float64Array, shares: incidence, intervals: intervalsOf(incidence, standardErrors) };
  });
  return { ...curveOf(OutcomeCurveKind.FIRST, table), lines };
}

/** How long reunions last: the share of couples who are still together, by Kaplan and Meier. Events are partings. */
export function stayingCurve(counts: readonly FigureCounts[]): WholeCurve {
  const table = riskTableOf(counts, CaseFigure.STAYING, 1);
  const { survival, standardErrors } = kaplanMeier(table);
  const line: WholeLine = { code: 'together', events: table.events, shares: survival, intervals: intervalsOf(survival, standardErrors) };
  return { ...curveOf(OutcomeCurveKind.STAYING, table), lines: [line] };
}

/** How long it took those who came back, and nobody else: no forecast for anybody. */
export function reunionTimeCurve(counts: readonly FigureCounts[]): WholeCurve {
  const reunions = counts.filter(({ figure, outcome }) => figure === CaseFigure.FIRST && outcome === FirstOutcome.REUNION);
  const table = riskTableOf(reunions, CaseFigure.FIRST, 1);
  const { survival, standardErrors } = kaplanMeier(table);
  const intervals = intervalsOf(survival, standardErrors).map(({ lower, upper }) => ({ lower: 1 - upper, upper: 1 - lower }));
  const line: WholeLine = { code: 'reunion', events: table.events, shares: survival.map((share) => 1 - share), intervals };
  return { ...curveOf(OutcomeCurveKind.REUNION_TIME, table), lines: [line] };
}

const stateLines = [
  ['separated', NowState.SEPARATED],
  ['together', NowState.TOGETHER],
  ['apart-again', NowState.APART_AGAIN],
  ['moved-on', NowState.MOVED_ON],
] as const;

/** Where everybody is: those who came back may part again. Of how sure that is nothing is said. */
export function nowCurve(counts: readonly FigureCounts[]): WholeCurve {
  const starts = countedTimesOf(counts, CaseFigure.NOW_FROM);
  const ends = countedTimesOf(counts, CaseFigure.NOW_TO);
  const { times, atRisk, arrived, censored, shares } = occupationOfCounts({ starts, ends, states: stateLines.length });
  const none = { median: null, medianInterval: { lower: NaN, upper: NaN }, medianFollowUp: null };
  return {
    ...{
      kind: OutcomeCurveKind.NOW,
      people: starts.people.reduce((sum, count, place) => sum + (starts.times[place] === 0 ? count : 0), 0),
    },
    ...{ times, atRisk: sumOf(atRisk, times.length), censored: sumOf(censored, times.length), ...none },
    lines: stateLines.map(([code, state]) => ({
      ...{ code, events: arrived[state] as Float64Array, shares: shares[state] as Float64Array, intervals: null },
    })),
  };
}

function curveOf(kind: OutcomeCurveKind, table: RiskTable): Omit<WholeCurve, 'lines'> {
  const { times, atRisk, censored } = table;
  const curve: SurvivalCurve = kaplanMeier(table);
  return {
    ...{ kind, people: atRisk[0] ?? 0, times, atRisk, censored, median: medianTime(curve) },
    medianInterval: medianInterval(curve, logLogInterval),
    medianFollowUp: medianTime(reverseKaplanMeier(table)),
  };
}

function intervalsOf(shares: Float64Array, standardErrors: Float64Array): readonly Interval[] {
  return Array.from(shares, (share, row) => logLogInterval(share, standardErrors[row] as number));
}

function sumOf(columns: readonly Float64Array[], rows: number): Float64Array {
  return Float64Array.from({ length: rows }, (_, row) => columns.reduce((sum, column) => sum + (column[row] as number), 0));
}
