import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aNewClient, finishBeginning } from '@rekindle/clients/api/testing';
import { aPractice, type Person } from '@rekindle/identity/api/testing';
import type { TestApi } from '@rekindle/platform/testing';
import { getExercise } from '@rekindle/programs/domain';
import { safety } from '@rekindle/safety/api/testing';
import { contactExercises } from '@rekindle/safety/domain';
import { aCopyOf, anyAnswerTo, exercise, give, make, ownExercise, startPrograms, write } from '../testing';

let api: TestApi;
let coach: Person;
let client: Person;
let copies: ReadonlyMap<string, string>;
beforeAll(async () => {
  api = await startPrograms();
  coach = await aPractice(api);
  const made = [];
  for (const key of [...contactExercises, 'pattern-or-person', 'my-grievances'])
    made.push([key, (await make(coach, aCopyOf(key))).key] as const);
  copies = new Map(made);
});
beforeEach(async () => {
  client = await aNewClient(api, coach);
  await finishBeginning(client);
});
afterAll(() => api.stop());

const giveCopy = (key: string) => give(coach, client, copies.get(key) ?? '');
const fieldsOf = (key: string) => getExercise(key).sections.flatMap(({ fields }) => [...fields]);
const handIn = (id: string, share = true) => client.browser.get(exercise.handIn, { id, share });
const save = (id: string, key: string) => {
  const [field] = fieldsOf(key).filter((each) => anyAnswerTo(each) !== null);
  const input = { assignmentId: id, field: field!.id, answer: JSON.stringify(anyAnswerTo(field!)), revision: 0 };
  return client.browser.problemOf(exercise.save, { input });
};
const flags = async () =>
  (await coach.browser.get(safety.flags, { id: client.memberId })).map(({ code, cause }: { code: string; cause: string }) => [code, cause]);

describe('what was copied from an exercise that leads to the ex', () => {
  it('is closed by whatever closes that: not written in, not handed in, and nothing of it is shown', async () => {
    const given = await Promise.all(contactExercises.map(async (key) => [key, await giveCopy(key)] as const));
    await coach.browser.get(safety.raise, { input: { clientId: client.memberId, code: 'LEG', cause: 'ORDER' } });
    for (const [key, id] of given) {
      expect([key, await save(id, key)]).toEqual([key, 'safety.closed']);
      expect([key, await client.browser.problemOf(exercise.handIn, { id, share: true })]).toEqual([key, 'safety.closed']);
      const { exercise: shown, answers } = await client.browser.get(exercise.open, { id });
      expect([key, shown.closedBecause, answers]).toEqual([key, 'closed', []]);
    }
    const closed = (await client.browser.get(ownExercise.mine)).map(({ closedBecause }: any) => closedBecause);
    expect(closed).toEqual(contactExercises.map(() => 'closed'));
  });

  it('waits for the gate as that does', async () => {
    for (const key of contactExercises) {
      const isOpen = key === 'say-it-kindly' || key === 'short-apology';
      expect([key, await save(await giveCopy(key), key)]).toEqual([key, isOpen ? undefined : 'safety.gate-not-open']);
    }
  });

  it('is said once: neither again, nor in the words of the guide', async () => {
    const id = await giveCopy('short-apology');
    for (const field of fieldsOf('short-apology')) if (anyAnswerTo(field) !== null) await write(client, id, field.id, anyAnswerTo(field));
    await handIn(id);
    expect(await save(await giveCopy('short-apology'), 'short-apology')).toBe('safety.done-once');
    expect(await save(await give(coach, client, 'short-apology'), 'short-apology')).toBe('safety.done-once');
  });
});

describe('what was copied from an exercise that raises flags', () => {
  it('raises them once it is handed in', async () => {
    const id = await giveCopy('pattern-or-person');
    await write(client, id, 'harm', ['afraid']);
    await write(client, id, 'safety-first', 'accepted');
    expect(await flags()).toEqual([]);
    await handIn(id);
    expect(await flags()).toEqual([['ABUSED_BY_EX', 'FEAR']]);
    expect((await client.browser.get(safety.gate)).is).toBe('locked');
  });

  it('raises none where it is kept, leaves no trace, and raises them once it is shown', async () => {
    const id = await giveCopy('my-grievances');
    await write(client, id, 'grievances', [{ what: 'The keys.', 'fed-by': 'afraid' }]);
    await handIn(id, false);
    expect(await flags()).toEqual([]);
    const [assigned] = await coach.browser.get(ownExercise.assignments, { clientId: client.memberId });
    expect(assigned.standing).toBe('OPEN');
    await handIn(id, true);
    expect(await flags()).toEqual([['ABUSED_BY_EX', 'FEAR']]);
  });
});
