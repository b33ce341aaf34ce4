import { expect, it } from '@jest/globals';
import { aCadence } from '../testing/a-plan';
import { cadenceInWords } from './cadence-words';

it.each([
  [aCadence(), 'Every day'],
  [aCadence({ on: [1, 3, 5] }), 'Every Monday, Wednesday and Friday'],
  [aCadence({ every: 'WEEKS', on: [7], weeks: 2 }), 'Every 2 weeks on Sunday'],
  [aCadence({ every: 'MONTH', day: 5 }), 'Every month on day 5'],
  [aCadence({ every: 'MONTH', day: 31 }), 'Every month on its last day'],
  [aCadence({ every: 'EVENT', event: 'CONTACT', days: 0 }), 'On the day of contact with the other person'],
  [aCadence({ every: 'EVENT', event: 'SESSION', days: 1 }), 'A day after a session'],
  [aCadence({ every: 'EVENT', event: 'TRIAL_START', days: 30 }), '30 days after the start of a trial'],
])('a cadence in words: %#', (cadence, words) => {
  expect(cadenceInWords(cadence)).toBe(words);
});
