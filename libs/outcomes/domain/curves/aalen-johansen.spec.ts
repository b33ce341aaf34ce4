import { describe, expect, it } from '@jest/globals';
import type { FollowUp } from '../followed/follow-up';
import { followed } from '../followed/follow-up.builder';
import { riskTable } from '../followed/risk-table';
import { aalenJohansen } from './aalen-johansen';
import { logLogInterval } from './intervals';
import { kaplanMeier } from './kaplan-meier';
import { printedLine } from './rounded.builder';

/** time, F, se and interval of a kind at each of its events. */
function table(people: FollowUp, kind: number, digits: number): readonly string[] {
  const counts = riskTable(people);
  const { times, ofKinds } = aalenJohansen(counts);
  const { incidence, standardErrors } = ofKinds[kind - 1]!;
  return [...times].flatMap((time, row) => {
    const [share, error] = [incidence[row]!, standardErrors[row]!];
    const { lower, upper } = logLogInterval(share, error);
    return counts.eventsOf[kind - 1]![row] ? [`${time}: ${printedLine([share, error, lower, upper], digits)}`] : [];
  });
}

describe('what came first for ten clients, reunion (1) or having moved on (2)', () => {
  const clients = followed('30/1 45/2 60/1 60+ 75/2 90/1 100+ 120/2 150/1 180+');
  const counts = riskTable(clients);
  const curves = aalenJohansen(counts);

  it('counts who is at risk, and to whom nothing has happened', () => {
    expect([...counts.atRisk]).toEqual([10, 9, 8, 6, 5, 4, 3, 2, 1]);
    expect(printedLine([...curves.survival], 6)).toBe('0.900000 0.800000 0.700000 0.583333 0.466667 0.466667 0.311111 0.155556 0.155556');
  });

  it('has reunions with their errors and intervals', () => {
    expect(table(clients, 1, 6)).toEqual([
      '30: 0.100000 0.094868 0.005723 0.358127',
      '60: 0.200000 0.126491 0.030909 0.474715',
      '90: 0.316667 0.152510 0.073302 0.602898',
      '150: 0.472222 0.178125 0.134007 0.755710',
    ]);
    const variances = [9 / 1000, 2 / 125, 157 / 6750, 257 / 8100];
    expect([0, 2, 4, 7].map((row) => curves.ofKinds[0]!.standardErrors[row]! ** 2)).toEqual(
      variances.map((each) => expect.closeTo(each, 15)),
    );
  });

  it('has those who moved on', () => {
    const { incidence, standardErrors } = curves.ofKinds[1]!;
    expect([...incidence]).toEqual(
      [0, 1, 1, 13 / 6, 13 / 6, 13 / 6, 67 / 18, 67 / 18, 67 / 18].map((tenths) => expect.closeTo(tenths / 10, 15)),
    );
    const { lower, upper } = logLogInterval(incidence[7]!, standardErrors[7]!);
    expect(printedLine([standardErrors[7], lower, upper], 6)).toBe('0.173703 0.082617 0.675922');
  });

  it('is less than one minus Kaplan-Meier, which forgets that people moved on', () => {
    const { survival } = kaplanMeier({ ...counts, events: counts.eventsOf[0]! });
    expect(
      printedLine(
        [0, 2, 4, 7].map((row) => 1 - survival[row]!),
        4,
      ),
    ).toBe('0.1000 0.2125 0.3700 0.6850');
  });
});

// The listing of SAS that lifelines tests its own estimator against.
describe('six people, as SAS prints them with error=delta', () => {
  const { ofKinds } = aalenJohansen(riskTable(followed('1+ 2/1 3/1 4/2 5/2 6+')));
  const line = (row: number) => {
    const [share, error] = [ofKinds[1]!.incidence[row]!, ofKinds[1]!.standardErrors[row]!];
    const { lower, upper } = logLogInterval(share, error);
    return printedLine([share, error ** 2, lower, upper], 8);
  };

  it('have the published incidence of the second kind', () => {
    expect(line(3)).toBe('0.20000000 0.03200000 0.00836904 0.58185303');
    expect(line(4)).toBe('0.40000000 0.04800000 0.05197575 0.75281579');
    expect(line(5)).toBe(line(4));
  });
});

describe('a kind that comes to everybody', () => {
  const everybody = aalenJohansen(riskTable(followed('1 2 3+ 4 5 6+ 7 7')));

  it('ends at exactly one, without an error', () => {
    const { incidence, standardErrors } = everybody.ofKinds[0]!;
    expect([incidence.at(-1), standardErrors.at(-1)]).toEqual([1, 0]);
  });
});
