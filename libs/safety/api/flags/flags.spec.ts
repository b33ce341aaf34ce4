import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { clientsEntities, ClientsModule } from '@rekindle/clients/api';
import { aNewClient, finishBeginning, onTimeline } from '@rekindle/clients/api/testing';
import { identityEntities, IdentityModule } from '@rekindle/identity/api';
import { aMember, aPractice, type Person } from '@rekindle/identity/api/testing';
import { Role } from '@rekindle/identity/domain';
import { MeasuresModule } from '@rekindle/measures/api';
import { anAnswer, measure } from '@rekindle/measures/api/testing';
import { TestApi } from '@rekindle/platform/testing';
import { SafetyModule } from '../safety.module';
import { safety } from '../testing';

let api: TestApi;
let owner: Person;
let coach: Person;
let client: Person;
beforeAll(async () => {
  api = await TestApi.start([IdentityModule, ClientsModule, MeasuresModule, SafetyModule], [...identityEntities, ...clientsEntities]);
});
beforeEach(async () => {
  owner = await aPractice(api);
  coach = await aMember(api, owner, Role.COACH);
  client = await aNewClient(api, coach);
  await finishBeginning(client);
  await api.runJobs();
});
afterAll(() => api.stop());

interface Shown {
  id: string;
  code: string;
  cause: string;
  tier: number;
  standing: string;
  looks: { by: string; note: string }[];
}

const answer = (questionnaire: string, item: string, value: number) =>
  client.browser.get(measure.save, anAnswer(questionnaire, item, value));
const flags = ({ browser }: Person = coach): Promise<Shown[]> => browser.get(safety.flags, { id: client.memberId });
const waiting = ({ browser }: Person = coach): Promise<{ id: string; clientName: string; code: string; tier: number }[]> =>
  browser.get(safety.waiting);
const look = (id: string, note: string, by = coach): Promise<Shown[]> => by.browser.get(safety.look, { input: { id, note } });
const lookProblem = (id: string, note: string, by = coach) => by.browser.problemOf(safety.look, { input: { id, note } });
const raise = (code: string, cause: string): Promise<Shown[]> =>
  coach.browser.get(safety.raise, { input: { clientId: client.memberId, code, cause } });
const daysPass = (days: number) =>
  api.asAdmin(`update app.flag_look set looked_at = looked_at - make_interval(days => $2) where client_id = $1`, [client.memberId, days]);
const mailsTo = ({ email }: Person) => api.mailbox.to(email).map(({ subject = '', text = '' }) => ({ subject, text }));

describe('whatever becomes of a flag', () => {
  it('is told to open pages, by the word for it and no other', async () => {
    const told = () => api.asAdmin<{ topic: string }>('select topic from jobs.live_change where practice_id = $1', [owner.practiceId]);
    await answer('contact-conduct', 'asked-not-to', 0);
    expect(await told()).toEqual([]);
    await answer('contact-conduct', 'asked-not-to', 1);
    expect(await told()).toEqual([{ topic: 'flags' }]);
    await look((await flags())[0]?.id ?? '', 'They have stopped.');
    expect(await told()).toEqual([{ topic: 'flags' }, { topic: 'flags' }]);
    // It stands already.
    await raise('CHILD', 'SAID_SO');
    await raise('CHILD', 'SAID_SO');
    expect(await told()).toHaveLength(3);
  });
});

it('the mail goes to who stands in while the coach is away', async () => {
  const day = new Date().toISOString().slice(0, 10);
  await coach.browser.get('mutation ($input: SetAbsenceInput!) { setAbsence(input: $input) { deputyName } }', {
    input: { fromDay: '2026-01-01', untilDay: day, deputyId: owner.memberId },
  });
  const before = mailsTo(coach).length;
  await answer('contact-conduct', 'asked-not-to', 1);
  await api.runJobs();
  expect(mailsTo(owner).at(-1)).toMatchObject({ subject: 'Please look now' });
  expect(mailsTo(coach)).toHaveLength(before);
});

describe('an answer', () => {
  it('raises its flag at once: on Today, on the page, on the timeline, and by a mail that names nobody', async () => {
    await answer('contact-conduct', 'asked-not-to', 1);
    expect(await flags()).toMatchObject([{ code: 'PURSUIT_HARD', cause: 'ASKED_NOT_TO', tier: 2, standing: 'OPEN', looks: [] }]);
    expect(await waiting()).toMatchObject([{ clientName: 'Priya Nambiar', code: 'PURSUIT_HARD', tier: 2 }]);
    expect(await onTimeline(coach, client.memberId, ['safety.flag-raised'])).toMatchObject([
      { codes: ['pursuit-hard', 'asked-not-to'], visibility: 'TEAM' },
    ]);
    await api.runJobs();
    const [mail] = mailsTo(coach).slice(-1);
    expect(mail?.subject).toBe('Please look now');
    expect(mail?.text).toContain(`/clients/${client.memberId}`);
    expect(mail?.text).not.toContain('Priya');
    expect(mailsTo(owner).filter(({ subject }) => subject.startsWith('Please look'))).toEqual([]);
  });

  it('raises it once, however often it is sent, and a no afterwards takes nothing back', async () => {
    await Promise.all([1, 1, 1].map((value) => answer('contact-conduct', 'looked-into', value)));
    await answer('contact-conduct', 'looked-into', 0);
    expect(await flags()).toMatchObject([{ cause: 'LOOKED_INTO', standing: 'OPEN' }]);
    await api.runJobs();
    expect(mailsTo(coach).filter(({ subject }) => subject === 'Please look now')).toHaveLength(1);
  });

  it('that says life felt pointless is for today, and one that says it a little raises nothing', async () => {
    await answer('breakup-impact', 'pointless', 2);
    expect(await flags()).toEqual([]);
    await answer('breakup-impact', 'pointless', 3);
    expect(await flags()).toMatchObject([{ code: 'SH_PASSIVE', tier: 1 }]);
    await api.runJobs();
    expect(mailsTo(coach).at(-1)?.subject).toBe('Please look today');
  });
});

describe('a flag', () => {
  it('goes with a note that says why, and stays in the history', async () => {
    const [flag] = await raise('CHILD', 'SAID_SO');
    expect(await lookProblem(flag!.id, '  ')).toBe('safety.note-missing');
    expect(await lookProblem(flag!.id, 'x'.repeat(2_001))).toBe('safety.note-too-long');
    expect(await look(flag!.id, ' The child lives with the grandmother now. ', owner)).toMatchObject([
      { standing: 'CLEARED', looks: [{ by: 'Ines Halloran', note: 'The child lives with the grandmother now.' }] },
    ]);
    expect(await waiting()).toEqual([]);
    expect(await flags()).toHaveLength(1);
    expect(await lookProblem(flag!.id, 'Again')).toBe('safety.nothing-stands');
  });

  it('about somebody who may hurt themself is looked at twice, with a week between', async () => {
    const [flag] = await raise('SH_NOW', 'SAID_SO');
    expect(flag).toMatchObject({ tier: 3 });
    expect(await look(flag!.id, 'We spoke, and her sister stays with her.')).toMatchObject([{ standing: 'LOOKED_AT' }]);
    expect(await waiting()).toEqual([]);
    expect(await lookProblem(flag!.id, 'Still well.')).toBe('safety.too-early');
    await daysPass(7);
    expect(await waiting()).toHaveLength(1);
    expect(await look(flag!.id, 'Still well.')).toMatchObject([{ standing: 'CLEARED' }]);
    expect(await waiting()).toEqual([]);
  });

  it('is raised again when it is said again after it was cleared', async () => {
    const [flag] = await raise('MENTAL_STATE', 'SAID_SO');
    await look(flag!.id, 'Has slept, sees a doctor.');
    expect(await raise('MENTAL_STATE', 'SAID_SO')).toHaveLength(2);
  });

  it('about drink passes after a day and is nobody’s to look at', async () => {
    await raise('INTOX', 'SAID_SO');
    expect(await waiting()).toEqual([]);
    await api.asAdmin(`update app.flag set raised_at = now() - interval '25 hours' where client_id = $1`, [client.memberId]);
    expect(await flags()).toMatchObject([{ standing: 'OVER' }]);
  });

  it('stands first where the need is greatest', async () => {
    await raise('EX_ALSO_CLIENT', 'SAID_SO');
    await raise('SH_NOW', 'SAID_SO');
    await raise('CHILD', 'SAID_SO');
    expect((await waiting()).map(({ tier }) => tier)).toEqual([3, 2, 1]);
  });

  it('cannot be brought up by what belongs to another', async () => {
    const input = { clientId: client.memberId, code: 'LEG', cause: 'WEAPON' };
    expect(await coach.browser.problemOf(safety.raise, { input })).toBe('safety.no-such-flag');
  });

  it('cannot be clicked away: not by the client, an assistant or a stranger, and not in the database', async () => {
    const [flag] = await raise('CHILD', 'SAID_SO');
    const [assistant, stranger] = [await aMember(api, owner, Role.ASSISTANT), await aPractice(api)];
    expect(await lookProblem(flag!.id, 'x', client)).toBe('not-allowed');
    expect(await lookProblem(flag!.id, 'x', assistant)).toBe('not-allowed');
    expect(await lookProblem(flag!.id, 'x', stranger)).toBe('not-found');
    expect(await assistant.browser.problemOf(safety.waiting)).toBe('not-allowed');
    expect(await stranger.browser.get(safety.waiting)).toEqual([]);
    expect(await client.browser.problemOf(safety.flags, { id: client.memberId })).toBe('not-allowed');
    const rights = await api.asAdmin<{ right: string }>(
      `select privilege_type || coalesce(' ' || column_name, '') as right from information_schema.column_privileges
       where grantee = 'app_rw' and table_schema = 'app' and table_name in ('flag', 'flag_look') and privilege_type = 'UPDATE'`,
    );
    expect(rights).toEqual([{ right: 'UPDATE is_settled' }]);
  });

  it('goes with the client who is erased', async () => {
    const [flag] = await raise('CHILD', 'SAID_SO');
    await look(flag!.id, 'Safe now.');
    await owner.browser.get('mutation ($id: ID!) { eraseClient(clientId: $id) { clientId } }', { id: client.memberId });
    await api.runJobs();
    expect(await api.asAdmin('select 1 from app.flag where client_id = $1', [client.memberId])).toEqual([]);
  });
});

describe('the mail', () => {
  it('goes to the owner where nobody is assigned', async () => {
    await api.asAdmin('update app.client set coach_id = null where id = $1', [client.memberId]);
    await answer('contact-conduct', 'threat', 1);
    await api.runJobs();
    expect(mailsTo(owner).at(-1)?.subject).toBe('Please look now');
  });
});
