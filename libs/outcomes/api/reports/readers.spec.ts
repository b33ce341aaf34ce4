import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { CheckInsModule } from '@rekindle/check-ins/api';
import { clientsEntities, ClientsModule } from '@rekindle/clients/api';
import { agree, aNewClient, begin, onTimeline } from '@rekindle/clients/api/testing';
import { identityEntities, IdentityModule } from '@rekindle/identity/api';
import { aPractice, type Person, readsOnly } from '@rekindle/identity/api/testing';
import { TestApi } from '@rekindle/platform/testing';
import { OutcomesModule } from '../outcomes.module';
import { outcomes, said, tell } from '../testing';

let api: TestApi;
let owner: Person;
let reader: Person;
beforeAll(async () => {
  api = await TestApi.start([IdentityModule, ClientsModule, CheckInsModule, OutcomesModule], [...identityEntities, ...clientsEntities]);
});
beforeEach(async () => {
  owner = await aPractice(api);
  reader = await aNewClient(api, owner);
  await agree(reader);
});
afterAll(() => api.stop());

describe('somebody whose coaching has ended', () => {
  it('goes on saying where things stand, corrects it and takes it back, and their coach reads it', async () => {
    await readsOnly(api, reader);
    const id = await tell(reader, 'TRIAL', '2026-03-01');
    const input = { reportId: id, isTakenBack: false, ...said('TOGETHER', '2026-03-01') };
    const { reports } = await reader.browser.get(outcomes.correctOwn, { input });
    expect(await owner.browser.get(outcomes.of, { clientId: reader.memberId })).toMatchObject({ says: 'TOGETHER' });
    await reader.browser.get(outcomes.correctOwn, { input: { ...input, reportId: reports[0].id, isTakenBack: true } });
    expect(await reader.browser.get(outcomes.own)).toMatchObject({ says: null });
    const kinds = (await onTimeline(owner, reader.memberId)).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind.startsWith('outcomes.'))).toEqual(['outcomes.corrected', 'outcomes.corrected', 'outcomes.reported']);
  });

  it('may keep it private as before', async () => {
    await readsOnly(api, reader);
    await tell(reader, 'MOVED_ON', '2026-03-01', { isPrivate: true });
    expect(await reader.browser.get(outcomes.own)).toMatchObject({ says: 'MOVED_ON' });
    expect(await owner.browser.get(outcomes.of, { clientId: reader.memberId })).toMatchObject({ reports: [], says: null });
  });

  it('who took a needed consent back says nothing more, and reads what was said', async () => {
    await tell(reader, 'TRIAL', '2026-03-01');
    await readsOnly(api, reader);
    expect(await reader.browser.get(outcomes.progress)).toMatchObject({ mayTell: true });
    await reader.browser.get(begin.withdraw, { kind: 'SPECIAL_CATEGORY' });
    const input = { isPrivate: true, ...said('APART', '2026-03-02') };
    expect(await reader.browser.problemOf(outcomes.tell, { input })).toBe('clients.consent-needed');
    expect(await reader.browser.get(outcomes.progress)).toMatchObject({ mayTell: false });
    expect((await reader.browser.get(outcomes.own)).reports).toHaveLength(1);
  });

  it('needs no consent to questions later on: they come by themselves', async () => {
    await readsOnly(api, reader);
    const given = await reader.browser.get<{ kind: string }[]>(begin.consents);
    expect(given.map(({ kind }) => kind)).not.toContain('FOLLOW_UP');
    await tell(reader, 'APART', '2026-03-01');
    expect((await reader.browser.get(outcomes.own)).reports).toHaveLength(1);
  });
});
