/** A source of chance that gives the same numbers for the same seed (mulberry32), so that a report can be computed again. */
export function chance(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The same things in random order (Fisher and Yates). */
export function shuffled(things, random) {
  const mixed = [...things];
  for (let last = mixed.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [mixed[last], mixed[other]] = [mixed[other], mixed[last]];
  }
  return mixed;
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The median and its 95 % interval by the percentile bootstrap (Efron): medians of samples drawn with replacement. */
export function medianWithInterval(numbers, samples = 4_000) {
  const random = chance(numbers.length);
  const draw = () => numbers.map(() => numbers[Math.floor(random() * numbers.length)]);
  const medians = Array.from({ length: samples }, () => median(draw())).sort((a, b) => a - b);
  const at = (share) => medians[Math.floor(share * (samples - 1))];
  return { median: median(numbers), low: at(0.025), high: at(0.975) };
}
