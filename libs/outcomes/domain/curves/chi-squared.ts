/** How often chance alone gives more than this, where it is distributed as chi-squared with one degree of freedom: erfc(sqrt(x / 2)). */
export function chanceAbove(chiSquared: number): number {
  const root = Math.sqrt(chiSquared / 2);
  return root < 2 ? 1 - errorFunction(root) : complement(root);
}

// erf x = 2x/sqrt(pi) exp(-x²) (1 + 2x²/3 + (2x²)²/(3 5) + ...): all positive, and quick for small x.
function errorFunction(x: number): number {
  let term = 1;
  let series = 0;
  for (let odd = 3; series + term !== series; odd += 2) {
    series += term;
    term *= (2 * x * x) / odd;
  }
  return ((2 * x) / Math.sqrt(Math.PI)) * Math.exp(-x * x) * series;
}

// erfc x = exp(-x²)/sqrt(pi) / (x + (1/2)/(x + (2/2)/(x + (3/2)/(x + ...)))), which small numbers would only slowly come out of.
function complement(x: number): number {
  const depth = 60;
  let fraction = x;
  for (let step = depth; step > 0; step--) fraction = x + step / 2 / fraction;
  return Math.exp(-x * x) / Math.sqrt(Math.PI) / fraction;
}
