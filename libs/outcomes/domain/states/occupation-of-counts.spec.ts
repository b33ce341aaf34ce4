import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyLives, historiesOf } from './any-lives.builder';
import { occupationOfCounts } from './occupation-of-counts';
import { stateCounts } from './state-counts';
import { stateOccupation } from './state-occupation';

const numbers = (columns: readonly Float64Array[]) => columns.map((column) => [...column]);
const close = (columns: readonly Float64Array[]) => columns.map((column) => Array.from(column, (number) => expect.closeTo(number, 12)));

it('where everybody is follows from counts as it does from their lives', () => {
  fc.assert(
    fc.property(anyLives, (lives) => {
      const histories = historiesOf(lives, 3);
      const { table, shares } = stateOccupation(histories);
      const counted = occupationOfCounts(stateCounts(histories));
      expect([...counted.times]).toEqual([...table.times]);
      expect(numbers(counted.shares)).toEqual(close(shares));
      expect(numbers(counted.atRisk)).toEqual(close(table.atRisk));
      expect(numbers(counted.censored)).toEqual(close(table.censored));
    }),
    { numRuns: 500 },
  );
});

it('a state that all leave is empty', () => {
  const lives = [0, 1, 2].map((person) => ({ person, start: 0, stop: person + 1, from: 0, to: 1 }));
  const { shares } = occupationOfCounts(stateCounts(historiesOf(lives, 2)));
  expect(shares.map((column) => column.at(-1))).toEqual([0, 1]);
});
