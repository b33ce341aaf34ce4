import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aNewClient, finishBeginning } from '@rekindle/clients/api/testing';
import { aPractice, type Person } from '@rekindle/identity/api/testing';
import type { TestApi } from '@rekindle/platform/testing';
import { daysPass, exercise, program, startPrograms } from '../testing';

let api: TestApi;
let coach: Person;
let client: Person;
let enrolment: string;
beforeAll(async () => {
  api = await startPrograms();
  coach = await aPractice(api);
});
beforeEach(async () => {
  client = await aNewClient(api, coach);
  await finishBeginning(client);
  const { enrolments } = await coach.browser.get(program.enrol, { clientIds: [client.memberId], program: 'guide' });
  enrolment = enrolments[0].id;
});
afterAll(() => api.stop());

const paths = () => client.browser.get(program.paths);

/** What came so far, by the names of the exercises. */
async function came(): Promise<string[]> {
  const known = new Map((await client.browser.get(exercise.mine)).map((each: any) => [each.id, each.exercise]));
  return (await paths())[0].assignmentIds.map((id: string) => known.get(id));
}

describe('the path of a client', () => {
  it('shows what came, in its order, and only that more comes', async () => {
    await daysPass(api, 1);
    expect(await came()).toEqual(['quiet-respect', 'cooling-drawer']);
    expect((await paths())[0]).toMatchObject({ isPaused: false, goesOn: true });
  });

  it('says when a coach has paused it, and keeps what came where it came when a coach goes back', async () => {
    await daysPass(api, 1);
    await coach.browser.get(program.pause, { id: enrolment });
    expect((await paths())[0]).toMatchObject({ isPaused: true, goesOn: true });
    await coach.browser.get(program.resume, { id: enrolment });
    await coach.browser.get(program.rewind, { id: enrolment, step: 'quiet-respect' });
    expect(await came()).toEqual(['quiet-respect', 'cooling-drawer']);
  });

  it('is gone once a coach has stopped it; what was given out stays', async () => {
    await coach.browser.get(program.stop, { id: enrolment });
    expect(await paths()).toEqual([]);
    expect(await client.browser.get(exercise.mine)).toHaveLength(1);
  });
});
