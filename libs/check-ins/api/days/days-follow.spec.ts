import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { clientsEntities, ClientsModule } from '@rekindle/clients/api';
import { aNewClient, begin, finishBeginning, onTimeline } from '@rekindle/clients/api/testing';
import { identityEntities, IdentityModule } from '@rekindle/identity/api';
import { aPractice, type Person } from '@rekindle/identity/api/testing';
import { MeasuresModule } from '@rekindle/measures/api';
import { TestApi } from '@rekindle/platform/testing';
import { SafetyModule } from '@rekindle/safety/api';
import { CheckInsModule } from '../check-ins.module';
import { CheckIns, consentTo, everyEvening } from '../testing';

let api: TestApi;
let coach: Person;
let client: Person;
let checkIns: CheckIns;
beforeAll(async () => {
  const areas = [IdentityModule, ClientsModule, MeasuresModule, SafetyModule, CheckInsModule];
  api = await TestApi.start(areas, [...identityEntities, ...clientsEntities]);
});
beforeEach(async () => {
  coach = await aPractice(api);
  client = await aNewClient(api, coach);
  await finishBeginning(client);
  await consentTo(client);
  await api.runJobs();
  checkIns = new CheckIns(api, coach, client);
});
afterAll(() => api.stop());

const aboutContact = { id: 'contact', ask: 'YES_NO', words: 'Were you in touch today?' };
const daily = { ...everyEvening.parts[0], questions: [aboutContact] };
const after = {
  id: 'after',
  cadence: { every: 'EVENT', on: [], event: 'CONTACT', days: 1 },
  questions: [{ id: 'helped', ask: 'YES_NO', words: 'Did you sleep?' }],
};
const asked = async () => (await checkIns.days()).days.map(({ asks }) => asks.map(({ id }) => id));

describe('a contact that is told', () => {
  it('is followed by its questions on the day after, although that day was laid out without them', async () => {
    // Late in the evening, so that whenever this runs tomorrow is laid out.
    await checkIns.save({ at: '23:50', parts: [daily, after] });
    expect((await asked()).flat()).not.toContain('helped');
    await checkIns.comesDue();
    await checkIns.send('/1', { value: '1', line: '' });
    expect(await asked()).toContainEqual(['contact', 'helped']);
    const { days } = await checkIns.days();
    expect(new Set(days.map(({ day }) => day)).size).toBe(days.length);
  });
});

describe('a client who lives by another clock now', () => {
  it('is asked at their new hour from today on, once a day', async () => {
    await checkIns.save({ at: '19:00' });
    const before = (await checkIns.days()).days;
    await client.browser.get(begin.save, { input: { question: 'TIME_ZONE', code: 'Pacific/Auckland', revision: 1 } });
    const { days } = await checkIns.days();
    const hours = days.map(({ dueAt }) =>
      new Intl.DateTimeFormat('en-GB', { timeZone: 'Pacific/Auckland', hour: '2-digit' }).format(new Date(dueAt)),
    );
    expect(new Set(hours)).toEqual(new Set(['19']));
    expect(days.map(({ dueAt }) => dueAt)).not.toEqual(before.map(({ dueAt }) => dueAt));
    expect(new Set(days.map(({ day }) => day)).size).toBe(days.length);
  });
});

describe('a practice that goes by another clock now', () => {
  const moveTo = (timeZone: string) =>
    coach.browser.get('mutation ($input: UpdatePracticeInput!) { updatePractice(input: $input) { timeZone } }', {
      input: { name: 'Stillwater', timeZone },
    });
  const hoursIn = async (timeZone: string) => {
    const clock = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit' });
    return new Set((await checkIns.days()).days.map(({ dueAt }) => clock.format(new Date(dueAt))));
  };

  it('asks at their new hour whoever has no clock of their own, and everybody else as before', async () => {
    await api.asAdmin('update app.client set time_zone = null where id = $1', [client.memberId]);
    await checkIns.save({ at: '19:00' });
    await moveTo('Pacific/Auckland');
    await api.runJobs();
    expect(await hoursIn('Pacific/Auckland')).toEqual(new Set(['19']));
    await api.asAdmin(`update app.client set time_zone = 'Pacific/Auckland' where id = $1`, [client.memberId]);
    await moveTo('America/Lima');
    await api.runJobs();
    expect(await hoursIn('Pacific/Auckland')).toEqual(new Set(['19']));
  });
});

describe('a client whose check-ins have stopped', () => {
  const again = () => client.browser.get('mutation { mailMyCheckInsAgain { rhythm isMailStopped next { day } } }');

  it('for their silence, lets them come again, and the coach sees so', async () => {
    await checkIns.save();
    await api.asAdmin(`update app.check_in_plan set rhythm = 'stopped', look_at = null where client_id = $1`, [client.memberId]);
    expect(await again()).toMatchObject({ rhythm: 'FULL', isMailStopped: false, next: [{}, {}, {}] });
    expect(await onTimeline(coach, client.memberId, ['check-ins.resumed'])).toHaveLength(1);
    await again();
    expect(await onTimeline(coach, client.memberId, ['check-ins.resumed'])).toHaveLength(1);
  });

  it('by the link of a mail, takes that back, and the coach sees so', async () => {
    await checkIns.comesDue();
    const stop = (await checkIns.mails())[0]?.links.find((link) => link.includes('/u/')) ?? '';
    await api.visitor('portal').fill(new URL(stop).pathname, { 'List-Unsubscribe': 'One-Click' });
    expect((await checkIns.plan()).version).toBe(1);
    expect(await onTimeline(coach, client.memberId, ['check-ins.stopped-by-client'])).toHaveLength(1);
    expect(await again()).toMatchObject({ isMailStopped: false });
    expect(await onTimeline(coach, client.memberId, ['check-ins.mail-again'])).toHaveLength(1);
  });
});

describe('two check-ins that wait', () => {
  it('are offered in the order in which they close', async () => {
    await checkIns.save({ at: '23:50' });
    await checkIns.comesDue();
    const first = (await checkIns.days()).days[0]?.id;
    await api.asAdmin(
      `update app.check_in set due_at = now() - interval '1 minute', closes_at = now() + interval '17 hours' where client_id = $1 and id <> $2`,
      [client.memberId, first],
    );
    await api.asAdmin(`update app.check_in set closes_at = now() + interval '2 hours' where id = $1`, [first]);
    expect(await client.browser.get('{ myCheckIns { open { id } } }')).toMatchObject({ open: { id: first } });
  });
});
