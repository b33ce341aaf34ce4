import { OutcomeCurveKind } from '@rekindle/outcomes/domain';

/** What stands on paper about a curve, apart from its figures. */
export interface CurveWords {
  readonly title: string;
  readonly reads: string;
  readonly method: string;
  readonly soFar: string | null;
  readonly lines: Readonly<Record<string, string>>;
}

const ends = 'The curve ends where fewer than 5 remain at risk.';

export const curveWords: Readonly<Record<OutcomeCurveKind, CurveWords>> = {
  [OutcomeCurveKind.FIRST]: {
    title: 'What came first',
    reads:
      'The share who had come back together, and the share who had moved on, by each day since they started. The first of the two counts.',
    method: `Cumulative incidence by Aalen and Johansen, 95 % band on the log-log scale. ${ends}`,
    soFar: 'Back together so far',
    lines: { reunion: 'back together', 'moved-on': 'moved on' },
  },
  [OutcomeCurveKind.STAYING]: {
    title: 'Staying together',
    reads:
      'The share of couples who were still together, counted from the day they came back. Upright marks: when somebody was last heard of.',
    method: `Survival by Kaplan and Meier, 95 % band on the log-log scale. ${ends}`,
    soFar: null,
    lines: { together: 'still together' },
  },
  [OutcomeCurveKind.NOW]: {
    title: 'Together now',
    reads: 'Where everybody was on each day since they started. People come back, part again or move on, so lines rise and fall.',
    method: `Product-limit estimate over moves between states, without a band. ${ends}`,
    soFar: null,
    lines: { together: 'together', 'moved-on': 'moved on', 'apart-again': 'apart again', separated: 'apart so far' },
  },
  [OutcomeCurveKind.REUNION_TIME]: {
    title: 'Time to reunion',
    reads: 'The share who had come back together by each day, among those who did. Nobody else is counted, and nothing is said about them.',
    method: `Kaplan and Meier among those who came back, 95 % band on the log-log scale. ${ends}`,
    soFar: 'Back together by then',
    lines: { reunion: 'back together' },
  },
};
