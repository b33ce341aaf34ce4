const decimal = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** The number that somebody wrote in decimal, such as 3, 0.5 or 1e3; NaN for anything else, and for what is too large to be one. */
export function numberIn(cell) {
  const number = decimal.test(cell) ? Number(cell) : NaN;
  // -0 is 0 here: nothing is before the start.
  return Number.isFinite(number) ? number + 0 : NaN;
}

/** A time: finite, and at the start or after it. */
export function isTime(cell) {
  return numberIn(cell) >= 0;
}

/** A number of things: whole, 0 or more, and small enough to be counted. */
export function isCount(cell) {
  const number = numberIn(cell);
  return Number.isSafeInteger(number) && number >= 0;
}
