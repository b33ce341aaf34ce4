import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyPeople, followUpOf } from '../followed/any-people.builder';
import { riskTable, type RiskTable } from '../followed/risk-table';
import { aalenJohansen } from './aalen-johansen';
import type { HowVaried } from './incidence-variances';

/** The sums as they were published, term by term, which cost the square of the number of times. */
function published({ times, atRisk, events, eventsOf }: RiskTable, kind: number, how: HowVaried): number[] {
  const { survival, ofKinds } = aalenJohansen({ times, atRisk, events, eventsOf, censored: events });
  const { incidence } = ofKinds[kind]!;
  return Array.from(times, (_time, now) => {
    let variance = 0;
    for (let row = 0; row <= now; row++) {
      const [n, d, own] = [atRisk[row]!, events[row]!, eventsOf[kind]![row]!];
      if (d === 0) continue;
      const since = incidence[now]! - incidence[row]!;
      const before = row === 0 ? 1 : survival[row - 1]!;
      if (how === 'delta') {
        variance += (before ** 2 * own * (n - own)) / n ** 3 - (2 * since * before * own) / n ** 2;
        if (d < n) variance += (since ** 2 * d) / (n * (n - d));
      } else {
        variance += (before ** 2 * own * (n - own)) / (n ** 2 * (n - 1));
        if (d < n) variance += (since ** 2 * d) / ((n - 1) * (n - d)) - (2 * since * before * own * (n - own)) / (n * (n - d) * (n - 1));
      }
    }
    return variance;
  });
}

it.each(['delta', 'aalen'] as const)('is the published sum, however it is added up: %s', (how) => {
  fc.assert(
    fc.property(anyPeople([0, 1, 2, 3]), fc.boolean(), fc.nat(2), (people, entersLate, kind) => {
      const counts = riskTable(followUpOf(people, 3, entersLate));
      // After everybody at risk has left, nothing that is published is defined, and nothing changes.
      const { survival, ofKinds } = aalenJohansen(counts, how);
      const defined = survival.findIndex((share) => share === 0) + 1 || survival.length;
      const variances = Array.from(ofKinds[kind]!.standardErrors.subarray(0, defined), (error) => error ** 2);
      expect(variances).toEqual(
        published(counts, kind, how)
          .slice(0, defined)
          .map((variance) => (Number.isNaN(variance) ? NaN : expect.closeTo(variance, 12))),
      );
    }),
  );
});

/** How much the incidence moves when one person weighs a little more: the infinitesimal jackknife, by differences. */
function jackknifed(people: Parameters<typeof followUpOf>[0], kind: number): number[] {
  const times = [...new Set(people.map(({ time }) => time))].sort((one, other) => one - other);
  const incidence = (weights: readonly number[]) => {
    let [survival, sum] = [1, 0];
    return times.map((time) => {
      const weighed = (includes: (person: (typeof people)[number]) => boolean) =>
        people.reduce((total, person, index) => total + (includes(person) ? weights[index]! : 0), 0);
      const atRisk = weighed((person) => person.time >= time);
      sum += (survival * weighed((person) => person.time === time && person.outcome === kind)) / atRisk;
      survival *= 1 - weighed((person) => person.time === time && person.outcome > 0) / atRisk;
      return sum;
    });
  };
  const little = 1e-5;
  const influences = people.map((_, index) => {
    const [more, less] = [little, -little].map((change) => incidence(people.map((__, other) => 1 + (other === index ? change : 0))));
    return times.map((_time, row) => (more![row]! - less![row]!) / (2 * little));
  });
  return times.map((_, row) => influences.reduce((sum, influence) => sum + influence[row]! ** 2, 0));
}

it('is what the infinitesimal jackknife says, as in survfit of R', () => {
  fc.assert(
    fc.property(anyPeople([0, 1, 2], 15), (people) => {
      const { standardErrors } = aalenJohansen(riskTable(followUpOf(people, 2))).ofKinds[0]!;
      expect(Array.from(standardErrors, (error) => error ** 2)).toEqual(
        jackknifed(people, 1).map((variance) => expect.closeTo(variance, 8)),
      );
    }),
  );
});

it('of Aalen is not less than that of the delta method where no two kinds come at once', () => {
  fc.assert(
    fc.property(anyPeople([0, 1, 2]), (people) => {
      const apart = people.map((person, index) => ({ ...person, time: person.time + index / 1024 }));
      const counts = riskTable(followUpOf(apart, 2));
      const [delta, aalen] = (['delta', 'aalen'] as const).map((how) => aalenJohansen(counts, how).ofKinds[0]!.standardErrors);
      for (const [row, error] of aalen!.entries()) if (!Number.isNaN(error)) expect(error).toBeGreaterThanOrEqual(delta![row]! - 1e-12);
    }),
  );
});
