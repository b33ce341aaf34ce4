import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { CheckInsModule } from '@rekindle/check-ins/api';
import { CheckIns, consentTo } from '@rekindle/check-ins/api/testing';
import { clientsEntities, ClientsModule } from '@rekindle/clients/api';
import { aNewClient, finishBeginning } from '@rekindle/clients/api/testing';
import { identityEntities, IdentityModule } from '@rekindle/identity/api';
import { aPractice, type Person } from '@rekindle/identity/api/testing';
import { MeasuresModule } from '@rekindle/measures/api';
import { TestApi } from '@rekindle/platform/testing';
import { SafetyModule } from '@rekindle/safety/api';
import { OutcomesModule } from '../outcomes.module';
import { outcomes } from '../testing';

let api: TestApi;
let coach: Person;
let client: Person;
beforeAll(async () => {
  const modules = [IdentityModule, ClientsModule, MeasuresModule, SafetyModule, CheckInsModule, OutcomesModule];
  api = await TestApi.start(modules, [...identityEntities, ...clientsEntities]);
});
beforeEach(async () => {
  coach = await aPractice(api);
  client = await aNewClient(api, coach);
});
afterAll(() => api.stop());

const progress = () => client.browser.get(outcomes.progress);

describe('what has been, for a client', () => {
  it('begins on the day on which they agreed to what is needed, where they are', async () => {
    expect(await progress()).toMatchObject({ startedOn: null, mayTell: false });
    await finishBeginning(client);
    await api.asAdmin(`update app.client set consented_at = '2026-03-01T23:30:00Z', time_zone = 'Europe/Berlin' where id = $1`, [
      client.memberId,
    ]);
    expect(await progress()).toEqual({ startedOn: '2026-03-02', checkInsAsked: 0, checkInsAnswered: 0, mayTell: true });
  });

  it('counts the check-ins that came, of themself and of nobody else, and those that were answered', async () => {
    for (const each of [client, await aNewClient(api, coach)]) {
      await finishBeginning(each);
      await consentTo(each);
      await api.runJobs();
      const checkIns = new CheckIns(api, coach, each);
      await checkIns.isMissed();
      await checkIns.comesDue();
      await checkIns.send('/1', { value: '2', line: '' });
    }
    expect(await progress()).toMatchObject({ checkInsAsked: 2, checkInsAnswered: 1 });
  });
});
