/** The hairlines of a scale, from its axis upwards. */
export interface Scale {
  readonly least: number;
  readonly most: number;
  readonly step: number;
  /** Written behind the highest one. */
  readonly unit: string;
}

const percentScales = [
  [10, 2],
  [20, 5],
  [40, 10],
  [60, 10],
  [80, 20],
  [100, 25],
] as const;

/** The lowest scale of percent that holds a share. @param highest 0 to 1 */
export function percentScale(highest: number): Scale {
  const [most, step] = percentScales.find(([top]) => highest * 100 <= top) ?? [100, 25];
  return { least: 0, most, step, unit: '\u00a0%' };
}

/** The values of the hairlines, the lowest first. */
export function levelsOf({ least, most, step }: Scale): readonly number[] {
  return Array.from({ length: Math.floor((most - least) / step) + 1 }, (_, index) => least + index * step);
}

// In days: weeks, months and years as people count them.
const daySteps = [1, 2, 7, 14, 30, 60, 90, 120, 180, 365, 730, 1_825];

/**
 * Days below an axis that ends where its curve does: multiples of a step that people know, and the last day itself.
 *
 * @param most how many stretches between them there is room for
 */
export function dayTicks(end: number, most: number): readonly number[] {
  const step = daySteps.find((days) => Math.ceil(end / days) <= most) ?? end;
  const whole = Array.from({ length: Math.ceil(end / step) }, (_, index) => index * step);
  // Two that stand too close cannot be read, and the end is the one that matters.
  return [...whole.filter((day) => day === 0 || end - day >= step / 2), end];
}
