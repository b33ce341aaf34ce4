import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aNewClient, finishBeginning } from '@rekindle/clients/api/testing';
import { aPractice, type Person } from '@rekindle/identity/api/testing';
import type { TestApi } from '@rekindle/platform/testing';
import { writeProgram, type Step } from '@rekindle/programs/domain';
import { letItBeNoon } from '@rekindle/review/api/testing';
import { daysPass, exercise, program, startPrograms, write } from '../testing';

let api: TestApi;
let coach: Person;
let client: Person;
beforeAll(async () => {
  api = await startPrograms();
  coach = await aPractice(api);
});
beforeEach(async () => {
  client = await aNewClient(api, coach);
  await finishBeginning(client);
  await letItBeNoon(api, client);
});
afterAll(() => api.stop());

const saved = async (...steps: readonly Step[]): Promise<string> => {
  const parts = [{ id: 'one', title: 'One', gate: null, opensWhenDone: false, steps }];
  const { id } = await coach.browser.get(program.save, { input: { file: writeProgram({ title: 'Ours', purpose: '', parts }) } });
  return id;
};
const enrolled = async (id: string) =>
  (await coach.browser.get(program.enrol, { clientIds: [client.memberId], program: id })).enrolments[0];
const stands = async () =>
  Object.fromEntries(
    (await coach.browser.get(program.enrolments, { clientId: client.memberId }))[0].steps.map((step: any) => [step.id, step.standing]),
  );
const given = async () => (await client.browser.get(exercise.mine)).map((each: any) => each.exercise).sort();
const mails = () => api.mailbox.to(client.email).filter(({ subject }) => subject === 'The next step of your plan is here');
const steer = (document: string, id: string, step?: string) => coach.browser.get(document, { id, step });

async function handIn(key: string): Promise<void> {
  const open = (await client.browser.get(exercise.mine)).find((each: any) => each.exercise === key);
  await write(client, open.id, 'side', 'me');
  await client.browser.get(exercise.handIn, { id: open.id, share: true });
}

const atOnce = { id: 'a', exercise: 'name-the-reason', release: { rule: 'at-once' } } as const;
const fourthDay = { id: 'b', exercise: 'how-we-fought', release: { rule: 'on-day', day: 4 } } as const;
const afterFirst = { id: 'b', exercise: 'how-we-fought', release: { rule: 'after-completion', days: 0 } } as const;

describe('a client in a program', () => {
  it('is given what is due, day by day, with one mail a day', async () => {
    await enrolled(await saved(atOnce, fourthDay));
    expect(await given()).toEqual(['name-the-reason']);
    await daysPass(api, 2);
    expect(await given()).toEqual(['name-the-reason']);
    await daysPass(api, 1);
    expect(await given()).toEqual(['how-we-fought', 'name-the-reason']);
    await api.asAdmin(`update app.dispatch set due_at = now(), next_at = now() where client_id = $1`, [client.memberId]);
    await api.runJobs();
    expect(mails()).toHaveLength(1);
  });

  it('is mailed the way to what came last, and nothing by its name', async () => {
    await enrolled(await saved(atOnce, fourthDay));
    await api.asAdmin(`update app.enrolment_step set given_at = given_at - interval '1 day' where client_id = $1`, [client.memberId]);
    await daysPass(api, 3);
    await api.asAdmin(`update app.dispatch set due_at = now(), next_at = now() where client_id = $1`, [client.memberId]);
    await api.runJobs();
    const [mail] = mails();
    const last = (await client.browser.get(exercise.mine)).find((each: any) => each.exercise === 'how-we-fought');
    expect(mail?.text).toContain(`/exercises/${last.id}`);
    expect(mail?.text).not.toMatch(/fought|reason/i);
  });

  it('comes on by what is handed in, and not by what is handed back', async () => {
    await enrolled(await saved(atOnce, afterFirst));
    await handIn('name-the-reason');
    await daysPass(api, 0);
    expect(await stands()).toEqual({ a: 'DONE', b: 'GIVEN' });
    expect(await given()).toEqual(['how-we-fought', 'name-the-reason']);
  });

  it('is not asked again for what they did before', async () => {
    await client.browser.get(exercise.begin, { exercise: 'name-the-reason' });
    await handIn('name-the-reason');
    await enrolled(await saved(atOnce, afterFirst));
    expect(await stands()).toEqual({ a: 'DONE', b: 'GIVEN' });
    expect(await given()).toEqual(['how-we-fought', 'name-the-reason']);
  });

  it('leaves no trace of what is private: it is asked, and moves nobody on', async () => {
    const hidden = { id: 'a', exercise: 'cooling-drawer', release: { rule: 'at-once' } } as const;
    await enrolled(await saved(hidden, { ...afterFirst, release: { rule: 'after-completion', days: 3 } }));
    expect(await stands()).toEqual({ a: 'GIVEN', b: 'AHEAD' });
    await daysPass(api, 3);
    expect(await stands()).toEqual({ a: 'GIVEN', b: 'GIVEN' });
  });

  it('comes in only once they have agreed to what is needed, and keeps nobody else out', async () => {
    const other = await aNewClient(api, coach);
    const clientIds = [client.memberId, other.memberId];
    const { enrolments, leftOut } = await coach.browser.get(program.enrol, { clientIds, program: 'guide' });
    expect(enrolments.map(({ clientId }: any) => clientId)).toEqual([client.memberId]);
    expect(leftOut).toEqual([{ clientId: other.memberId, because: 'NOT_BEGUN' }]);
  });

  it('is in it once', async () => {
    const ours = await saved(atOnce);
    const { id } = await enrolled(ours);
    const again = { clientIds: [client.memberId], program: ours };
    const leftOut = [{ clientId: client.memberId, because: 'IN_IT' }];
    expect(await coach.browser.get(program.enrol, again)).toEqual({ enrolments: [], leftOut });
    await steer(program.stop, id);
    expect(await coach.browser.problemOf(program.pause, { id })).toBe('programs.program-ended');
    expect((await coach.browser.get(program.enrol, again)).enrolments[0].standing).toBe('RUNNING');
  });
});

describe('a coach', () => {
  it('pauses and resumes: the days between do not count', async () => {
    const { id } = await enrolled(await saved(atOnce, fourthDay));
    await steer(program.pause, id);
    await daysPass(api, 30);
    expect(await given()).toEqual(['name-the-reason']);
    const { steps, standing } = await steer(program.resume, id);
    expect([standing, steps[1].waitsFor]).toEqual(['RUNNING', 'day']);
    await daysPass(api, 3);
    expect(await stands()).toMatchObject({ b: 'GIVEN' });
  });

  it('goes back to a step, which is asked for anew', async () => {
    const { id } = await enrolled(await saved(atOnce, afterFirst));
    await handIn('name-the-reason');
    await daysPass(api, 5);
    const { steps } = await steer(program.rewind, id, 'a');
    expect(steps.map(({ standing }: any) => standing)).toEqual(['GIVEN', 'AHEAD']);
    await daysPass(api, 0);
    expect(await stands()).toEqual({ a: 'GIVEN', b: 'AHEAD' });
  });

  it('goes on to a step, and passes over another', async () => {
    const { id } = await enrolled(await saved(atOnce, fourthDay));
    const on = await steer(program.goOn, id, 'b');
    expect(on.steps.map(({ standing }: any) => standing)).toEqual(['GIVEN', 'GIVEN']);
    expect(await given()).toEqual(['how-we-fought', 'name-the-reason']);
    await steer(program.skip, id, 'a');
    expect(await stands()).toMatchObject({ a: 'SKIPPED' });
    expect(await coach.browser.problemOf(program.goOn, { id, step: 'b' })).toBe('programs.step-not-there');
  });

  it('takes back what a program gave: the step is skipped, and what waited for it comes', async () => {
    await enrolled(await saved(atOnce, afterFirst));
    const [open] = await client.browser.get(exercise.mine);
    await coach.browser.get(exercise.takeBack, { id: open.id });
    expect(await stands()).toEqual({ a: 'SKIPPED', b: 'GIVEN' });
    expect(await given()).toEqual(['how-we-fought', 'name-the-reason']);
    expect((await client.browser.get(exercise.open, { id: open.id })).exercise.isTakenBack).toBe(true);
  });

  it('takes back on the same day what was skipped ahead: it comes when it would have come', async () => {
    const { id, steps } = await enrolled(await saved(atOnce, fourthDay));
    expect((await steer(program.skip, id, 'b')).steps[1].standing).toBe('SKIPPED');
    expect((await steer(program.rewind, id, 'b')).steps).toEqual(steps);
  });

  it('goes nowhere while it is paused', async () => {
    const { id } = await enrolled(await saved(atOnce, fourthDay));
    await steer(program.pause, id);
    expect(await coach.browser.problemOf(program.goOn, { id, step: 'b' })).toBe('programs.program-paused');
    expect(await given()).toEqual(['name-the-reason']);
  });

  it('passes no gate, and opens by hand only what is theirs to open', async () => {
    const { id } = await enrolled('guide');
    expect(await coach.browser.problemOf(program.goOn, { id, step: 'set-a-meeting' })).toBe('programs.step-closed');
    expect(await coach.browser.problemOf(program.openPart, { id, part: 'talk' })).toBe('programs.part-not-yours');
    const opened = await coach.browser.get(program.openPart, { id, part: 'own-work' });
    expect(opened.steps.find((step: any) => step.id === 'set-a-meeting')).toMatchObject({ standing: 'AHEAD' });
  });

  it('changes a program: what was given out stays, what lies ahead is another', async () => {
    const ours = await saved(atOnce, fourthDay);
    await enrolled(ours);
    const parts = [{ id: 'one', title: 'One', gate: null, opensWhenDone: false, steps: [{ ...fourthDay, exercise: 'boundaries' }] }];
    const file = writeProgram({ title: 'Ours', purpose: '', parts });
    expect(await coach.browser.get(program.check, { file, id: ours })).toEqual({ flaws: [], touchedClientIds: [client.memberId] });
    await coach.browser.get(program.save, { input: { id: ours, revision: 1, file } });
    expect(await coach.browser.problemOf(program.save, { input: { id: ours, revision: 1, file } })).toBe('programs.program-changed');
    await daysPass(api, 3);
    expect(await given()).toEqual(['boundaries', 'name-the-reason']);
  });
});
