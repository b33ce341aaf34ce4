/**
 * People who are followed, a column for each thing that is known of them. Columns instead of objects, because a practice's whole
 * history is counted anew for every curve.
 */
export interface FollowUp {
  /** When something happened, or when they were last known to be where they were: finite, 0 or more, in any unit. */
  readonly times: Float64Array;
  /** What happened then, from 1 to `kinds`; 0 where nothing had happened so far, which is censored. */
  readonly outcomes: Uint16Array;
  /** How many things can happen. */
  readonly kinds: number;
  /** Since when they are looked at, each before their time; null where everybody is from the start. */
  readonly entries: Float64Array | null;
}

/** People in groups, numbered from 0. */
export interface Grouping {
  readonly groupOf: Uint16Array;
  readonly groups: number;
}

/** The same people, group by group, in the order they had. */
export function inGroups(followUp: FollowUp, { groupOf, groups }: Grouping): readonly FollowUp[] {
  if (groups === 1) return [followUp];
  const sizes = new Uint32Array(groups);
  for (const group of groupOf) sizes[group] = (sizes[group] as number) + 1;
  const parts = Array.from(sizes, (size) => ({
    times: new Float64Array(size),
    outcomes: new Uint16Array(size),
    kinds: followUp.kinds,
    entries: followUp.entries && new Float64Array(size),
  }));
  const { times, outcomes, entries } = followUp;
  const filled = new Uint32Array(groups);
  for (let person = 0; person < times.length; person++) {
    const group = groupOf[person] as number;
    const part = parts[group] as (typeof parts)[number];
    const place = filled[group] as number;
    part.times[place] = times[person] as number;
    part.outcomes[place] = outcomes[person] as number;
    if (entries && part.entries) part.entries[place] = entries[person] as number;
    filled[group] = place + 1;
  }
  return parts;
}
