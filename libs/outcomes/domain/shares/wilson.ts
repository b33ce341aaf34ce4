import { type Interval, z } from '../curves/intervals';

/**
 * The score interval of Wilson (1927) for x of n: with a share of 0 or 1 it still has a width, and never leaves 0 to 1.
 *
 * @returns null for none of none
 */
export function wilson(x: number, n: number): Interval | null {
  if (n === 0) return null;
  const share = x / n;
  const divisor = 1 + z ** 2 / n;
  const centre = (share + z ** 2 / (2 * n)) / divisor;
  const half = (z * Math.sqrt((share * (1 - share)) / n + z ** 2 / (4 * n ** 2))) / divisor;
  // At both ends the bound is the share itself, and not a rounded number just beside it.
  return { lower: x === 0 ? 0 : centre - half, upper: x === n ? 1 : centre + half };
}
