import type { RiskTable } from '../followed/risk-table';
import { type HowVaried, incidenceVariances } from './incidence-variances';
import { kaplanMeier } from './kaplan-meier';

/** The share to whom one kind of thing has happened as their first, at each time. What is undefined is NaN. */
export interface IncidenceCurve {
  readonly incidence: Float64Array;
  readonly standardErrors: Float64Array;
}

/** What came first, kind by kind; with those to whom nothing came they make one whole at each time. */
export interface IncidenceCurves {
  readonly times: Float64Array;
  /** To whom nothing of any kind has happened yet. */
  readonly survival: Float64Array;
  readonly ofKinds: readonly IncidenceCurve[];
}

/**
 * The cumulative incidences of Aalen and Johansen (1978): F_k grows by S(t-) d_k/n. One minus Kaplan-Meier of one kind, the others censored, would
 * count people as if the others had never happened to them, and comes out too high.
 */
export function aalenJohansen(table: RiskTable, how: HowVaried = 'delta'): IncidenceCurves {
  const { survival } = kaplanMeier(table);
  const ofKinds = table.eventsOf.map((events) => ({
    incidence: incidences(table, survival, events),
    standardErrors: incidenceVariances(table, survival, events, how).map(Math.sqrt),
  }));
  return { times: table.times, survival, ofKinds };
}

function incidences({ times, atRisk, events: ofEveryKind }: RiskTable, survival: Float64Array, events: Float64Array): Float64Array {
  const incidence = new Float64Array(times.length);
  // As in the product-limit estimate: while nobody is censored or enters, the sum is one fraction.
  let base = 0;
  let baseSurvival = 1;
  let baseAtRisk = 0;
  let since = 0;
  let left = 0;
  let isOnlyKind = true;
  for (let row = 0; row < times.length; row++) {
    const people = atRisk[row] as number;
    const before = row === 0 ? 1 : (survival[row - 1] as number);
    if (people !== left) {
      base = row === 0 ? 0 : (incidence[row - 1] as number);
      baseSurvival = before;
      baseAtRisk = people;
      since = 0;
    }
    since += events[row] as number;
    left = people - (ofEveryKind[row] as number);
    if (before > 0 && events[row] !== ofEveryKind[row]) isOnlyKind = false;
    // Where it has come to everybody it is all of one whole, and not a rounded sum just beside it.
    incidence[row] = isOnlyKind && survival[row] === 0 ? 1 : base + baseSurvival * (since / baseAtRisk);
  }
  return incidence;
}
