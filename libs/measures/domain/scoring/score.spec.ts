import { describe, expect, it } from '@jest/globals';
import { argumentHabits } from '../checks/argument-habits';
import { breakupImpact } from '../checks/breakup-impact';
import { closeness } from '../checks/closeness';
import { givingAndSelf } from '../checks/giving-and-self';
import { selfWorth } from '../checks/self-worth';
import { together } from '../checks/together';
import { gad7, phq4 } from '../instruments/gad';
import { hark } from '../instruments/hark';
import { k6 } from '../instruments/k6';
import { phq8, phq9 } from '../instruments/phq';
import { getScale, type Questionnaire } from '../questionnaire';
import { bandOf, score, scores } from './score';

/** Answers to the first items, in their order; null is skipped. */
function answered(questionnaire: Questionnaire, values: readonly (number | null)[]): Record<string, number> {
  return Object.fromEntries(values.flatMap((value, index) => (value === null ? [] : [[questionnaire.items[index]!.id, value]])));
}

const all = (questionnaire: Questionnaire, value: number) =>
  answered(
    questionnaire,
    questionnaire.items.map(() => value),
  );

describe('a share', () => {
  it.each([
    ['worry, at its worst', closeness, 'worry', [4, 4, 4, 0, 4, 0], 100],
    ['worry, in the middle', closeness, 'worry', [2, 2, 2, 2, 2, 2], 50],
    ['worry, mixed', closeness, 'worry', [1, 3, 2, 3, 0, 4], 29.1667],
    ['worry, five of six', closeness, 'worry', [2, 2, 2, 2, 2], 50],
    ['worry, four of six', closeness, 'worry', [2, 2, 2, 2], null],
    ['impact', breakupImpact, 'breakup-impact', [3, 2, 2, 2, 4, 3, 1, 2, 0, 2], 52.5],
    ['self-worth, at its best', selfWorth, 'self-worth', [4, 0, 4, 0, 4, 0, 4, 0], 100],
    ['self-worth, in the middle', selfWorth, 'self-worth', [2, 2, 2, 2, 2, 2, 2, 2], 50],
    ['self-worth, mixed', selfWorth, 'self-worth', [3, 1, 2, 3, 2, 2, 3, 1], 59.375],
    ['self-worth, seven of eight', selfWorth, 'self-worth', [2, 2, 2, 2, 2, 2, 2], 50],
    ['self-worth, six of eight', selfWorth, 'self-worth', [2, 2, 2, 2, 2, 2], null],
  ] as const)('of %s', (_what, questionnaire, scale, values, expected) => {
    const reached = score(questionnaire, scale, answered(questionnaire, values));
    if (expected === null) expect(reached).toBeNull();
    else expect(reached).toBeCloseTo(expected, 4);
  });

  it('is null where nothing was answered', () => {
    expect(scores(closeness, {})).toEqual({ worry: null, distance: null });
  });

  it('of a part says nothing about the others', () => {
    expect(scores(givingAndSelf, answered(givingAndSelf, [4, 4, 0, 4]))).toEqual({
      ...{ 'self-neglect': 100, fixing: null, 'self-loss': null, 'giving-and-self': null },
    });
  });

  it('leaves what stands beside it out', () => {
    expect(score(together, 'together', { ...all(together, 2), 'walk-away': 0 })).toBe(50);
    expect(score(together, 'together', { 'walk-away': 2 })).toBeNull();
  });
});

describe('a balance', () => {
  it('is what mends less what hurts, and unknown when one of them is', () => {
    const best = answered(argumentHabits, [...Array<number>(8).fill(0), ...Array<number>(8).fill(4)]);
    expect(scores(argumentHabits, best)).toEqual({ harm: 0, repair: 100, balance: 100 });
    expect(score(argumentHabits, 'balance', answered(argumentHabits, [...Array<number>(8).fill(4), ...Array<number>(8).fill(0)]))).toBe(
      -100,
    );
    expect(score(argumentHabits, 'balance', answered(argumentHabits, Array<number>(8).fill(4)))).toBeNull();
  });
});

describe('a sum', () => {
  it.each([
    [phq9, 'phq-9', 27],
    [phq8, 'phq-8', 24],
    [gad7, 'gad-7', 21],
    [phq4, 'phq-4', 12],
    [phq4, 'phq-2', 6],
    [phq4, 'gad-2', 6],
  ] as const)('of $code runs to its end: %s %s', (questionnaire, scale, most) => {
    expect(score(questionnaire, scale, all(questionnaire, 3))).toBe(most);
    expect(score(questionnaire, scale, all(questionnaire, 0))).toBe(0);
  });

  it('of K6 and HARK too', () => {
    expect(score(k6, 'k6', all(k6, 4))).toBe(24);
    expect(score(hark, 'hark', all(hark, 1))).toBe(4);
  });

  it('is null as soon as one answer is missing', () => {
    expect(score(phq9, 'phq-9', answered(phq9, [3, 3, 3, 3, 3, 3, 3, 3]))).toBeNull();
    expect(scores(phq4, answered(phq4, [3, 3]))).toEqual({ 'phq-4': null, 'phq-2': 6, 'gad-2': null });
  });
});

describe('a band', () => {
  it.each([
    [phq9, 'phq-9', 'minimal 0-4, mild 5-9, moderate 10-14, moderately-severe 15-19, severe 20-27'],
    [phq8, 'phq-8', 'minimal 0-4, mild 5-9, moderate 10-14, moderately-severe 15-19, severe 20-24'],
    [gad7, 'gad-7', 'minimal 0-4, mild 5-9, moderate 10-14, severe 15-21'],
    [phq4, 'phq-4', 'normal 0-2, mild 3-5, moderate 6-8, severe 9-12'],
    [phq4, 'phq-2', 'below 0-2, worth-a-look 3-6'],
    [k6, 'k6', 'low 0-4, moderate 5-12, serious 13-24'],
    [hark, 'hark', 'none-told 0-0, told 1-4'],
  ])('of $code, %s, runs from end to end', (questionnaire, code, bands) => {
    const scale = getScale(questionnaire, code);
    for (const written of bands.split(', ')) {
      const [, band, from, to] = /^(\S+) (\d+)-(\d+)$/.exec(written)!;
      expect([bandOf(scale, Number(from)), bandOf(scale, Number(to))]).toEqual([band, band]);
    }
  });

  it('is unknown without a score, and of our own checks', () => {
    expect(bandOf(getScale(phq9, 'phq-9'), null)).toBeNull();
    expect(bandOf(getScale(closeness, 'worry'), 100)).toBeNull();
  });
});

it('knows only its own scales', () => {
  expect(() => score(phq9, 'gad-7', {})).toThrow('phq-9 has no scale "gad-7".');
});
