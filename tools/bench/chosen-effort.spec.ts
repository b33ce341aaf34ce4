import { expect, it } from '@jest/globals';
import { chosenEffort } from './chosen-effort.mjs';

const workload = {
  usual: { rows: 100_000, runs: 9, patience: 900_000 },
  quick: { rows: 2_000, runs: 3, patience: 60_000 },
  options: { rows: { least: 2_000, says: 'how many clients' } },
};

it('takes the effort that is asked for, and the numbers that were typed', () => {
  expect(chosenEffort(workload, [])).toEqual(workload.usual);
  expect(chosenEffort(workload, ['--quick'])).toEqual(workload.quick);
  expect(chosenEffort(workload, ['--quick', '--rows', '5000'])).toEqual({ ...workload.quick, rows: 5_000 });
});

it('says what can be typed here', () => {
  expect(() => chosenEffort(workload, ['--runs', '3'])).toThrow('Here you can say --quick, --rows.');
  expect(() => chosenEffort(workload, ['--rows', '7'])).toThrow('--rows takes a whole number, 2000 or more.');
});
