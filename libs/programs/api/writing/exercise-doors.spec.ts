import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aNewClient, finishBeginning } from '@rekindle/clients/api/testing';
import { aPractice, type Person } from '@rekindle/identity/api/testing';
import type { TestApi } from '@rekindle/platform/testing';
import { getExercise } from '@rekindle/programs/domain';
import { safety } from '@rekindle/safety/api/testing';
import { contactExercises } from '@rekindle/safety/domain';
import { anyAnswerTo, exercise, give, startPrograms, write } from '../testing';

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
});
afterAll(() => api.stop());

const fieldsOf = (key: string) => getExercise(key).sections.flatMap(({ fields }) => [...fields]);
const save = (id: string, key: string) => {
  const [field] = fieldsOf(key).filter((each) => anyAnswerTo(each) !== null);
  const input = { assignmentId: id, field: field!.id, answer: JSON.stringify(anyAnswerTo(field!)), revision: 0 };
  return client.browser.problemOf(exercise.save, { input });
};
const refusalsOf = async (id: string, key: string) => [
  await client.browser.problemOf(exercise.begin, { exercise: key }),
  await save(id, key),
  await client.browser.problemOf(exercise.handIn, { id, share: true }),
];

describe('an exercise that leads to the ex', () => {
  it.each([
    ['LEG', 'ORDER'],
    ['LEG', 'EX_SAID_NO_CONTACT'],
    ['HARM_OTHER', 'SAID_SO'],
    ['PURSUIT_HARD', 'OTHER_WAY'],
    ['SH_NOW', 'SAID_SO'],
    ['ABUSED_BY_EX', 'FEAR'],
  ])('is closed by %s, %s: not begun, not written in, not handed in, and nothing of it is shown', async (code, cause) => {
    const given = await Promise.all(contactExercises.map(async (key) => [key, await give(coach, client, key)] as const));
    await coach.browser.get(safety.raise, { input: { clientId: client.memberId, code, cause } });
    for (const [key, id] of given) {
      expect([key, await refusalsOf(id, key)]).toEqual([key, ['safety.closed', 'safety.closed', 'safety.closed']]);
      const { exercise: shown, answers } = await client.browser.get(exercise.open, { id });
      expect([key, shown.closedBecause, answers]).toEqual([key, 'closed', []]);
    }
  });

  it('waits for the gate, except the two that are said once', async () => {
    for (const key of contactExercises) {
      const id = await give(coach, client, key);
      const isOpen = key === 'say-it-kindly' || key === 'short-apology';
      expect([key, await save(id, key)]).toEqual([key, isOpen ? undefined : 'safety.gate-not-open']);
    }
  });

  it('keeps what was written when it closes, and shows it again if it opens', async () => {
    const id = await give(coach, client, 'say-it-kindly');
    const letter = fieldsOf('say-it-kindly').find(({ kind }) => kind === 'letter');
    await write(client, id, letter!.id, 'I need some space.');
    const [flag] = await coach.browser.get(safety.raise, { input: { clientId: client.memberId, code: 'SH_NOW', cause: 'SAID_SO' } });
    expect((await client.browser.get(exercise.open, { id })).answers).toEqual([]);
    const look = () => coach.browser.get(safety.look, { input: { id: flag.id, note: 'We spoke.' } });
    await look();
    await api.asAdmin(`update app.flag_look set looked_at = looked_at - interval '7 days' where flag_id = $1`, [flag.id]);
    await look();
    expect((await client.browser.get(exercise.open, { id })).answers).toMatchObject([{ answer: '"I need some space."' }]);
  });

  it('is said once: after it was handed in, it is not written again, unless the coach hands it back', async () => {
    const id = await give(coach, client, 'short-apology');
    for (const field of fieldsOf('short-apology')) if (anyAnswerTo(field) !== null) await write(client, id, field.id, anyAnswerTo(field));
    await client.browser.get(exercise.handIn, { id, share: true });
    const second = await give(coach, client, 'short-apology');
    expect(await save(second, 'short-apology')).toBe('safety.done-once');
    const [, first] = await coach.browser.get(exercise.assignments, { clientId: client.memberId });
    await coach.browser.get(exercise.handBack, { input: { submissionId: first.submissionId, note: 'Shorter, please.' } });
    expect(await save(second, 'short-apology')).toBeUndefined();
  });
});
