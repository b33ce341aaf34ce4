import { describe, expect, it } from '@jest/globals';
import { readinessDomains } from './readiness';
import type { GateCondition } from './gate-condition';
import { type GateAnswer, reachOutGate } from './reach-out-gate';
import { waitingFor } from './waiting';

const now = new Date('2026-06-01T10:00:00Z');
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);

interface Case {
  readonly domains?: readonly number[];
  readonly flags?: readonly GateCondition[];
  readonly hasYes?: boolean;
  readonly impacts?: readonly [number | null, number | null];
  readonly days?: number;
}

/** As the vectors are written: eight domains, flags, a coach's yes, the last two impacts, days without contact. */
function asked({ domains = [4, 4, 4, 4, 4, 4, 4, 4], flags = [], hasYes = true, impacts = [20, 30], days = 45 }: Case): GateAnswer {
  const waiting = waitingFor(
    {
      ...{ noContactSince: daysAgo(days), daysAgreed: 30, impacts, unanswered: [], mayTryAgain: false, isExPartnered: false },
      ...{ quietUntil: null, yesAt: hasYes ? daysAgo(1) : null },
    },
    now,
  ).map(({ condition }) => condition);
  const ratings = Object.fromEntries(domains.map((value, index) => [readinessDomains[index]!, value]));
  return reachOutGate({ conditions: new Set([...flags, ...waiting]), ratings, hasYes });
}

/** The domains by their numbers, as people count. */
const numbered = (...numbers: number[]) => numbers.map((number) => readinessDomains[number - 1]);

describe('the gate', () => {
  it.each<[string, Case, object]>([
    ['opens when all is well', {}, { is: 'open' }],
    ['does not without a yes', { hasYes: false }, { is: 'ready-to-discuss' }],
    ['is locked by an order', { flags: ['legal-limit'] }, { is: 'locked', because: ['legal-limit'] }],
    ['waits on the 29th day', { days: 29 }, { is: 'waiting', because: ['days-too-few'] }],
    ['waits in distress', { impacts: [20, 50] }, { is: 'waiting', because: ['distress-high'] }],
    ['waits when a check is missing', { impacts: [20, null] }, { is: 'waiting', because: ['distress-high'] }],
    ['names what is not there yet', { domains: [3, 3, 3, 3, 3, 2, 3, 4] }, { is: 'getting-there', domains: numbered(6) }],
    ['opens on the 30th day with threes', { domains: [3, 3, 3, 3, 3, 3, 3, 3], days: 30 }, { is: 'open' }],
    ['does not with a one', { domains: [4, 4, 4, 4, 4, 4, 4, 1] }, { is: 'not-yet', domains: numbered(8) }],
    ['names all of the twos', { domains: [2, 2, 2, 2, 2, 2, 2, 2] }, { is: 'getting-there', domains: numbered(1, 2, 3, 4, 5, 6, 7, 8) }],
    ['asks for the domain that is missing', { domains: [4, 4, 4, 4, 4, 4, 4] }, { is: 'incomplete', domains: numbered(8) }],
    ['says the hard reason only', { flags: ['ex-partnered', 'legal-limit'] }, { is: 'locked', because: ['legal-limit'] }],
    ['waits when the ex has somebody', { flags: ['ex-partnered'] }, { is: 'waiting', because: ['ex-partnered'] }],
    ['weighs the mean', { domains: [3, 3, 2, 2, 3, 3, 3, 3] }, { is: 'getting-there', domains: numbered(3, 4) }],
  ])('%s', (_what, given, answer) => {
    expect(asked(given)).toEqual(answer);
  });
});
