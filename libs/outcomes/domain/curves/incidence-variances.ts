import type { RiskTable } from '../followed/risk-table';

/** `delta` is the delta method (Marubini and Valsecchi 1995), as in R's survfit; `aalen` Aalen's (1978), the default of SAS, slightly larger. */
export type HowVaried = 'delta' | 'aalen';

/**
 * The variance of a cumulative incidence at each time. With u = S(t_i-), and y = (F(t) - F(t_i)) n/(n - d), the published sum over times t_i of
 *
 *   (F(t) - F(t_i))² d/(n(n - d)) + u² d_k(n - d_k)/n³ - 2(F(t) - F(t_i)) u d_k/n²
 *
 * is the same as the sum of what can only be positive,
 *
 *   d_k(n - d_k)/n³ (u - y)² + d_o(n - d_o)/n³ y² + 2 d_k d_o/n³ (u - y) y,
 *
 * d_o being the events of all other kinds; and u - y = (S(t) + F_o(t) - F_o(t_i)) n/(n - d). So nothing cancels, and since both
 * differences only grow, all of it is carried along from time to time. Aalen's has n/(n - 1) before each, and in place of the last two
 * d_o(n - d_o - 2 d_k)/n³ y².
 *
 * Where everybody at risk leaves at once, y is 0. Undefined, NaN, is Aalen's from where the only one at risk has an event.
 */
export function incidenceVariances(
  { times, atRisk, events: ofEveryKind }: Pick<RiskTable, 'times' | 'atRisk' | 'events'>,
  survival: Float64Array,
  events: Float64Array,
  how: HowVaried,
): Float64Array {
  const variances = new Float64Array(times.length);
  // Sums of weights, of weights times how much an incidence has grown since, and of weights times the square of that.
  const own = { weights: 0, grown: 0, squared: 0 };
  const others = { weights: 0, grown: 0, squared: 0 };
  const both = { weights: 0, grownOwn: 0, grownOthers: 0, product: 0 };
  let settled = 0;
  for (let row = 0; row < times.length; row++) {
    const people = atRisk[row] as number;
    const ofKind = events[row] as number;
    const ofOthers = (ofEveryKind[row] as number) - ofKind;
    const left = people - ofKind - ofOthers;
    const before = row === 0 ? 1 : (survival[row - 1] as number);
    const after = survival[row] as number;

    const growth = (before * ofKind) / people;
    const growthOfOthers = (before * ofOthers) / people;
    grow(own, growthOfOthers);
    grow(others, growth);
    both.product += growthOfOthers * both.grownOwn + growth * both.grownOthers + growth * growthOfOthers * both.weights;
    both.grownOwn += growth * both.weights;
    both.grownOthers += growthOfOthers * both.weights;

    if (before > 0 && ofKind + ofOthers > 0) {
      const factor = how === 'aalen' ? people / (people - 1) : 1;
      if (left === 0) settled += (before ** 2 * factor * ofKind * ofOthers) / people ** 3;
      else {
        const scale = factor / (people * left ** 2);
        own.weights += scale * ofKind * (people - ofKind);
        others.weights += scale * ofOthers * (people - ofOthers - (how === 'aalen' ? 2 * ofKind : 0));
        if (how === 'delta') both.weights += scale * 2 * ofKind * ofOthers;
      }
    }
    const ofOwn = after ** 2 * own.weights + 2 * after * own.grown + own.squared;
    variances[row] = ofOwn + others.squared + after * both.grownOwn + both.product + settled;
  }
  return variances;
}

function grow(sums: { weights: number; grown: number; squared: number }, by: number): void {
  sums.squared += by * (2 * sums.grown + by * sums.weights);
  sums.grown += by * sums.weights;
}
