import type { FiguresCurveFragment, OutcomeFiguresQuery } from '@rekindle/shared/graphql';

type Figures = OutcomeFiguresQuery['outcomeFigures'];

const none = {
  endsAt: null,
  times: [],
  atRisk: [],
  censored: [],
  median: null,
  medianLower: null,
  medianUpper: null,
  medianFollowUp: null,
};

/** What came first for 86 people, in a few steps. */
export function aCurve(change: Partial<FiguresCurveFragment> = {}): FiguresCurveFragment {
  return {
    ...{
      kind: 'FIRST',
      people: 86,
      shownAs: 'SHARE',
      endsAt: 365,
      median: null,
      medianLower: null,
      medianUpper: null,
      medianFollowUp: 210,
    },
    ...{ times: [60, 180, 200, 365], atRisk: [83, 36, 30, 9], censored: [0, 0, 4, 1] },
    lines: [
      {
        code: 'reunion',
        events: [3, 11, 0, 6],
        shares: [0.04, 0.18, 0.18, 0.3],
        lower: [0.01, 0.11, 0.11, 0.2],
        upper: [0.09, 0.28, 0.28, 0.41],
        total: 20,
      },
      {
        code: 'moved-on',
        events: [1, 14, 0, 8],
        shares: [0.01, 0.2, 0.2, 0.37],
        lower: [null, 0.12, 0.12, 0.25],
        upper: [null, 0.3, 0.3, 0.5],
        total: 25,
      },
    ],
    ...change,
  };
}

/** So few that only numbers of people are told. */
export function countsOf(
  kind: FiguresCurveFragment['kind'],
  people: number,
  totals: Readonly<Record<string, number>>,
): FiguresCurveFragment {
  const lines = Object.entries(totals).map(([code, total]) => ({ code, total, events: [], shares: [], lower: [], upper: [] }));
  return { ...none, kind, people, shownAs: 'COUNTS', lines };
}

export function hiddenCurve(kind: FiguresCurveFragment['kind']): FiguresCurveFragment {
  return { ...none, kind, people: 0, shownAs: 'HIDDEN', lines: [] };
}

/** What came of the work with 86 people. */
export function someFigures(change: Partial<Figures> = {}): Figures {
  return {
    ...{ asOf: '2026-03-14', people: 86, hidden: null, curves: [aCurve()], unconfirmed: 2 },
    horizon: { days: 180, shownAs: 'SHARE', of: 86, share: 0.18, lower: 0.11, upper: 0.28, reunions: 20, movedOn: 25, open: 41 },
    followUp: { days: 180, asked: 70, known: 62, unknown: 8, share: 62 / 70, trust: 'WARN', worst: 0.2, best: 0.314 },
    measures: [
      {
        code: 'breakup-impact',
        windows: [
          { day: 0, people: 80, shownAs: 'SHARE', median: 61, lower: 50, upper: 70 },
          { day: 91, people: 44, shownAs: 'SHARE', median: 38, lower: 24, upper: 52 },
          { day: 182, people: 6, shownAs: 'COUNTS', median: null, lower: null, upper: null },
        ],
      },
    ],
    engagement: [
      { day: 0, people: 80, shownAs: 'SHARE', median: 0.82, lower: 0.72, upper: 0.89 },
      { day: 30, people: 61, shownAs: 'SHARE', median: 0.74, lower: 0.61, upper: 0.83 },
    ],
    ...change,
  };
}

/** A practice that may show nothing yet. */
export function noFigures(hidden: NonNullable<Figures['hidden']>): Figures {
  const nothing = { curves: [], horizon: null, followUp: null, measures: [], engagement: [], unconfirmed: 0 };
  return { asOf: '2026-03-14', people: 4, hidden, ...nothing };
}
