/** A number as printed, so that a test compares with what somebody published, digit by digit; `none` where it is undefined. */
export function printed(number: number | undefined, digits: number): string {
  return number === undefined || Number.isNaN(number) ? 'none' : number.toFixed(digits);
}

/** Several of them, as one line of a printed table. */
export function printedLine(numbers: readonly (number | undefined)[], digits: number): string {
  return numbers.map((number) => printed(number, digits)).join(' ');
}
