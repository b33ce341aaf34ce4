import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { clientsEntities, ClientsModule } from '@rekindle/clients/api';
import { aNewClient, finishBeginning } from '@rekindle/clients/api/testing';
import { identityEntities, IdentityModule } from '@rekindle/identity/api';
import { aMember, aPractice, ask, type Person } from '@rekindle/identity/api/testing';
import { Role } from '@rekindle/identity/domain';
import { MeasuresModule } from '@rekindle/measures/api';
import { TestApi, zoneWhereItIs } from '@rekindle/platform/testing';
import { SafetyModule } from '@rekindle/safety/api';
import { CheckInsModule } from '../check-ins.module';
import { checkInDocuments, CheckIns, consentTo } from '../testing';
import { Mornings } from './mornings.builder';

let api: TestApi;
let owner: Person;
let mornings: Mornings;
beforeAll(async () => {
  const areas = [IdentityModule, ClientsModule, MeasuresModule, SafetyModule, CheckInsModule];
  api = await TestApi.start(areas, [...identityEntities, ...clientsEntities]);
});
beforeEach(async () => {
  owner = await aPractice(api);
  mornings = new Mornings(api, owner);
  await mornings.areOver();
});
afterAll(() => api.stop());

const mine = () => owner.browser.get(checkInDocuments.myDigest);
const set = (input: object) => owner.browser.get(checkInDocuments.setMyDigest, { input });
const problem = (input: object) => owner.browser.problemOf(checkInDocuments.setMyDigest, { input });

/** Something to tell. */
async function somebodyAnswers(): Promise<void> {
  const client = await aNewClient(api, owner);
  await finishBeginning(client);
  await consentTo(client);
  await api.runJobs();
  const theirs = new CheckIns(api, owner, client);
  await theirs.comesDue();
  await theirs.send('/1', { value: '2', line: '' });
}

describe('the digest of somebody', () => {
  it('is on, by the clock of the practice, until they say otherwise', async () => {
    expect(await mine()).toEqual({ isOn: true, at: '07:00', timeZone: null });
  });

  it('is stopped by their mailbox with one click, and comes again once it is switched on', async () => {
    await somebodyAnswers();
    await mornings.come();
    const lines = mornings.mails()[0]?.headerLines ?? [];
    const header = (name: string) => lines.find(({ key }) => key === name)?.line.replaceAll(/\s+/g, '');
    expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe-Post:List-Unsubscribe=One-Click');
    const path = header('list-unsubscribe')?.match(/<http:\/\/portal\.test(\/u\/[^>]+)>/)?.[1] ?? '';
    await api.visitor('portal').fill(path, { 'List-Unsubscribe': 'One-Click' });
    expect(await mine()).toMatchObject({ isOn: false });
    expect(await set({ isOn: true })).toMatchObject({ isOn: true });
    await mornings.comeAgain();
    expect(mornings.mails()).toHaveLength(2);
  });

  it('does not come where it is switched off', async () => {
    expect(await set({ isOn: false })).toMatchObject({ isOn: false });
    await somebodyAnswers();
    await mornings.come();
    expect(mornings.mails()).toEqual([]);
  });

  it('stays off where mail came back, and what was chosen with it is not kept', async () => {
    await set({ isOn: false });
    await api.asAdmin(`update app.suppression set reason = 'hard_bounce' where practice_id = $1`, [owner.practiceId]);
    expect(await problem({ isOn: true, timeZone: 'Asia/Tokyo' })).toBe('check-ins.address-takes-no-mail');
    expect(await mine()).toEqual({ isOn: false, at: '07:00', timeZone: null });
  });

  it('comes by their own clock, and not by that of the practice', async () => {
    await somebodyAnswers();
    await set({ isOn: true, timeZone: zoneWhereItIs(7) });
    await mornings.come(zoneWhereItIs(19));
    expect(mornings.mails()).toHaveLength(1);
    expect(await mine()).toMatchObject({ timeZone: zoneWhereItIs(7) });
  });

  it('waits for their morning where the practice has its own already', async () => {
    await somebodyAnswers();
    await set({ isOn: true, timeZone: zoneWhereItIs(5) });
    await mornings.come();
    expect(mornings.mails()).toEqual([]);
    const soon = `select next_at between now() and now() + interval '2 hours' as "isSoon" from app.digest_round where practice_id = $1`;
    expect(await api.asAdmin(soon, [owner.practiceId])).toEqual([{ isSoon: true }]);
  });

  it('needs a zone that exists', async () => {
    expect(await problem({ isOn: true, timeZone: 'Nowhere/Land' })).toBe('identity.time-zone-unknown');
  });

  it('is looked for at once when the practice moves', async () => {
    await somebodyAnswers();
    await mornings.come(zoneWhereItIs(15));
    expect(mornings.mails()).toEqual([]);
    await owner.browser.get(ask.updatePractice, { input: { name: 'Stillwater', timeZone: zoneWhereItIs(7) } });
    await mornings.round();
    await api.runJobs();
    expect(mornings.mails()).toHaveLength(1);
  });

  it('is nobody’s who does not coach', async () => {
    const assistant = await aMember(api, owner, Role.ASSISTANT);
    expect(await assistant.browser.problemOf(checkInDocuments.myDigest)).toBe('not-allowed');
  });
});
