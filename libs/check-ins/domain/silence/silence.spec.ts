import { describe, expect, it } from '@jest/globals';
import { addDays } from '../time/local-date';
import { type CheckInOutcome, silenceNews, silenceOf } from './silence';

const outcomes: Record<string, CheckInOutcome> = { a: 'answered', s: 'skipped', u: 'unanswered', x: 'left-out', o: 'open' };
const first = '2027-06-01';

/** One check-in a day from the first on, a letter each; asked about the day after the last. */
const after = (letters: string, awayDays: readonly string[] = []) => {
  const past = [...letters].map((letter, index) => ({ localDate: addDays(first, index), outcome: outcomes[letter]! }));
  return silenceOf(past, addDays(first, letters.length), awayDays);
};

describe('a plan is asked', () => {
  it.each([
    ['in full without a past', '', 'full'],
    ['in full after two without an answer', 'auu', 'full'],
    ['weekly after three', 'auuu', 'weekly'],
    ['weekly and not less after ten', 'auuuuuuuuuu', 'weekly'],
    ['in full again after an answer', 'uuuua', 'full'],
    ['not at all after fourteen silent days', 'auuuuuuuuuuuuuu', 'stopped'],
    ['weekly one day before that', 'auuuuuuuuuuuuu', 'weekly'],
    ['as before by whoever skips: it counts neither way', 'usussssssssssssssss', 'full'],
    ['weekly after a third one, skipped days or not', 'uususs', 'weekly'],
    ['in full where days do not count', 'uxuxxxxo', 'full'],
    ['in full while the third can still be answered', 'uuo', 'full'],
  ])('%s: %s', (_how, letters, rhythm) => {
    expect(after(letters).rhythm).toBe(rhythm);
  });

  it('longer by the days on which a client was away', () => {
    const silent = 'u'.repeat(14);
    expect(after(silent)).toEqual({ rhythm: 'stopped', unanswered: 14, silentDays: 14 });
    expect(after(silent, ['2027-05-31', '2027-06-03', '2027-06-03'])).toEqual({ rhythm: 'weekly', unanswered: 14, silentDays: 13 });
  });
});

it.each([
  ['full', 'weekly', 'became-weekly'],
  ['full', 'stopped', 'stopped'],
  ['weekly', 'stopped', 'stopped'],
  ['stopped', 'full', 'came-back'],
  ['weekly', 'full', 'came-back'],
  ['weekly', 'weekly', null],
  ['stopped', 'weekly', null],
] as const)('when it was %s and is %s, people hear: %s', (before, now, news) => {
  expect(silenceNews(before, now)).toBe(news);
});
