import { median } from './statistics.mjs';

/** Something measured at a time. @typedef {{ at: number, value: number }} Sample */

/**
 * The lowest sample of each of `count` equal stretches of time: what a garbage collector gives back between two looks is no growth.
 *
 * @param {Sample[]} samples in order of time
 * @param {number} count
 * @returns {Sample[]} one for each stretch in which there was a sample
 */
export function lowsOf(samples, count) {
  const [first, last] = [samples[0].at, samples.at(-1).at];
  const lows = [];
  for (const sample of samples) {
    const stretch = Math.min(count - 1, Math.floor(((sample.at - first) / (last - first || 1)) * count));
    if (!lows[stretch] || sample.value < lows[stretch].value) lows[stretch] = sample;
  }
  return lows.filter(Boolean);
}

/**
 * How fast something grows: the median of the slopes between all pairs of samples, which a few outliers do not move (Theil and Sen), and
 * the 95 % interval that follows from the ranks of those slopes (Sen 1968).
 *
 * @param {Sample[]} samples at least three
 * @returns {{ slope: number, low: number, high: number }} value per unit of time
 */
export function slopeOf(samples) {
  const slopes = samples
    .flatMap((a, index) => samples.slice(index + 1).map((b) => (b.value - a.value) / (b.at - a.at)))
    .sort((a, b) => a - b);
  const count = samples.length;
  const reach = 1.96 * Math.sqrt((count * (count - 1) * (2 * count + 5)) / 18);
  const at = (rank) => slopes[Math.max(0, Math.min(slopes.length - 1, Math.round(rank)))];
  return { slope: median(slopes), low: at((slopes.length - reach) / 2 - 1), high: at((slopes.length + reach) / 2) };
}
