import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { agree, aNewClient, begin, finishBeginning } from '@rekindle/clients/api/testing';
import { aPractice, type Person } from '@rekindle/identity/api/testing';
import type { TestApi } from '@rekindle/platform/testing';
import { writeProgram } from '@rekindle/programs/domain';
import { daysPass, exercise, program, startPrograms } from '../testing';

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

const given = async () => (await client.browser.get(exercise.mine)).map((each: any) => each.exercise).sort();

async function enrol() {
  const steps = ['name-the-reason', 'how-we-fought'].map((key, at) => ({
    ...{ id: key, exercise: key, release: { rule: 'on-day', day: 1 + at * 3 } as const },
  }));
  const parts = [{ id: 'one', title: 'One', gate: null, opensWhenDone: false, steps }];
  const { id } = await coach.browser.get(program.save, { input: { file: writeProgram({ title: 'Ours', purpose: '', parts }) } });
  return coach.browser.get(program.enrol, { clientIds: [client.memberId], program: id });
}

describe('somebody who has taken back what is needed', () => {
  it('is given nothing until they agree again, and then what has come meanwhile', async () => {
    await enrol();
    await client.browser.get(begin.withdraw, { kind: 'TERMS' });
    await daysPass(api, 3);
    expect(await given()).toEqual(['name-the-reason']);
    await agree(client);
    await daysPass(api, 0);
    expect(await given()).toEqual(['how-we-fought', 'name-the-reason']);
  });

  it('comes into no program', async () => {
    await client.browser.get(begin.withdraw, { kind: 'TERMS' });
    expect((await enrol()).leftOut).toEqual([{ clientId: client.memberId, because: 'NOT_BEGUN' }]);
  });
});
