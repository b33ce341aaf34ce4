import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aNewClient, finishBeginning } from '@rekindle/clients/api/testing';
import { aPractice, type Person } from '@rekindle/identity/api/testing';
import { countStatements, type TestApi } from '@rekindle/platform/testing';
import { writeProgram } from '@rekindle/programs/domain';
import { review } from '@rekindle/review/api/testing';
import { daysPass, exercise, program, startPrograms, write } from '../testing';

let api: TestApi;
let coach: Person;
let client: Person;
beforeAll(async () => {
  api = await startPrograms();
});
beforeEach(async () => {
  coach = await aPractice(api);
  client = await aNewClient(api, coach);
  await finishBeginning(client);
});
afterAll(() => api.stop());

/** @returns the id of the enrolment */
async function enrolledIn(...keys: readonly string[]): Promise<string> {
  const steps = keys.map((key) => ({ id: key, exercise: key, release: { rule: 'at-once' } as const }));
  const parts = [{ id: 'one', title: 'One', gate: null, opensWhenDone: false, steps }];
  const { id } = await coach.browser.get(program.save, { input: { file: writeProgram({ title: 'Ours', purpose: '', parts }) } });
  return (await coach.browser.get(program.enrol, { clientIds: [client.memberId], program: id })).enrolments[0].id;
}
const stalled = async () => (await coach.browser.get(program.stalled)).map((each: any) => each.exercise);

async function handIn(): Promise<void> {
  const [open] = await client.browser.get(exercise.mine);
  await write(client, open.id, 'side', 'me');
  await client.browser.get(exercise.handIn, { id: open.id, share: true });
}

describe('who does not come on', () => {
  it('is whoever has had a step for more than a week, with the one that lies there longest', async () => {
    const enrolmentId = await enrolledIn('name-the-reason', 'how-we-fought');
    await daysPass(api, 7);
    expect(await stalled()).toEqual([]);
    await daysPass(api, 1);
    const [only] = await coach.browser.get(program.stalled);
    expect(only).toMatchObject({ enrolmentId, clientId: client.memberId, step: 'name-the-reason', exercise: 'name-the-reason' });
    await coach.browser.get(program.skip, { id: enrolmentId, step: 'name-the-reason' });
    expect(await stalled()).toEqual(['how-we-fought']);
    await coach.browser.get(program.pause, { id: enrolmentId });
    expect(await stalled()).toEqual([]);
  });

  it('is never told from what is private: one that was kept looks like one that nobody began', async () => {
    await enrolledIn('cooling-drawer');
    await daysPass(api, 20);
    expect(await stalled()).toEqual([]);
  });

  it('is whoever was asked once more and has not come again, under that name alone', async () => {
    await enrolledIn('name-the-reason');
    await handIn();
    const [{ subjectId: id }] = (await coach.browser.get(review.queue, { tab: 'NEW' })).items;
    await coach.browser.get(exercise.handBack, { input: { submissionId: id, note: 'Once more, please.' } });
    await daysPass(api, 10);
    expect(await coach.browser.get(program.askedAgain)).toMatchObject([{ id, clientId: client.memberId, exercise: 'name-the-reason' }]);
    expect(await stalled()).toEqual([]);
    await handIn();
    expect(await coach.browser.get(program.askedAgain)).toEqual([]);
  });

  it.each([program.stalled, program.askedAgain])('costs one statement: %s', async (document) => {
    await enrolledIn('name-the-reason');
    const { statements } = await countStatements(() => coach.browser.get(document));
    expect(statements.filter((statement) => statement.includes('from app.'))).toHaveLength(1);
  });
});
