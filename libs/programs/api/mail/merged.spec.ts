import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { CheckInsModule } from '@rekindle/check-ins/api';
import { CheckIns, consentTo } from '@rekindle/check-ins/api/testing';
import { aNewClient, finishBeginning } from '@rekindle/clients/api/testing';
import { aPractice, type Person } from '@rekindle/identity/api/testing';
import { type TestApi, zoneWhereItIs } from '@rekindle/platform/testing';
import { aSittingEnds, letItBeNoon } from '@rekindle/review/api/testing';
import { exercise, give, startPrograms, write } from '../testing';

let api: TestApi;
let coach: Person;
let client: Person;
let checkIns: CheckIns;
beforeAll(async () => {
  api = await startPrograms(CheckInsModule);
});
beforeEach(async () => {
  coach = await aPractice(api);
  client = await aNewClient(api, coach);
  await finishBeginning(client);
  await consentTo(client);
  await letItBeNoon(api, client);
  await api.runJobs();
  checkIns = new CheckIns(api, coach, client);
});
afterAll(() => api.stop());

const mailsSince = (before: number) => api.mailbox.to(client.email).slice(before);
const countMails = () => api.mailbox.to(client.email).length;

/** Their coach reads what they have handed in, and goes. @returns the id of the exercise */
async function isAnswered(): Promise<string> {
  const id = await give(coach, client, 'name-the-reason');
  await write(client, id, 'side', 'me');
  await client.browser.get(exercise.handIn, { id, share: true });
  const [{ submissionId }] = await coach.browser.get<[{ submissionId: string }]>(exercise.assignments, { clientId: client.memberId });
  await coach.browser.get(exercise.review, { id: submissionId });
  await aSittingEnds(api, client);
  return id;
}

/** Lets the time of what waits come. */
async function waitsNoLonger(): Promise<void> {
  await api.asAdmin(`update app.dispatch set next_at = now() where client_id = $1 and kind = 'reminder' and state = 'scheduled'`, [
    client.memberId,
  ]);
  await api.runJobs();
}

const standing = async () =>
  (await checkIns.owed()).filter(({ letter }) => letter === 'review.answered').map(({ state, reason }) => ({ state, reason }));

describe('a word of a coach, on a day with a check-in', () => {
  it('is told by the mail of the check-in, which names nothing and leads to it, and by no other', async () => {
    await checkIns.save();
    const before = countMails();
    const id = await isAnswered();
    expect([mailsSince(before), await standing()]).toEqual([[], [{ state: 'SCHEDULED', reason: null }]]);
    await checkIns.comesDue();
    await waitsNoLonger();
    const [mail, ...more] = mailsSince(before);
    expect([mail?.subject, more]).toEqual(['Your check-in is ready', []]);
    expect(mail?.text).toContain(`There is an answer for you in your plan.\nSign in and open it:\nhttp://portal.test/exercises/${id}\n`);
    expect(mail?.text).not.toContain('reason');
    expect(mail?.text).toContain('Stop reminders:');
    expect(await standing()).toEqual([{ state: 'SKIPPED', reason: 'merged' }]);
  });

  it('is told late in the evening too, where the check-in comes then anyway', async () => {
    await api.asAdmin('update app.client set time_zone = $2 where id = $1', [client.memberId, zoneWhereItIs(22)]);
    await checkIns.save({ at: '23:30' });
    const before = countMails();
    await isAnswered();
    await checkIns.comesDue();
    expect(mailsSince(before).map(({ text }) => text?.includes('There is an answer for you'))).toEqual([true]);
    expect(await standing()).toEqual([{ state: 'SKIPPED', reason: 'merged' }]);
  });

  it('comes by itself where the check-in does not go', async () => {
    await checkIns.save();
    const before = countMails();
    await isAnswered();
    await client.browser.get('mutation { withdrawConsent(kind: CHECK_IN_MAIL) { kind } }');
    await checkIns.comesDue();
    await waitsNoLonger();
    expect(mailsSince(before).map(({ subject }) => subject)).toEqual(['A note from your plan']);
  });

  it('is not told a second time, whatever is taken back while the check-in is in doubt', async () => {
    await checkIns.save();
    const before = countMails();
    await isAnswered();
    api.mailbox.whims.set(client.email, 'falls silent');
    await checkIns.comesDue();
    api.mailbox.whims.delete(client.email);
    await aSittingEnds(api, client);
    await waitsNoLonger();
    expect(mailsSince(before)).toHaveLength(1);
    expect(await standing()).toEqual([{ state: 'SCHEDULED', reason: null }]);
    await api.asAdmin(`update app.dispatch set state = 'skipped', reason = 'expired' where client_id = $1 and state = 'scheduled'`, [
      client.memberId,
    ]);
  });

  it('leaves a day whose report adds up', async () => {
    await checkIns.save();
    await isAnswered();
    await checkIns.comesDue();
    await waitsNoLonger();
    const day = 'query ($day: String!) { deliveriesOfDay(day: $day) { owed counts { state mails } } }';
    const days = [-1, 0, 1].map((ahead) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10));
    for (const on of days) {
      const report = await coach.browser.get<{ owed: number; counts: { mails: number }[] }>(day, { day: on });
      expect(report.counts.reduce((sum, { mails }) => sum + mails, 0)).toBe(report.owed);
    }
    expect(await standing()).toEqual([{ state: 'SKIPPED', reason: 'merged' }]);
  });
});
