import { describe, expect, it } from '@jest/globals';
import { courseOf } from './course-of';

const on = (day: number, value: number | null) => ({ at: new Date(Date.UTC(2026, 2, day)), value });
const reliable = { points: 20, basis: 'as assumed' };
const changes = (...figures: ReturnType<typeof on>[]) =>
  courseOf(figures, reliable).map(({ since, change, isMarked }) => [since, change, isMarked]);

describe('the course of a figure', () => {
  it('marks what moved by more than normal wobble', () => {
    expect(changes(on(1, 60), on(8, 41), on(15, 61), on(22, 41))).toEqual([
      [null, null, false],
      [-19, 'wobble', false],
      [20, 'up', true],
      [-20, 'down', true],
    ]);
  });

  it('compares with what is known, over a gap', () => {
    expect(changes(on(1, null), on(8, 60), on(15, null), on(22, 30))).toEqual([
      [null, null, false],
      [null, null, false],
      [null, null, false],
      [-30, 'down', true],
    ]);
  });

  it('marks nothing where nobody has measured the wobble', () => {
    expect(courseOf([on(1, 0), on(8, 100)], null).map(({ since, change, isMarked }) => [since, change, isMarked])).toEqual([
      [null, null, false],
      [100, null, false],
    ]);
  });
});
