import type { RiskTable } from '../followed/risk-table';

/** The share to whom nothing has happened yet, at each time of a risk table. What is undefined is NaN. */
export interface SurvivalCurve {
  readonly times: Float64Array;
  readonly survival: Float64Array;
  readonly standardErrors: Float64Array;
}

type Counts = Pick<RiskTable, 'times' | 'atRisk' | 'events'>;

/**
 * The product-limit estimate of Kaplan and Meier (1958), with delayed entry where the table has it: S = product of (1 - d/n). Its standard
 * error is Greenwood's, S times the square root of the sum of d/(n(n - d)), undefined once everybody at risk has left by an event.
 */
export function kaplanMeier({ times, atRisk, events }: Counts): SurvivalCurve {
  const survival = new Float64Array(times.length);
  const standardErrors = new Float64Array(times.length);
  // While nobody is censored or enters the product telescopes to one fraction, which is rounded once: proportions stay what they are.
  let base = 1;
  let baseAtRisk = 0;
  let left = 0;
  let greenwood = 0;
  for (let row = 0; row < times.length; row++) {
    const people = atRisk[row] as number;
    const happened = events[row] as number;
    if (people !== left) {
      base = row === 0 ? 1 : (survival[row - 1] as number);
      baseAtRisk = people;
    }
    left = people - happened;
    survival[row] = base * (left / baseAtRisk);
    greenwood += left > 0 ? happened / (people * left) : NaN;
    standardErrors[row] = (survival[row] as number) * Math.sqrt(greenwood);
  }
  return { times, survival, standardErrors };
}

/** How long people were followed: the curve of being censored, where what happened cuts the looking short. */
export function reverseKaplanMeier({ times, atRisk, censored }: Omit<RiskTable, 'events'>): SurvivalCurve {
  return kaplanMeier({ times, atRisk, events: censored });
}

/**
 * When fewer than half are left for the first time, strictly: a curve that lies on one half exactly has not reached its median. (R would take the
 * middle of such a step.)
 *
 * @returns null where it is not reached
 */
export function medianTime({ times, survival }: Pick<SurvivalCurve, 'times' | 'survival'>): number | null {
  // A product of fractions that is one half exactly may be rounded below it: by no more than this for each factor.
  const row = survival.findIndex((share, factors) => share < 0.5 - (factors + 1) * Number.EPSILON);
  return times[row] ?? null;
}
