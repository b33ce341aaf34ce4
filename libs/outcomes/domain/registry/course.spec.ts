import { describe, expect, it } from '@jest/globals';
import { courseOf } from './course';
import { aReport, day, since, start } from './outcome-report.builder';
import { type OutcomeReport, OutcomeStatus, Reporter, reportFlaw } from './outcome-report';
import { forCoaches, historyOf, placesOf, standingReports } from './standing-reports';

const { APART, TRIAL, TOGETHER, MOVED_ON } = OutcomeStatus;
const course = (...reports: OutcomeReport[]) => courseOf(start, reports);

describe('a reunion', () => {
  it('is dated at the first report, a trial included, and confirmed by one two weeks later', () => {
    expect(course(since(30, TRIAL), aReport(44, TRIAL)).reunion).toMatchObject({ on: day(30), isImputed: false, commitment: null });
  });

  it('is not confirmed sooner, by an uncertain report, or by one about something else', () => {
    for (const second of [aReport(43, TOGETHER), aReport(60, TOGETHER, { isCertain: false }), aReport(60, APART)]) {
      expect(course(since(30, TRIAL), second)).toMatchObject({ reunion: null, isUnconfirmed: true });
    }
  });

  it('is confirmed when both say so, on whatever day', () => {
    expect(course(since(30, TRIAL), aReport(31, TRIAL, { by: Reporter.PARTNER })).reunion?.on).toBe(day(30));
    expect(course(since(30, TRIAL), aReport(31, TRIAL, { by: Reporter.COACH })).reunion).toBeNull();
  });

  it('is confirmed by its end, if that was two weeks later', () => {
    expect(course(since(30, TRIAL), since(50, APART)).reunion).toMatchObject({ on: day(30), apartAgain: { on: day(50) } });
    expect(course(since(30, TRIAL), since(43, APART)).reunion).toBeNull();
  });

  it('counts from the couple that was confirmed, when an earlier one was not', () => {
    expect(course(since(30, TRIAL), since(40, APART), since(60, TOGETHER), aReport(90, TOGETHER)).reunion?.on).toBe(day(60));
  });

  it('lies in the middle of the days between which it was, where nobody knows the day, and keeps both ends', () => {
    expect(course(aReport(30, APART), aReport(91, TRIAL), aReport(120, TRIAL)).reunion).toMatchObject({
      on: day(60),
      earliest: day(30),
      latest: day(91),
      isImputed: true,
    });
    expect(course(aReport(10, TRIAL), aReport(40, TRIAL)).reunion).toMatchObject({ on: day(5), earliest: start, latest: day(10) });
  });

  it('may be followed by a commitment, and is over with the first report of being apart', () => {
    const { reunion } = course(since(30, TRIAL), since(60, TOGETHER), aReport(100, TOGETHER), since(150, APART), since(170, TOGETHER));
    expect(reunion).toMatchObject({ commitment: { on: day(60) }, apartAgain: { on: day(150) }, coupleUntil: day(100) });
    expect(course(since(30, TOGETHER), aReport(60, TOGETHER)).reunion).toMatchObject({ commitment: { on: day(30) }, coupleUntil: day(60) });
  });
});

describe('what is known of somebody', () => {
  it('ends with the last day they were known to be apart, and never today', () => {
    expect(course()).toEqual({
      startedOn: start,
      reunion: null,
      isUnconfirmed: false,
      movedOn: null,
      apartUntil: start,
      knownUntil: start,
    });
    expect(course(aReport(30, APART), aReport(91, APART), since(95, TRIAL))).toMatchObject({ apartUntil: day(91), knownUntil: day(95) });
  });

  it('holds when they moved on', () => {
    expect(course(aReport(30, APART), since(45, MOVED_ON)).movedOn?.on).toBe(day(45));
    expect(course(aReport(30, APART), aReport(50, MOVED_ON)).movedOn).toMatchObject({ on: day(40), isImputed: true });
  });

  it('does not depend on the order in which reports are read', () => {
    const reports = [since(30, TRIAL), since(60, TOGETHER), aReport(90, TOGETHER), since(150, APART)];
    expect(courseOf(start, reports.toReversed())).toEqual(courseOf(start, reports));
  });
});

describe('a correction', () => {
  const first = since(30, TRIAL);
  const corrected = since(35, TRIAL, { corrects: first.id });
  const takenBack = since(35, TRIAL, { corrects: corrected.id, isTakenBack: true });

  it('stands in the place of what it corrects, whose history is kept', () => {
    expect(course(first, corrected, aReport(60, TRIAL)).reunion?.on).toBe(day(35));
    expect(standingReports([first, corrected])).toEqual([corrected]);
    expect(historyOf(takenBack, [first, corrected, takenBack])).toEqual([takenBack, corrected, first]);
  });

  it('is shown in its place, by the day that it is about now', () => {
    const later = aReport(60, TRIAL);
    expect(placesOf([takenBack, later, corrected, first])).toEqual([
      { latest: later, earlier: [] },
      { latest: takenBack, earlier: [corrected, first] },
    ]);
  });

  it('may take something back, as if it had never been said', () => {
    expect(course(first, corrected, takenBack)).toEqual(course());
  });
});

it('what is private to statistics counts, and no coach sees it', () => {
  const told = [since(30, TRIAL), aReport(60, TRIAL, { isPrivate: true })];
  expect(course(...told).reunion?.on).toBe(day(30));
  expect(forCoaches(told)).toEqual([told[0]]);
});

it.each([
  [day(5), null, null],
  [day(5), day(5), null],
  [day(5), '2025-12-01', null],
  [day(5), day(6), 'since-after'],
  [day(91), null, 'day-ahead'],
  ['2026-02-30', null, 'day-unknown'],
  [day(5), 'in spring', 'day-unknown'],
  ['0026-01-01', null, 'day-unknown'],
])('of %s, since %s, is %s', (asOf, first, flaw) => {
  expect(reportFlaw({ asOf, since: first }, day(90))).toBe(flaw);
});
