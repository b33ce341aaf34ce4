import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@rekindle/platform/crypto';
import { TestApi } from '@rekindle/platform/testing';
import { Role } from '@rekindle/identity/domain';
import { identityEntities, IdentityModule } from '../identity.module';
import { aMember, aPractice, ask, password, readsOnly, type Person } from '../testing';
import { MembershipsService } from './memberships.service';

let api: TestApi;
let owner: Person;
let client: Person;
beforeAll(async () => {
  api = await TestApi.start([IdentityModule], identityEntities);
});
beforeEach(async () => {
  owner = await aPractice(api);
  client = await aMember(api, owner, Role.CLIENT);
});
afterAll(() => api.stop());

const input = { name: 'Tomasz W.' };
const rename = () => client.browser.problemOf(ask.updateProfile, { input });
const since = async () => (await client.browser.get('{ viewer { readsOnlySince } }')).readsOnlySince as string | null;

describe('somebody whose place is closed for writing', () => {
  it('stores nothing new from the next request on, without being signed out', async () => {
    expect([await since(), await rename()]).toEqual([null, undefined]);
    await readsOnly(api, client);
    expect([await since(), await rename()]).toEqual([expect.any(String), 'reads-only']);
  });

  it('writes again once it is opened, with the next request too', async () => {
    await readsOnly(api, client);
    await readsOnly(api, client, false);
    expect([await since(), await rename()]).toEqual([null, undefined]);
  });

  it('reads since the first day, however often it is closed', async () => {
    await readsOnly(api, client);
    const first = await since();
    await readsOnly(api, client);
    expect(await since()).toBe(first);
  });

  it('keeps their sign-in: they sign out, come back, and read', async () => {
    await readsOnly(api, client);
    await client.browser.get(ask.signOut);
    await client.browser.get(ask.signIn, { input: { email: client.email, password } });
    expect([await since(), await rename()]).toEqual([expect.any(String), 'reads-only']);
  });

  it('still looks after their own security', async () => {
    await readsOnly(api, client);
    expect(await client.browser.problemOf(ask.endOtherDevices)).toBeUndefined();
    expect(await client.browser.problemOf(ask.proveAgain, { input: { password } })).toBeUndefined();
    expect(await client.browser.problemOf(ask.beginTotp)).toBeUndefined();
    expect(await client.browser.problemOf(ask.requestReset, { email: client.email })).toBeUndefined();
  });

  it('is nobody else: others of the practice write on', async () => {
    await readsOnly(api, client);
    expect(await owner.browser.problemOf(ask.updateProfile, { input })).toBeUndefined();
  });
});

describe('a place that nobody has taken yet', () => {
  it('is closed and opened without complaint', async () => {
    const places = api.get(MembershipsService);
    const nowhere = newId<string>();
    const both = () => api.database.transaction(async () => (await places.closeForWriting(nowhere), places.reopenForWriting(nowhere)));
    await expect(api.within({ practiceId: owner.practiceId, actor: { role: Role.OWNER } }, both)).resolves.toBeUndefined();
  });
});
