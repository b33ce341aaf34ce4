import { describe, expect, it } from '@jest/globals';
import type { CheckInOutcome } from '../silence/silence';
import { addDays } from '../time/local-date';
import { completionOf } from './completion';
import { daysKept } from './days-kept';

/** A Monday. */
const first = '2027-06-07';
const outcomes: Record<string, CheckInOutcome> = { a: 'answered', s: 'skipped', u: 'unanswered', x: 'left-out', o: 'open' };

describe('days kept', () => {
  const kept = (letters: string) =>
    daysKept([...letters].map((letter, index) => ({ localDate: addDays(first, index), isKept: letter === 'x' ? null : letter === '+' })));

  it('are counted of those that count, and a missed one takes nothing away', () => {
    expect(kept('+++-+++ ++x+++-'.replace(' ', ''))).toMatchObject({ kept: 11, of: 13 });
    expect(kept('')).toEqual({ kept: 0, of: 0, bestRun: 0 });
  });

  it('run on over the first miss of each week', () => {
    expect(kept('+++-++++++-+++').bestRun).toBe(12);
  });

  it('begin a new run at the second, and the best one stays', () => {
    expect(kept('+++--++').bestRun).toBe(3);
    expect(kept('+-+-+++++').bestRun).toBe(5);
  });

  it('run on over days that do not count', () => {
    expect(kept('++xxxxx++').bestRun).toBe(4);
  });
});

describe('completion', () => {
  const of = (letters: string) =>
    completionOf(
      [...letters].map((letter, index) => ({ localDate: addDays(first, index), outcome: outcomes[letter]! })),
      addDays(first, letters.length - 1),
    );

  it('is what was answered of what was due in the last fourteen days', () => {
    expect(of('uuuuuuaaaaaaauuuuuuu')).toEqual({ answered: 7, due: 14, isTooLittle: false });
  });

  it('leaves out what does not count, and not what was skipped', () => {
    expect(of('aaxxxuso')).toEqual({ answered: 2, due: 4, isTooLittle: false });
  });

  it('is too little below four of ten, and where nothing was answered', () => {
    expect(of('aaaauuuuuu').isTooLittle).toBe(false);
    expect(of('aaauuuuuuu').isTooLittle).toBe(true);
    expect(of('xx')).toEqual({ answered: 0, due: 0, isTooLittle: true });
  });
});
