import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aalenJohansen } from '../curves/aalen-johansen';
import { kaplanMeier } from '../curves/kaplan-meier';
import { printedLine } from '../curves/rounded.builder';
import { stepAt } from '../curves/step-at';
import { riskTable } from '../followed/risk-table';
import { lossToFollowUp } from '../shares/loss-to-follow-up';
import { findHistoryFlaw } from '../states/histories';
import { stateOccupation } from '../states/state-occupation';
import { courseOf } from './course';
import { firstOutcomes, followedUntil, stayingTogether } from './followed-clients';
import { aReport, day, since, start } from './outcome-report.builder';
import { type OutcomeReport, OutcomeStatus, outcomeStatuses, Reporter } from './outcome-report';
import { livesOf, NowState } from './together-now';

const { APART, TRIAL, TOGETHER, MOVED_ON } = OutcomeStatus;

/** Both say that they were a couple on the day, so that it is confirmed and nothing later is known. */
const reunited = (on: number, ...later: OutcomeReport[]) => [since(on, TRIAL), since(on, TRIAL, { by: Reporter.PARTNER }), ...later];

// The worked example: ten clients, what came first for each, and what became of two of the reunions.
const ten = [
  reunited(30, since(50, APART)),
  [since(45, MOVED_ON)],
  reunited(60, aReport(180, TRIAL)),
  [aReport(60, APART)],
  [since(75, MOVED_ON)],
  reunited(90, aReport(170, TOGETHER), since(180, APART)),
  [aReport(100, APART)],
  [since(120, MOVED_ON)],
  reunited(150, aReport(170, TRIAL)),
  [aReport(180, APART)],
].map((reports) => courseOf(start, reports));

describe('what came first', () => {
  it('is the worked example, told in reports', () => {
    const { ofKinds } = aalenJohansen(riskTable(firstOutcomes(ten)));
    expect(
      printedLine(
        ofKinds.map(({ incidence }) => incidence.at(-1)),
        6,
      ),
    ).toBe('0.472222 0.372222');
    expect(lossToFollowUp(followedUntil(ten, day(200)), 180)).toMatchObject({ of: 10, unknown: 2 });
  });

  it('leaves a reunion out that nobody confirmed, and those who had come back before they started', () => {
    const unconfirmed = courseOf(start, [aReport(20, APART), since(30, TRIAL)]);
    const before = courseOf(start, [aReport(1, TRIAL, { since: '2025-11-01' }), aReport(40, TRIAL)]);
    expect(firstOutcomes([unconfirmed, before])).toMatchObject({ times: Float64Array.of(20), outcomes: Uint16Array.of(0) });
  });

  it('has the two analyses of its bounds', () => {
    const between = [courseOf(start, [aReport(30, APART), aReport(91, TRIAL), aReport(182, TRIAL)])];
    expect((['earliest', 'middle', 'latest'] as const).map((which) => firstOutcomes(between, which).times[0])).toEqual([30, 60, 91]);
  });
});

it('who stays together is counted from the reunion, until the last day it was known', () => {
  const { times, outcomes } = stayingTogether(ten);
  expect([[...times], [...outcomes]]).toEqual([
    [20, 120, 90, 20],
    [1, 0, 1, 0],
  ]);
  expect(printedLine([...kaplanMeier(riskTable(stayingTogether(ten))).survival], 2)).toBe('0.75 0.38 0.38');
});

describe('together now', () => {
  it('is the worked example, told in reports', () => {
    const { table, shares } = stateOccupation(livesOf(ten));
    const at = (days: number) => shares[NowState.TOGETHER]![stepAt(table.times, days)];
    expect(printedLine([30, 50, 60, 90, 150, 180].map(at), 6)).toBe('0.100000 0.000000 0.100000 0.216667 0.372222 0.186111');
    expect(shares[NowState.APART_AGAIN]!.at(-1)).toBeCloseTo(103 / 360, 12);
  });
});

describe('of any reports', () => {
  const report = fc
    .record({
      at: fc.integer({ min: 0, max: 200 }),
      says: fc.constantFrom(...outcomeStatuses),
      since: fc.option(fc.integer({ min: -20, max: 200 })),
      by: fc.constantFrom(...Object.values(Reporter)),
      isCertain: fc.boolean(),
    })
    .map(({ at, says, since: first, by, isCertain }) =>
      aReport(at, says, { since: first === null ? null : day(Math.min(first, at)), by, isCertain }),
    );
  const courses = fc
    .array(fc.array(report, { maxLength: 6 }), { minLength: 1, maxLength: 6 })
    .map((people) => people.map((reports) => courseOf(start, reports)));
  const which = fc.constantFrom('middle', 'earliest', 'latest' as const);

  it('there are lives without a contradiction, in which everybody is somewhere', () => {
    fc.assert(
      fc.property(courses, which, (people, day) => {
        const lives = livesOf(people, day);
        expect(findHistoryFlaw(lives)).toBeNull();
        expect([...lives.stops].every((stop, stretch) => stop > lives.starts[stretch]!)).toBe(true);
        expect([...firstOutcomes(people, day).times, ...stayingTogether(people, day).times].every((time) => time >= 0)).toBe(true);
      }),
    );
  });

  it('an interval holds its middle', () => {
    fc.assert(
      fc.property(courses, (people) => {
        for (const { reunion, movedOn } of people) {
          for (const event of [reunion, movedOn, reunion?.apartAgain, reunion?.commitment]) {
            if (event) expect([event.earliest <= event.on, event.on <= event.latest]).toEqual([true, true]);
          }
        }
      }),
    );
  });
});
