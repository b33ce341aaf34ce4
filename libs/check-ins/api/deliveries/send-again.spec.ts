import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { clientsEntities, ClientsModule } from '@rekindle/clients/api';
import { aNewClient, finishBeginning } from '@rekindle/clients/api/testing';
import { identityEntities, IdentityModule } from '@rekindle/identity/api';
import { aPractice, type Person } from '@rekindle/identity/api/testing';
import { MeasuresModule } from '@rekindle/measures/api';
import { Dispatches } from '@rekindle/platform/mail';
import { TestApi } from '@rekindle/platform/testing';
import { SafetyModule } from '@rekindle/safety/api';
import { CheckInsModule } from '../check-ins.module';
import { checkInDocuments, CheckIns, consentTo } from '../testing';

let api: TestApi;
let coach: Person;
let client: Person;
let checkIns: CheckIns;
let mailId: string;
beforeAll(async () => {
  const areas = [IdentityModule, ClientsModule, MeasuresModule, SafetyModule, CheckInsModule];
  api = await TestApi.start(areas, [...identityEntities, ...clientsEntities]);
});
beforeEach(async () => {
  coach = await aPractice(api);
  client = await aNewClient(api, coach);
  await finishBeginning(client);
  await consentTo(client);
  checkIns = new CheckIns(api, coach, client);
  await checkIns.save();
  await api.runJobs();
  const first = `select id from app.dispatch where client_id = $1 and kind = 'checkin' and state = 'scheduled' order by due_at limit 1`;
  const [mail] = await api.asAdmin<{ id: string }>(first, [client.memberId]);
  mailId = mail?.id ?? '';
});
afterAll(() => api.stop());

const change = (what: string) => api.asAdmin(`update app.dispatch set ${what} where id = $1`, [mailId]);
const evidence = (kind: string) =>
  api.asAdmin(
    `insert into app.email_evidence (message_id, source, kind, at) select message_id, 'log', $2, now() + interval '16 minutes' from app.dispatch where id = $1`,
    [mailId, kind],
  );
const sweep = () => api.within({}, () => api.get(Dispatches).sweep());
const again = 'mutation ($id: ID!) { sendMailAgain(id: $id) { state maySendAgain } }';
const refusal = () => coach.browser.problemOf(again, { id: mailId });

/** Its time comes, and a worker dies after it has promised to send it. */
async function workerDies(): Promise<void> {
  await change(`next_at = now(), expires_at = now() + interval '6 hours'`);
  const claims = await api.within({}, () => api.get(Dispatches).claim(['checkin'], 100));
  for (const claim of claims) await api.within({ practiceId: coach.practiceId }, () => api.get(Dispatches).begin(claim, randomBytes(32)));
  await change(`lease_until = now() - interval '2 minutes'`);
  await sweep();
}

/** Nothing has come of the first time, so a second worker tries, and dies as well. */
async function twoWorkersDie(): Promise<void> {
  await workerDies();
  await evidence('absent');
  await sweep();
  await workerDies();
}

const shown = async () => {
  const deliveries = await coach.browser.get<{ id: string }[]>(checkInDocuments.deliveries, { id: client.memberId });
  return deliveries.find(({ id }) => id === mailId);
};

describe('a mail in which two workers have died', () => {
  it('is asked about for half an hour, in which nobody may send it again', async () => {
    await twoWorkersDie();
    expect(await shown()).toMatchObject({ state: 'DEAD', reason: 'crashes_worker', maySendAgain: false });
    await change(`unknown_at = unknown_at - interval '29 minutes'`);
    expect([await refusal(), await shown()]).toMatchObject(['check-ins.not-waiting', { state: 'DEAD', maySendAgain: false }]);
    const asked = `select from jobs.find_doubts() join app.dispatch using (message_id) where id = $1`;
    expect(await api.asAdmin(asked, [mailId])).toHaveLength(1);
  });

  it('may be sent again once half an hour has brought no news, and goes', async () => {
    await twoWorkersDie();
    await change(`unknown_at = unknown_at - interval '31 minutes'`);
    expect(await shown()).toMatchObject({ maySendAgain: true });
    expect(await coach.browser.get(again, { id: mailId })).toEqual({ state: 'SCHEDULED', maySendAgain: false });
    await api.runJobs();
    expect([await checkIns.mails(), await shown()]).toMatchObject([[{ subject: 'Your check-in is ready' }], { state: 'ACCEPTED' }]);
  });

  it('has been handed over when somebody knows so, and is not sent again however late it is asked for', async () => {
    await twoWorkersDie();
    await change(`unknown_at = unknown_at - interval '31 minutes'`);
    await evidence('accepted');
    expect(await refusal()).toBe('check-ins.not-waiting');
    await sweep();
    expect([await shown(), await refusal()]).toMatchObject([{ state: 'ACCEPTED', maySendAgain: false }, 'check-ins.not-waiting']);
  });
});

describe('a mail that could not be sent for another reason', () => {
  it('may be sent again at once', async () => {
    await change(`state = 'dead', reason = 'message', unknown_at = null`);
    expect(await coach.browser.get(again, { id: mailId })).toMatchObject({ state: 'SCHEDULED' });
    await change(`next_at = due_at`);
  });
});
