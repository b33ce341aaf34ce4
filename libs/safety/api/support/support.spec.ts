import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { clientsEntities, ClientsModule } from '@rekindle/clients/api';
import { aNewClient, begin, finishBeginning } from '@rekindle/clients/api/testing';
import { identityEntities, IdentityModule } from '@rekindle/identity/api';
import { aPractice, type Person } from '@rekindle/identity/api/testing';
import { MeasuresModule } from '@rekindle/measures/api';
import { TestApi } from '@rekindle/platform/testing';
import { SafetyModule } from '../safety.module';
import { safety } from '../testing';

let api: TestApi;
let coach: Person;
let client: Person;
beforeAll(async () => {
  api = await TestApi.start([IdentityModule, ClientsModule, MeasuresModule, SafetyModule], [...identityEntities, ...clientsEntities]);
});
beforeEach(async () => {
  coach = await aPractice(api);
  client = await aNewClient(api, coach);
  await finishBeginning(client);
  await api.runJobs();
});
afterAll(() => api.stop());

const flags = () => coach.browser.get<object[]>(safety.flags, { id: client.memberId });

describe('a client who says that they are not safe', () => {
  it('raises the gravest flag, tells the coach by mail, and closes what leads to the ex', async () => {
    expect(await client.browser.get(safety.notSafe)).toBe(true);
    expect(await flags()).toMatchObject([{ code: 'SH_NOW', cause: 'SAID_SO', tier: 3, standing: 'OPEN' }]);
    await api.runJobs();
    expect(api.mailbox.to(coach.email).at(-1)).toMatchObject({ subject: 'Please look now' });
    expect(await client.browser.get(safety.gate)).toMatchObject({ is: 'locked', because: ['self-harm-now'] });
  });

  it('says it once, however often they press', async () => {
    await Promise.all([client.browser.get(safety.notSafe), client.browser.get(safety.notSafe)]);
    expect(await flags()).toHaveLength(1);
  });

  it('is heard also while a consent is taken back', async () => {
    await client.browser.get(begin.withdraw, { kind: 'SPECIAL_CATEGORY' });
    await client.browser.get(safety.notSafe);
    expect(await flags()).toHaveLength(1);
  });
});
