import type { Point } from './drawing';

/** A line that stays where it is until its next point, and ends at `endX`. */
export function stepPath(points: readonly Point[], endX: number): string {
  const [first, ...others] = points;
  if (!first) return '';
  return `M${first.x} ${first.y}${others.map(({ x, y }) => `H${x}V${y}`).join('')}H${endX}`;
}

/** The area between two lines of steps with the same places. */
export function stepBand(lower: readonly Point[], upper: readonly Point[], endX: number): string {
  return area(corners(upper, endX), corners(lower, endX));
}

/** A line straight from point to point. */
export function straightPath(points: readonly Point[]): string {
  return points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');
}

/** The area between two straight lines with the same places. */
export function straightBand(lower: readonly Point[], upper: readonly Point[]): string {
  return area(upper, lower);
}

function area(above: readonly Point[], below: readonly Point[]): string {
  return `${straightPath([...above, ...below.toReversed()])}Z`;
}

/** Every corner of a line of steps. */
function corners(points: readonly Point[], endX: number): readonly Point[] {
  const all = points.flatMap(({ x, y }, index) => {
    const before = points[index - 1];
    return before
      ? [
          { x, y: before.y },
          { x, y },
        ]
      : [{ x, y }];
  });
  const last = points.at(-1);
  return last ? [...all, { x: endX, y: last.y }] : all;
}
