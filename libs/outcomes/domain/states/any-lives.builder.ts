import fc from 'fast-check';
import type { Histories } from './histories';

/** Somebody in one state until they move, or are seen no more. */
export interface Stretch {
  readonly person: number;
  readonly start: number;
  readonly stop: number;
  readonly from: number;
  readonly to: number;
}

/** Stretches as the domain takes them, each with the weight of its person. */
export function historiesOf(stretches: readonly Stretch[], states: number, weights: readonly number[] | null = null): Histories {
  return {
    people: Uint32Array.from(stretches, ({ person }) => person),
    starts: Float64Array.from(stretches, ({ start }) => start),
    stops: Float64Array.from(stretches, ({ stop }) => stop),
    from: Uint16Array.from(stretches, ({ from }) => from),
    to: Uint16Array.from(stretches, ({ to }) => to),
    weights: weights && Float64Array.from(stretches, ({ person }) => weights[person] ?? 1),
    states,
  };
}

/** Any lives in three states, begun in the first one; each stretch leads to another state or is the last one that was seen. */
export const anyLives: fc.Arbitrary<readonly Stretch[]> = fc
  .array(fc.array(fc.record({ days: fc.integer({ min: 1, max: 6 }), turn: fc.nat(2) }), { minLength: 1, maxLength: 5 }), {
    minLength: 1,
    maxLength: 15,
  })
  .map((lives) =>
    lives.flatMap((steps, person) => {
      let [state, day] = [0, 0];
      return steps.map(({ days, turn }): Stretch => {
        const stretch = { person, start: day, stop: day + days, from: state, to: (state + turn) % 3 };
        [state, day] = [stretch.to, stretch.stop];
        return stretch;
      });
    }),
  );
