/** Where the true share lies in 95 of 100 such samples. What is undefined is NaN. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/** The quantile of the normal distribution that leaves 2.5 % beyond it on each side. */
export const z = 1.959963984540054;

const unknown: Interval = { lower: NaN, upper: NaN };

/**
 * The interval on the scale of log(-log share): share to the power of exp(± z se / (share ln share)). For a survival curve this is
 * Kalbfleisch and Prentice's, the default of SAS and Stata; for a cumulative incidence Choudhury's (2002), as in SAS and tidycmprsk.
 *
 * @returns nothing known for a share of 0 or 1
 */
export function logLogInterval(share: number, standardError: number): Interval {
  if (share <= 0 || share >= 1) return unknown;
  const width = (z * standardError) / (share * Math.log(share));
  return { lower: share ** Math.exp(-width), upper: share ** Math.exp(width) };
}

/** The interval on the scale of log share, R's default for survival curves: share times exp(± z se / share), not above 1. */
export function logInterval(share: number, standardError: number): Interval {
  if (share <= 0) return unknown;
  const factor = Math.exp((z * standardError) / share);
  return { lower: share / factor, upper: Math.min(1, share * factor) };
}
