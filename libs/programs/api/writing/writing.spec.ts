import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aNewClient, begin, finishBeginning } from '@rekindle/clients/api/testing';
import { aPractice, ask, password, type Person } from '@rekindle/identity/api/testing';
import type { TestApi } from '@rekindle/platform/testing';
import { type Exercise, exercises, type Field } from '@rekindle/programs/domain';
import { isContactExercise } from '@rekindle/safety/domain';
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

const fieldsOf = ({ sections }: Exercise): readonly Field[] => sections.flatMap(({ fields }) => fields as readonly Field[]);
const open = (id: string, who = client) => who.browser.get(exercise.open, { id });
const answersIn = async (id: string, who = client) =>
  Object.fromEntries(
    (await open(id, who)).answers.map(({ field, answer }: { field: string; answer: string }) => [field, JSON.parse(answer)]),
  );
const elsewhere = async () => {
  const browser = api.visitor('portal');
  await browser.get(ask.signIn, { input: { email: client.email, password } });
  return { ...client, browser };
};

describe('writing in an exercise', () => {
  it.each(exercises.filter(({ key }) => !isContactExercise(key)).map((each) => [each.key, each] as const))(
    'keeps every answer of %s, and shows it at another device as it was typed',
    async (key, content) => {
      const id = await give(coach, client, key);
      const wanted: Record<string, unknown> = {};
      for (const field of fieldsOf(content)) {
        const answer = anyAnswerTo(field);
        if (answer === null) continue;
        wanted[field.id] = answer;
        expect(await write(client, id, field.id, answer)).toMatchObject({ isKept: true, answer: { revision: 1 } });
      }
      expect(await answersIn(id, await elsewhere())).toEqual(wanted);
    },
  );

  it('is begun by the client where it is their own work, once', async () => {
    const { id } = await client.browser.get(exercise.begin, { exercise: 'boundaries' });
    expect(await client.browser.get(exercise.begin, { exercise: 'boundaries' })).toMatchObject({ id, isOwnChoice: true, standing: 'OPEN' });
    expect(await client.browser.problemOf(exercise.begin, { exercise: 'friends-and-family' })).toBe('programs.only-given-out');
    expect(await client.browser.problemOf(exercise.begin, { exercise: 'first-message' })).toBe('safety.gate-not-open');
    expect(await client.browser.problemOf(exercise.begin, { exercise: 'love-spell' })).toBe('programs.unknown-exercise');
  });

  it('never puts one device over the other, and says what the other wrote', async () => {
    const id = await give(coach, client, 'how-we-fought');
    const other = await elsewhere();
    await write(client, id, 'name', 'Knock and lock');
    expect(await write(other, id, 'name', 'Chase and hide')).toEqual({
      isKept: false,
      answer: { field: 'name', answer: '"Knock and lock"', revision: 1 },
    });
    expect(await answersIn(id)).toEqual({ name: 'Knock and lock' });
    // Whoever has seen the other one may write over it.
    expect(await write(other, id, 'name', 'Chase and hide', 1)).toMatchObject({ isKept: true, answer: { revision: 2 } });
    // The same words again are no quarrel: the line may have been cut before they were heard of.
    expect(await write(client, id, 'name', 'Chase and hide', 1)).toMatchObject({ isKept: true, answer: { revision: 2 } });
  });

  it('loses none of the answers that are written at the same moment', async () => {
    const id = await give(coach, client, 'how-we-fought');
    const results = await Promise.all(['one', 'two', 'three'].map((word) => write(client, id, 'name', word)));
    expect(results.filter(({ isKept }) => isKept)).toHaveLength(1);
    await Promise.all([write(client, id, 'turn', 'In the hall.'), write(client, id, 'signs', ['chase'])]);
    expect(await answersIn(id)).toMatchObject({ turn: 'In the hall.', signs: ['chase'] });
  });

  it('takes an answer out again', async () => {
    const id = await give(coach, client, 'how-we-fought');
    await write(client, id, 'signs', ['chase']);
    await write(client, id, 'signs', null, 1);
    expect(await answersIn(id)).toEqual({ signs: null });
  });

  it.each([
    ['to a question that there is not', 'nothing', 'x', 'programs.unknown-field'],
    ['that is too long', 'name', 'a'.repeat(201), 'programs.too-long'],
    ['that is not offered', 'signs', ['dance'], 'programs.not-offered'],
    ['in another shape', 'fights', 'late again', 'programs.malformed'],
    ['with more rows than there may be', 'fights', Array.from({ length: 6 }, () => ({})), 'programs.too-many'],
  ])('is refused, and changes nothing, %s', async (_what, field, answer, problem) => {
    const id = await give(coach, client, 'how-we-fought');
    const sent = { input: { assignmentId: id, field, answer: JSON.stringify(answer), revision: 0 } };
    expect(await client.browser.problemOf(exercise.save, sent)).toBe(problem);
    expect(await answersIn(id)).toEqual({});
  });

  it('is refused when it is no answer at all, after it was taken back, and without a needed consent', async () => {
    const id = await give(coach, client, 'how-we-fought');
    const refusal = (answer = '"x"') =>
      client.browser.problemOf(exercise.save, { input: { assignmentId: id, field: 'name', answer, revision: 0 } });
    expect(await refusal('{"a":')).toBe('programs.malformed');
    await write(client, id, 'turn', 'In the hall.');
    await coach.browser.get(exercise.takeBack, { id });
    expect(await refusal()).toBe('programs.taken-back');
    expect(await answersIn(id)).toEqual({ turn: 'In the hall.' });
    await client.browser.get(begin.withdraw, { kind: 'SPECIAL_CATEGORY' });
    expect(await refusal()).toBe('clients.consent-needed');
  });

  it('is nobody else’s: not another client’s, and no coach sees what is not handed in', async () => {
    const id = await give(coach, client, 'how-we-fought');
    await write(client, id, 'name', 'Knock and lock');
    const stranger = await aNewClient(api, coach);
    await finishBeginning(stranger);
    expect(await stranger.browser.problemOf(exercise.open, { id })).toBe('not-found');
    const sent = { input: { assignmentId: id, field: 'name', answer: '"x"', revision: 1 } };
    expect(await stranger.browser.problemOf(exercise.save, sent)).toBe('not-found');
    expect(await coach.browser.get(exercise.assignments, { clientId: client.memberId })).toMatchObject([
      { standing: 'OPEN', submissionId: null },
    ]);
    expect(await coach.browser.problemOf(exercise.open, { id })).toBe('not-allowed');
  });
});
