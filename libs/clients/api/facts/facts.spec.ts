import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { identityEntities, IdentityModule } from '@rekindle/identity/api';
import { aMember, aPractice, type Person } from '@rekindle/identity/api/testing';
import { Role } from '@rekindle/identity/domain';
import { TestApi } from '@rekindle/platform/testing';
import { clientsEntities, ClientsModule } from '../clients.module';
import { aNewClient, begin, finishBeginning, onTimeline, page } from '../testing';

let api: TestApi;
let owner: Person;
let client: Person;
beforeAll(async () => {
  api = await TestApi.start([IdentityModule, ClientsModule], [...identityEntities, ...clientsEntities]);
});
beforeEach(async () => {
  owner = await aPractice(api);
  client = await aNewClient(api, owner);
});
afterAll(() => api.stop());

const fact = (kind: string, code: string, on?: string) => ({ input: { clientId: client.memberId, kind, code, on } });

describe('a fact that a coach learns', () => {
  it('follows what was told before, which stays with the day until which it was so', async () => {
    await finishBeginning(client);
    const { facts, earlierFacts } = await owner.browser.get(page.recordFact, fact('CONTACT', 'none', '2026-03-03'));
    expect(facts).toContainEqual({ kind: 'CONTACT', codes: ['none'], happenedOn: '2026-03-03' });
    expect(earlierFacts).toEqual([{ kind: 'CONTACT', codes: ['practical'], until: '2026-03-03' }]);
    const [item] = await onTimeline(owner, client.memberId);
    expect(item).toMatchObject({ kind: 'clients.fact-recorded', codes: ['contact', 'none'], visibility: 'CLIENT', actor: 'Ines Halloran' });
    const [row] = await api.asAdmin<{ by: string }>(
      `select recorded_by as by from app.client_event where client_id = $1 and kind = 'contact' order by recorded_at desc limit 1`,
      [client.memberId],
    );
    expect(row?.by).toBe(owner.memberId);
  });

  it('of the breakup is a date of its own, as exact as memory', async () => {
    await finishBeginning(client);
    const { facts } = await owner.browser.get(page.recordFact, fact('BREAKUP', '2025-11'));
    expect(facts[0]).toEqual({ kind: 'BREAKUP', codes: ['parted'], happenedOn: '2025-11-01' });
  });

  it('is refused with words when it is none, or lies ahead', async () => {
    await finishBeginning(client);
    const problemOf = (...about: Parameters<typeof fact>) => owner.browser.problemOf(page.recordFact, fact(...about));
    expect(await problemOf('CONTACT', 'daily')).toBe('clients.answer-unknown');
    expect(await problemOf('BREAKUP', '2099-01')).toBe('clients.answer-in-the-future');
    expect(await problemOf('CONTACT', 'none', '2099-01-01')).toBe('clients.day-ahead');
    expect(await problemOf('CONTACT', 'none', 'spring')).toBe('clients.day-unknown');
  });

  it('is stored only of somebody who agreed to it, and by coaches', async () => {
    expect(await owner.browser.problemOf(page.recordFact, fact('CONTACT', 'none'))).toBe('clients.fact-without-consent');
    await finishBeginning(client);
    await client.browser.get(begin.withdraw, { kind: 'SPECIAL_CATEGORY' });
    expect(await owner.browser.problemOf(page.recordFact, fact('CONTACT', 'none'))).toBe('clients.fact-without-consent');
    const assistant = await aMember(api, owner, Role.ASSISTANT);
    expect(await assistant.browser.problemOf(page.recordFact, fact('CONTACT', 'none'))).toBe('not-allowed');
  });
});

describe('where a relationship stands', () => {
  it('is kept with every step', async () => {
    await finishBeginning(client);
    const move = 'mutation ($id: ID!) { moveStage(input: { clientId: $id, stage: NO_CONTACT }) { stage } }';
    await owner.browser.get(move, { id: client.memberId });
    const { stages } = await owner.browser.get('query ($id: ID!) { client(id: $id) { stages { stage since } } }', { id: client.memberId });
    expect(stages.map(({ stage }: { stage: string }) => stage)).toEqual(['NO_CONTACT', 'SEPARATED']);
  });
});
