/** Stretches of people's lives, each in one state, a column for each thing that is known of a stretch. In any order. */
export interface Histories {
  /** Whose, from 0. */
  readonly people: Uint32Array;
  /** From after this time ... */
  readonly starts: Float64Array;
  /** ... until this one, at which whoever moves moves. */
  readonly stops: Float64Array;
  readonly from: Uint16Array;
  /** Where they moved; the same as `from` where they had not. */
  readonly to: Uint16Array;
  /** How many each stands for, above 0; null where everybody stands for themselves. */
  readonly weights: Float64Array | null;
  /** How many states there are. */
  readonly states: number;
}

/** Why stretches of one person cannot all be true. */
export type HistoryFlaw = 'overlaps' | 'elsewhere';

/** The stretches of each person in the order they were lived. @returns the numbers of the stretches, person by person */
export function livedInOrder({ people, starts }: Pick<Histories, 'people' | 'starts'>): readonly (readonly number[])[] {
  const lived = new Map<number, number[]>();
  for (const [stretch, person] of people.entries()) {
    const stretches = lived.get(person);
    if (stretches) stretches.push(stretch);
    else lived.set(person, [stretch]);
  }
  for (const stretches of lived.values()) stretches.sort((one, other) => (starts[one] as number) - (starts[other] as number));
  return [...lived.values()];
}

/** 1 for each stretch that goes on in the next one of the same person, so that they are not out of sight at its end. */
export function seenOn(histories: Histories): Uint8Array {
  const isSeenOn = new Uint8Array(histories.stops.length);
  for (const stretches of livedInOrder(histories)) {
    for (const [place, stretch] of stretches.entries()) {
      const next = stretches[place + 1];
      if (next !== undefined && histories.starts[next] === histories.stops[stretch]) isSeenOn[stretch] = 1;
    }
  }
  return isSeenOn;
}

/**
 * Finds the first stretch that begins before the one before it has ended, or just then in another state than that one ended in. Somebody may be out
 * of sight in between and come back anywhere.
 */
export function findHistoryFlaw(histories: Histories): { readonly stretch: number; readonly flaw: HistoryFlaw } | null {
  const { starts, stops, from, to } = histories;
  let found: { stretch: number; flaw: HistoryFlaw } | null = null;
  for (const stretches of livedInOrder(histories)) {
    for (let place = 1; place < stretches.length; place++) {
      const before = stretches[place - 1] as number;
      const stretch = stretches[place] as number;
      const flaw = flawBetween(starts[stretch] as number, stops[before] as number, from[stretch] === to[before]);
      if (flaw && (found === null || stretch < found.stretch)) found = { stretch, flaw };
    }
  }
  return found;
}

function flawBetween(start: number, stop: number, isThere: boolean): HistoryFlaw | null {
  if (start < stop) return 'overlaps';
  return start === stop && !isThere ? 'elsewhere' : null;
}
