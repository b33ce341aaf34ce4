import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aMember, aPractice, type Person } from '@rekindle/identity/api/testing';
import { Role } from '@rekindle/identity/domain';
import type { TestApi } from '@rekindle/platform/testing';
import { aCohort, claims, type CohortClient, countOutcomes, figures, frozenClaim, reunited, startOutcomes } from '../testing';

let api: TestApi;
let owner: Person;
beforeAll(async () => {
  api = await startOutcomes();
});
beforeEach(async () => {
  owner = await aPractice(api);
});
afterAll(() => api.stop());

const times = (count: number, client: CohortClient): CohortClient[] => Array.from({ length: count }, () => client);
const back: CohortClient = { said: reunited(40) };
const onward: CohortClient = { said: [{ at: 60, says: 'moved-on' }] };
const apart: CohortClient = { said: [{ at: 200, says: 'apart', since: null }] };
const lost: CohortClient = { said: [{ at: 30, says: 'apart', since: null }] };
/** Forty who began a year ago: ten came back together, eight moved on, eighteen did neither, four could not be reached. */
const forty = [...times(10, back), ...times(8, onward), ...times(18, apart), ...times(4, lost)];

async function cohort(clients: readonly CohortClient[]): Promise<void> {
  await aCohort(api, owner, clients);
  await countOutcomes(api, owner);
}

const input = (more: object = {}) => ({ outcome: 'REUNION', horizon: 182, ...more });
const draft = (more: object = {}, { browser }: Person = owner) => browser.get(claims.draft, { input: input(more) });
const problemOf = (more: object = {}) => owner.browser.problemOf(claims.freeze, { input: { ...input(more), sentence: 'Any.' } });
async function freeze(more: object = {}) {
  const { sentence } = await draft(more);
  return (await owner.browser.get(claims.freeze, { input: { ...input(more), sentence } }))[0];
}
const open = (address: string) => {
  const { pathname, host } = new URL(address);
  return api.app.inject({ method: 'GET', url: pathname, headers: { host } });
};

describe('a public figure', () => {
  it('is what the Outcomes page shows, with its people, its days, its band, and those who were lost', async () => {
    await cohort(forty);
    const claim = await freeze();
    const { curves } = await owner.browser.get(figures.of, { filter: {} });
    const [reunion] = curves[0].lines;
    const step = curves[0].times.findLastIndex((time: number) => time <= 182);
    expect(claim).toMatchObject({ people: 40, events: 10, lost: 4, frozenBy: 'Ines Halloran', withdrawnAt: null });
    expect([claim.share, claim.lower, claim.upper]).toEqual([reunion.shares[step], reunion.lower[step], reunion.upper[step]]);
    expect(claim.sentence).toMatch(
      /^Of the 40 people who began coaching with .* by \d+ \w+ \d{4}, 28\u00a0% were back together with their ex within 182 days \(95\u00a0% band \d+ to \d+\u00a0%\)\.$/,
    );
    expect(await freeze({ outcome: 'MOVED_ON' })).toMatchObject({ events: 8, lost: 4 });
    expect(await owner.browser.get(claims.all)).toHaveLength(2);
  });

  it('of those who are together leaves out who is apart again, and has a band as well', async () => {
    const again: CohortClient = { said: [...reunited(40), { at: 90, says: 'apart' }] };
    const still: CohortClient = { said: [...reunited(40), { at: 200, says: 'together', since: null }] };
    await cohort([...times(8, still), ...times(4, again), ...times(20, apart)]);
    const { events, lost: unreached, share, lower, upper } = await freeze({ outcome: 'TOGETHER' });
    expect([events, unreached, share]).toEqual([8, 0, 0.25]);
    expect([lower, upper].map((bound) => bound.toFixed(3))).toEqual(['0.133', '0.421']);
  });

  it('counts only those who began as long ago as it speaks of', async () => {
    await cohort([...forty, ...times(12, { ...apart, startedDaysAgo: 100, said: [{ at: 95, says: 'apart', since: null }] })]);
    expect(await draft()).toMatchObject({ people: 40, flaws: [] });
    expect(await draft({ horizon: 91, outcome: 'MOVED_ON' })).toMatchObject({ people: 52, flaws: [] });
  });

  it('says of whom, where not everybody is meant', async () => {
    await cohort([...forty.map((client) => ({ ...client, endedBy: 'them' })), ...times(12, { ...apart, endedBy: 'me' })]);
    expect((await draft({ endedBy: 'them' })).sentence).toContain(', whose ex had ended it, 28\u00a0%');
    expect((await draft({ programId: 'guide' })).flaws).toEqual(['TOO_FEW']);
  });
});

describe('a figure is refused', () => {
  it.each([
    ['with fewer than thirty', [...times(9, back), ...times(20, apart)], {}, 'TOO_FEW', 'too-few'],
    ['of so few that they could be recognised', times(4, back), {}, 'TOO_FEW', 'too-few'],
    [
      'when more than one in five could not be reached',
      [...times(24, apart), ...times(4, back), ...times(8, lost)],
      {},
      'TOO_MANY_LOST',
      'too-many-lost',
    ],
    ['when nobody is followed that long', forty, { horizon: 365 }, 'NO_HORIZON', 'no-horizon'],
    [
      'when so few are left out that they could be told apart',
      [...forty, ...times(3, { ...apart, startedDaysAgo: 20, said: [] })],
      {},
      'RECOGNISABLE',
      'recognisable',
    ],
    ['without a band', [...times(36, apart)], {}, 'NO_INTERVAL', 'no-interval'],
  ])('%s', async (_, clients, asked, flaw, problem) => {
    await cohort(clients);
    const { flaws, sentence } = await draft(asked);
    expect([flaws, sentence]).toEqual([[flaw], null]);
    expect(await problemOf(asked)).toBe(`outcomes.claim-${problem}`);
    expect(await owner.browser.get(claims.all)).toEqual([]);
  });

  it('when it is another one than was seen', async () => {
    await cohort(forty);
    expect(await problemOf()).toBe('outcomes.claim-moved');
  });

  it.each([
    [{ horizon: 180 }, 'outcomes.horizon-unknown'],
    [{ stage: 'content' }, 'outcomes.group-unknown'],
    [{ programId: 'none' }, 'outcomes.group-unknown'],
    [{ startedFrom: '2026-02-30' }, 'outcomes.filter-unknown'],
  ])('of %j, which nobody can choose', async (asked, problem) => {
    expect(await problemOf(asked)).toBe(problem);
  });

  it('to whoever is not the owner', async () => {
    const coach = await aMember(api, owner, Role.COACH);
    for (const document of [claims.all, claims.draft])
      expect(await coach.browser.problemOf(document, { input: input() })).toBe('not-allowed');
    expect(await coach.browser.problemOf(claims.freeze, { input: { ...input(), sentence: 'Any.' } })).toBe('not-allowed');
  });

  it.each([
    [{ people: 29, events: 4 }],
    [{ lost: 9 }],
    [{ horizon: 180 }],
    [{ lower: 0.2 }],
    [{ upper: 0.1, lower: 0.1 }],
    [{ upper: Number.NaN }],
    [{ started_until: '2026-09-01' }],
    [{ method: 'crude' }],
  ])('by the database too, whoever writes it: %j', async (changed) => {
    await expect(frozenClaim(api, owner, changed)).rejects.toThrow('violates check constraint');
    await frozenClaim(api, owner);
  });
});

describe('the page of a figure', () => {
  it('says all that has to stand beside it, to anybody, and to no search engine', async () => {
    await cohort(forty);
    const { address, sentence } = await freeze();
    const { statusCode, headers, body } = await open(address);
    expect([statusCode, headers['x-robots-tag'], headers['cache-control'], headers['set-cookie']]).toEqual([
      ...[200, 'noindex, nofollow', 'no-store', undefined],
    ]);
    for (const said of [
      sentence,
      '4 of the 40 could not be reached until day 182.',
      'the share would lie between 25 and 35\u00a0%',
      'Results of single people differ; this is what happened to everybody who enrolled.',
      `${sentence} ${address}`,
    ])
      expect(body.replaceAll(/[ \n]+/g, ' ')).toContain(said);
    expect(body).not.toMatch(/Ines Halloran|<script/);
  });

  it('says that it was withdrawn, once it was; the figure itself stays as it is', async () => {
    const id = await frozenClaim(api, owner);
    const [{ address }] = await owner.browser.get(claims.all);
    expect((await open(address)).statusCode).toBe(200);
    for (const again of [1, 2]) {
      const [claim] = await owner.browser.get(claims.withdraw, { id });
      expect([again, claim.withdrawnBy]).toEqual([again, 'Ines Halloran']);
    }
    const { statusCode, body } = await open(address);
    expect([statusCode, body.includes('This figure was withdrawn'), body.includes('10 %')]).toEqual([410, true, false]);
    const deeds = await api.asAdmin(`select action from app.audit_event where practice_id = $1 and action like 'outcomes.%'`, [
      owner.practiceId,
    ]);
    expect(deeds).toEqual([{ action: 'outcomes.figure-withdrawn' }]);
  });

  it('is found by its address only', async () => {
    const id = await frozenClaim(api, owner);
    const [{ address }] = await owner.browser.get(claims.all);
    for (const wrong of [address.slice(0, -1), `${address.slice(0, -4)}AAAA`, `${new URL(address).origin}/figure/${id}`])
      expect((await open(wrong)).statusCode).toBe(404);
    const elsewhere = await aPractice(api);
    expect(await elsewhere.browser.problemOf(claims.withdraw, { id })).toBe('not-found');
    expect(await elsewhere.browser.get(claims.all)).toEqual([]);
    const others = await api.within({ practiceId: owner.practiceId, linkId: await frozenClaim(api, elsewhere) }, () =>
      api.database.read('select id from app.outcome_claim'),
    );
    expect(others).toEqual([]);
  });

  it('can be changed and removed by nobody', async () => {
    const rights = `select table_name, privilege_type from information_schema.role_table_grants
      where table_name in ('outcome_claim', 'outcome_claim_withdrawal') and grantee = 'app_rw' and privilege_type not in ('SELECT', 'INSERT')`;
    expect(await api.asAdmin(rights)).toEqual([]);
  });
});
