import { describe, expect, it } from '@jest/globals';
import { courseOf } from '../registry/course';
import { aReport, day, since, start } from '../registry/outcome-report.builder';
import { OutcomeStatus, Reporter } from '../registry/outcome-report';
import { NowState } from '../registry/together-now';
import { moveCode } from '../states/state-counts';
import type { CaseMark } from './case-mark';
import { marksOfCheckIns, nextMonthOver } from './marks-of-check-ins';
import { marksOfCourse } from './marks-of-course';
import { marksOfMeasures } from './marks-of-measures';

const { APART, TRIAL, MOVED_ON } = OutcomeStatus;
const { SEPARATED, TOGETHER, APART_AGAIN } = NowState;
const couple = (on: number) => [since(on, TRIAL), since(on, TRIAL, { by: Reporter.PARTNER })];
const of = (marks: readonly CaseMark[], figure: string) =>
  marks.flatMap((mark) => (mark.figure === figure ? [[mark.time, mark.outcome]] : []));
const move = (from: NowState, to: NowState) => moveCode({ from, to, states: 4 });

describe('what a course adds', () => {
  it('is what came first, how long it lasted, and each stretch of a life', () => {
    const marks = marksOfCourse(courseOf(start, [...couple(30), since(50, APART)]));
    expect(of(marks, 'started')).toEqual([[0, 0]]);
    expect(of(marks, 'first')).toEqual([[30, 1]]);
    expect(of(marks, 'staying')).toEqual([[20, 1]]);
    expect(of(marks, 'now-from')).toEqual([
      [0, SEPARATED],
      [30, TOGETHER],
    ]);
    expect(of(marks, 'now-to')).toEqual([
      [30, move(SEPARATED, TOGETHER)],
      [50, move(TOGETHER, APART_AGAIN)],
    ]);
  });

  it('says how somebody stood at the horizon, with the day on which they started', () => {
    const standing = (...reports: Parameters<typeof courseOf>[1]) => of(marksOfCourse(courseOf('1970-01-11', reports)), 'horizon');
    const then = (days: number, says: OutcomeStatus) => ({
      ...aReport(0, says),
      asOf: new Date((days + 10) * 86_400_000).toISOString().slice(0, 10),
    });
    const on = (days: number, says: OutcomeStatus) => ({ ...then(days, says), since: then(days, says).asOf });
    expect(standing(then(100, APART))).toEqual([[10, 3]]);
    expect(standing(then(180, APART))).toEqual([[10, 0]]);
    expect(standing(on(180, MOVED_ON))).toEqual([[10, 2]]);
    expect(standing(on(181, MOVED_ON))).toEqual([[10, 0]]);
  });

  it('is nothing that could come first for whoever was a couple already, and a number beside the curve where nobody has confirmed it', () => {
    const before = marksOfCourse(courseOf(start, [aReport(1, TRIAL, { since: '2025-11-01' }), aReport(40, TRIAL)]));
    expect([of(before, 'started'), of(before, 'first'), of(before, 'now-from'), of(before, 'horizon')]).toEqual([[[0, 0]], [], [], []]);
    expect(of(marksOfCourse(courseOf(start, [since(30, TRIAL)])), 'unconfirmed')).toEqual([[0, 0]]);
  });
});

describe('what measures add', () => {
  const told = (at: number, score: number | null) => ({ questionnaire: 'worth', finishedOn: day(at), score });

  it('is the score that was told nearest to each day, of two as near the earlier', () => {
    const marks = marksOfMeasures(start, [told(-3, 2), told(1, 3), told(29, 5), told(31, 6), told(60, 9), told(100, 7)]);
    expect(of(marks, 'measure worth')).toEqual([
      [3, 0],
      [5, 30],
      [7, 91],
    ]);
  });

  it('is nothing where too much was left out', () => {
    expect(marksOfMeasures(start, [told(0, null)])).toEqual([]);
  });
});

describe('what check-ins add', () => {
  const asked = (at: number, isAnswered: boolean) => ({ day: day(at), isAnswered });
  const three = [asked(0, true), asked(10, false), asked(29, true), asked(30, true), asked(-1, false)];

  it('is the share that was answered, once the month is over', () => {
    expect(marksOfCheckIns(start, three, day(32))).toEqual([]);
    expect(marksOfCheckIns(start, three, day(33))).toEqual([{ figure: 'check-ins', time: 2 / 3, outcome: 1 }]);
    expect(of(marksOfCheckIns(start, three, day(63)), 'check-ins')).toEqual([
      [2 / 3, 1],
      [1, 2],
    ]);
  });

  it('is looked at again when the next month is over, for a year', () => {
    expect([day(0), day(33), day(362), day(363)].map((today) => nextMonthOver(start, today))).toEqual([day(33), day(63), day(363), null]);
  });
});
