import { CaseFigure } from '../cases/case-mark';
import { groupHidden, type OutcomesHidden } from '../shown/group-hidden';
import { type FigureCounts, markCount } from './figure-counts';
import { type OutcomeCurve, shownCurve } from './outcome-curve';
import { followUpAtHorizon, horizonOf, type OutcomeFollowUp, type OutcomeHorizon } from './outcome-horizon';
import { engagementOver, measuresOver, type OutcomeMeasure, type OutcomeWindow } from './outcome-windows';
import { firstCurve, nowCurve, reunionTimeCurve, stayingCurve } from './whole-curves';

/** What came of it, as far as it may be shown. */
export interface OutcomeFigures {
  readonly people: number;
  readonly hidden: OutcomesHidden | null;
  readonly curves: readonly OutcomeCurve[];
  readonly horizon: OutcomeHorizon | null;
  readonly followUp: OutcomeFollowUp | null;
  readonly measures: readonly OutcomeMeasure[];
  readonly engagement: readonly OutcomeWindow[];
  readonly unconfirmed: number;
}

/** Whose figures, and how many cases have which mark. */
export interface CountedCases {
  readonly people: number;
  readonly hidden: OutcomesHidden | null;
  readonly counts: readonly FigureCounts[];
}

/** All figures from what was counted: what it costs depends on the days and not on the people. */
export function outcomeFigures({ people, hidden, counts }: CountedCases): OutcomeFigures {
  if (hidden ?? groupHidden(people, false)) {
    const nothing = { curves: [], horizon: null, followUp: null, measures: [], engagement: [], unconfirmed: 0 };
    return { people, hidden: hidden ?? groupHidden(people, false), ...nothing };
  }
  const first = firstCurve(counts);
  const curves = [first, stayingCurve(counts), nowCurve(counts), reunionTimeCurve(counts)].map(shownCurve);
  return {
    ...{ people, hidden: null, curves, horizon: horizonOf(first), followUp: followUpAtHorizon(counts) },
    ...{ measures: measuresOver(counts), engagement: engagementOver(counts), unconfirmed: markCount(counts, CaseFigure.UNCONFIRMED) },
  };
}
