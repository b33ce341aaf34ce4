import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { clientsEntities, ClientsModule } from '@rekindle/clients/api';
import { aNewClient, finishBeginning, onTimeline } from '@rekindle/clients/api/testing';
import { identityEntities, IdentityModule } from '@rekindle/identity/api';
import { aPractice, type Person } from '@rekindle/identity/api/testing';
import { MeasuresModule } from '@rekindle/measures/api';
import { TestApi } from '@rekindle/platform/testing';
import { SafetyModule } from '@rekindle/safety/api';
import { CheckInsModule } from './check-ins.module';
import { CheckIns, consentTo } from './testing';

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

describe('a plan', () => {
  it('is proposed for where the client stands, and sends nothing until somebody saves it', async () => {
    const { version, parts, next } = await checkIns.plan();
    expect({ version, next }).toEqual({ version: null, next: [] });
    expect(parts.length).toBeGreaterThan(0);
    expect(await checkIns.mails()).toEqual([]);
  });

  it('says when the next three come, and lays out two days of them', async () => {
    const { next, version } = await checkIns.save();
    expect(version).toBe(1);
    expect(next).toHaveLength(3);
    const { days } = await checkIns.days();
    expect(days.map(({ dueAt }) => dueAt)).toEqual(next.slice(0, days.length).map(({ at }: { at: string }) => at));
    expect(days.length).toBeGreaterThan(0);
  });

  it('that somebody else has changed meanwhile is not overwritten', async () => {
    await checkIns.save();
    await checkIns.save({ version: 1, at: '20:00' });
    expect(await checkIns.saveProblem({ version: 1, at: '21:00' })).toBe('check-ins.plan-changed');
    expect((await checkIns.plan()).at).toBe('20:00');
  });

  it('that is changed takes back what lies ahead, and asks once a day all the same', async () => {
    await checkIns.save();
    await checkIns.save({ version: 1, at: '20:30' });
    const { days } = await checkIns.days();
    expect(new Set(days.map(({ day }) => day)).size).toBe(days.length);
    const mails = (await checkIns.owed()).filter(({ letter }) => letter === 'check-ins.check-in');
    expect(mails.filter(({ state }) => state === 'SCHEDULED')).toHaveLength(days.length);
    expect(mails.filter(({ state }) => state === 'CANCELLED').length).toBeGreaterThan(0);
  });

  it('names what is missing, and changes nothing', async () => {
    expect(await checkIns.saveProblem({ parts: [] })).toBe('check-ins.plan-part-missing');
    expect((await checkIns.plan()).version).toBeNull();
  });
});

describe('the mail of a check-in', () => {
  it('comes at its hour, asks with five answers, and tells a bystander nothing', async () => {
    await checkIns.comesDue();
    const [mail] = await checkIns.mails();
    expect(mail?.subject).toBe('Your check-in is ready');
    expect(mail?.links.filter((link) => link.includes('?a='))).toHaveLength(5);
  });

  it('does not come to somebody whose coaching rests, or who has taken their consent back', async () => {
    await client.browser.get('mutation { withdrawConsent(kind: CHECK_IN_MAIL) { kind } }');
    await checkIns.comesDue();
    expect(await checkIns.mails()).toEqual([]);
    expect((await checkIns.days()).days[0]).toMatchObject({ outcome: 'UNSENT', reason: 'paused' });
  });

  it('does not come to somebody who has said that they are not safe', async () => {
    await client.browser.get('mutation { sayNotSafe }');
    await checkIns.comesDue();
    expect(await checkIns.mails()).toEqual([]);
  });
});

describe('the link of a check-in', () => {
  it('opens a page with the answer chosen, and writes nothing', async () => {
    await checkIns.comesDue();
    const page = await checkIns.open('?a=2');
    expect(page).toMatch(/id="v2"\s+checked/);
    expect((await checkIns.days()).days[0]).toMatchObject({ outcome: null, answers: [] });
  });

  it('takes an answer and a line with one button, and the coach reads both', async () => {
    await checkIns.comesDue();
    await checkIns.send('/1', { value: '2', line: 'slept badly' });
    const [day] = (await checkIns.days()).days;
    expect(day?.outcome).toBe('ANSWERED');
    expect(day?.answers).toEqual([
      { question: 'pulse', value: 2, line: null },
      { question: 'pulse-note', value: null, line: 'slept badly' },
    ]);
    expect(await onTimeline(coach, client.memberId, ['check-ins.answered'])).toHaveLength(1);
  });

  it('can be used again to change the answer, and there is one answer', async () => {
    await checkIns.comesDue();
    await checkIns.send('/1', { value: '2', line: '' });
    await checkIns.send('/1', { value: '3', line: '' });
    expect((await checkIns.days()).days[0]?.answers).toEqual([{ question: 'pulse', value: 3, line: null }]);
  });

  it('leads nowhere once the time is over, and nowhere with half of it', async () => {
    await checkIns.comesDue();
    expect((await checkIns.visit('/c/nonsense')).statusCode).toBe(404);
    await checkIns.passes('19 hours');
    expect((await checkIns.visit(await checkIns.link())).statusCode).toBe(404);
    await checkIns.send('/1', { value: '2', line: '' });
    expect((await checkIns.days()).days[0]?.answers).toEqual([]);
  });

  it('says what is wrong with what was sent, and keeps what is right', async () => {
    await checkIns.comesDue();
    const page = await checkIns.send('/1', { value: '9', line: 'x' });
    expect(page.body).toContain('Please choose one of the answers.');
    expect((await checkIns.days()).days[0]?.answers).toEqual([]);
  });
});

describe('silence', () => {
  it('makes it weekly after three, and the coach sees so; an answer brings all of it back', async () => {
    // Late in the evening, so that whenever this runs three days are laid out.
    await checkIns.save({ at: '23:50' });
    await checkIns.comesDue();
    for (let misses = 0; misses < 3; misses += 1) await checkIns.isMissed();
    expect((await checkIns.plan()).rhythm).toBe('WEEKLY');
    expect(await onTimeline(coach, client.memberId, ['check-ins.weekly'])).toHaveLength(1);
  });

  it('is none where the mail never arrived', async () => {
    await checkIns.save();
    await checkIns.passes('3 days');
    expect((await checkIns.days()).days.map(({ outcome }) => outcome)).toContain('UNSENT');
    expect((await checkIns.plan()).rhythm).toBe('FULL');
  });
});
