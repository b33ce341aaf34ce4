import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { CheckInsModule } from '@rekindle/check-ins/api';
import { aNewClient, finishBeginning } from '@rekindle/clients/api/testing';
import { aPractice, type Person } from '@rekindle/identity/api/testing';
import type { TestApi } from '@rekindle/platform/testing';
import { letItBeNoon } from '@rekindle/review/api/testing';
import { exercise, give, startPrograms, write } from '../testing';

let api: TestApi;
let coach: Person;
let client: Person;
beforeAll(async () => {
  api = await startPrograms(CheckInsModule);
  coach = await aPractice(api);
});
beforeEach(async () => {
  client = await aNewClient(api, coach);
  await finishBeginning(client);
});
afterAll(() => api.stop());

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const owed = (id: string) =>
  api.asAdmin<{ letter: string; state: string; local_date: string }>(
    `select letter, state, local_date::text from app.dispatch where about = $1 and letter <> 'review.answered' order by due_at`,
    [id],
  );
/** Lets the hours before a reminder come, in which it is owed. */
async function daysPass(id: string): Promise<void> {
  await api.asAdmin(`update jobs.outbox set next_at = now() where job = 'programs.owe-reminder' and payload ->> 'assignmentId' = $1`, [id]);
  await api.runJobs();
}
/** Lets the hour of everything that is owed come, at midday, where nobody sleeps. */
async function timePasses(id: string): Promise<void> {
  await daysPass(id);
  await letItBeNoon(api, client);
  await api.asAdmin(
    `update app.dispatch set local_date = current_date, due_at = now(), next_at = now(), expires_at = now() + interval '1 day' where about = $1 and state = 'scheduled'`,
    [id],
  );
  await api.runJobs();
}
const mailsWith = (words: string) => api.mailbox.to(client.email).filter(({ subject }) => subject?.includes(words));

describe('an exercise with a day', () => {
  it('owes a mail the day before and one two days after, at the client’s hour', async () => {
    const id = await give(coach, client, 'how-we-fought', inDays(10));
    expect(await owed(id)).toEqual([]);
    await daysPass(id);
    expect(await owed(id)).toEqual([
      { letter: 'programs.due-soon', state: 'scheduled', local_date: inDays(9) },
      { letter: 'programs.still-open', state: 'scheduled', local_date: inDays(12) },
    ]);
  });

  it('is reminded of by a link that opens that very exercise, and names nothing', async () => {
    const id = await give(coach, client, 'how-we-fought', inDays(10));
    await timePasses(id);
    const [mail] = mailsWith('for tomorrow');
    expect(mail?.text).toContain(`/exercises/${id}`);
    expect(mail?.text).not.toContain('fought');
  });

  it('is not reminded of once it is done, taken back, or the client is looked after', async () => {
    const done = await give(coach, client, 'name-the-reason', inDays(10));
    await write(client, done, 'side', 'me');
    await daysPass(done);
    await client.browser.get(exercise.handIn, { id: done, share: true });
    const takenBack = await give(coach, client, 'how-we-fought', inDays(10));
    await coach.browser.get(exercise.takeBack, { id: takenBack });
    expect((await owed(done)).map(({ state }) => state)).toEqual(['cancelled', 'cancelled']);
    for (const id of [done, takenBack]) await timePasses(id);
    const unsafe = await give(coach, client, 'boundaries', inDays(10));
    await coach.browser.get('mutation ($input: RaiseFlagInput!) { raiseFlag(input: $input) { id } }', {
      input: { clientId: client.memberId, code: 'SH_NOW', cause: 'SAID_SO' },
    });
    await timePasses(unsafe);
    expect(mailsWith('your plan is')).toEqual([]);
  });

  it('is reminded of years from now as well', async () => {
    const id = await give(coach, client, 'how-we-fought', inDays(1_000));
    expect(await owed(id)).toEqual([]);
  });

  it('may be given without one, or for today, and not for a day that has passed', async () => {
    expect(await owed(await give(coach, client, 'how-we-fought'))).toEqual([]);
    const refusal = (dueOn: string) =>
      coach.browser.problemOf(exercise.assign, { input: { clientIds: [client.memberId], exercise: 'boundaries', dueOn } });
    expect(await refusal('soon')).toBe('programs.day-unknown');
    expect(await refusal(inDays(-5))).toBe('programs.day-past');
  });
});

describe('a reminder that a coach asks for', () => {
  it('goes at the client’s next hour, once on a day, and names nothing', async () => {
    const id = await give(coach, client, 'how-we-fought');
    const at = await coach.browser.get(exercise.remind, { id });
    expect(Date.parse(at)).toBeGreaterThan(Date.now());
    expect(Date.parse(at)).toBeLessThan(Date.now() + 49 * 3_600_000);
    expect(await coach.browser.get(exercise.remind, { id })).toBe(at);
    expect(await owed(id)).toMatchObject([{ letter: 'programs.remembered', state: 'scheduled' }]);
    await timePasses(id);
    expect(mailsWith('is there for you').map(({ text }) => text)).toEqual([expect.stringContaining(`/exercises/${id}`)]);
    expect(mailsWith('is there for you')[0]?.text).not.toContain('fought');
  });

  it('is refused where the coach can see that it is done', async () => {
    const id = await give(coach, client, 'name-the-reason');
    await write(client, id, 'side', 'me');
    await client.browser.get(exercise.handIn, { id, share: true });
    expect(await coach.browser.problemOf(exercise.remind, { id })).toBe('programs.nothing-open');
    const takenBack = await give(coach, client, 'how-we-fought');
    await coach.browser.get(exercise.takeBack, { id: takenBack });
    expect(await coach.browser.problemOf(exercise.remind, { id: takenBack })).toBe('programs.nothing-open');
  });

  it('goes nowhere where the client has kept it to themself, and the coach is told the same', async () => {
    const id = await give(coach, client, 'cooling-drawer');
    await write(client, id, 'letter', 'What I would say.');
    await client.browser.get(exercise.handIn, { id, share: false });
    expect(Date.parse(await coach.browser.get(exercise.remind, { id }))).toBeGreaterThan(Date.now());
    await timePasses(id);
    expect(mailsWith('is there for you')).toEqual([]);
  });

  it('leaves no trace in what coaches see of mail: that one did not go would tell what was kept', async () => {
    const id = await give(coach, client, 'cooling-drawer', inDays(10));
    await daysPass(id);
    await write(client, id, 'letter', 'What I would say.');
    await client.browser.get(exercise.handIn, { id, share: false });
    expect((await owed(id)).map(({ state }) => state)).toEqual(['cancelled', 'cancelled']);
    const deliveries = await coach.browser.get<{ letter: string }[]>('query ($id: ID!) { deliveries(clientId: $id) { letter } }', {
      id: client.memberId,
    });
    expect(deliveries.filter(({ letter }) => letter.startsWith('programs.'))).toEqual([]);
  });
});

describe('one exercise', () => {
  it('goes to many at once, or to nobody where one of them is not ours', async () => {
    const second = await aNewClient(api, coach);
    const elsewhere = await aNewClient(api, await aPractice(api));
    const assign = (clientIds: string[]) => ({ input: { clientIds, exercise: 'boundaries', dueOn: null } });
    expect(await coach.browser.get(exercise.assign, assign([client.memberId, second.memberId]))).toHaveLength(2);
    expect(await coach.browser.problemOf(exercise.assign, assign([client.memberId, elsewhere.memberId]))).toBe('not-found');
    expect(await coach.browser.problemOf(exercise.assign, assign([]))).toBe('programs.clients-missing');
    expect(await coach.browser.get(exercise.assignments, { clientId: client.memberId })).toHaveLength(1);
  });
});
