import { describe, expect, it } from '@jest/globals';
import { breakupImpact } from '../checks/breakup-impact';
import { gad7, phq4 } from '../instruments/gad';
import { phq9 } from '../instruments/phq';
import { getScale } from '../questionnaire';
import { changeBetween, leastReliableChange, reliableChangeIndex } from './reliable-change';

describe('more than normal wobble', () => {
  it('is told by the index of Jacobson and Truax', () => {
    const wobble = { deviation: 5.8, reliability: 0.83 };
    expect(reliableChangeIndex(14, 22, wobble)).toBeCloseTo(2.3655, 4);
    expect(reliableChangeIndex(14, 20, wobble)).toBeCloseTo(1.774, 3);
    expect(reliableChangeIndex(20, 14, wobble)).toBeCloseTo(-1.774, 3);
  });

  it.each([
    ['PHQ-9', 5.5, 0.84, 6.1],
    ['GAD-7 by its retest', 4.5, 0.83, 5.14],
    ['GAD-7 by its items', 4.7, 0.92, 3.68],
    ['our own checks, as assumed', 18, 0.85, 19.32],
  ])('begins, of %s, at so many points', (_what, deviation, reliability, points) => {
    expect(leastReliableChange({ deviation, reliability })).toBeCloseTo(points, 2);
  });

  it('is six points of PHQ-9, four of GAD-7, twenty of our own, and of PHQ-4 unknown', () => {
    const pointsOf = (questionnaire: typeof phq9, code: string) => getScale(questionnaire, code).reliableChange?.points;
    expect(pointsOf(phq9, 'phq-9')).toBe(6);
    expect(pointsOf(gad7, 'gad-7')).toBe(4);
    expect(pointsOf(breakupImpact, 'breakup-impact')).toBe(20);
    expect(pointsOf(phq4, 'phq-4')).toBeUndefined();
  });
});

describe('a change', () => {
  const six = { points: 6, basis: '' };

  it('is marked from the first point that is more than wobble, in both directions', () => {
    expect([changeBetween(10, 16, six), changeBetween(10, 15, six)]).toEqual(['up', 'wobble']);
    expect([changeBetween(16, 10, six), changeBetween(15, 10, six), changeBetween(10, 10, six)]).toEqual(['down', 'wobble', 'wobble']);
  });

  it('is unknown where a score is missing or nobody has measured the wobble', () => {
    expect([changeBetween(null, 16, six), changeBetween(10, null, six), changeBetween(0, 12, null)]).toEqual([null, null, null]);
  });
});
