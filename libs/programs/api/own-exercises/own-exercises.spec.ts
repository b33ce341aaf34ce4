import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aNewClient, finishBeginning } from '@rekindle/clients/api/testing';
import { aMember, aPractice, type Person } from '@rekindle/identity/api/testing';
import { Role } from '@rekindle/identity/domain';
import type { TestApi } from '@rekindle/platform/testing';
import { readExercise, writeExercise } from '@rekindle/programs/domain';
import { aCopyOf, anOwnExercise, exercise, give, make, ownExercise, startPrograms } from '../testing';

let api: TestApi;
let coach: Person;
beforeAll(async () => {
  api = await startPrograms();
  coach = await aPractice(api);
});
afterAll(() => api.stop());

const all = (who = coach) => who.browser.get(ownExercise.all);
const sent = (file: string, more: object = {}) => ({ input: { file, ...more } });

describe('the exercises of a practice', () => {
  it('are kept with a key of their own, and read as they were written', async () => {
    const { key, id, version, file } = await make(coach, anOwnExercise());
    expect([key, version]).toEqual([`own-${id}`, '1']);
    expect(readExercise(file)).toEqual({ ...anOwnExercise(), key, version });
    expect(await all()).toContainEqual(expect.objectContaining({ id, file, title: 'The kitchen table', minutes: 10, from: null }));
  });

  it('say where they come from, in all their wordings', async () => {
    const made = await make(coach, aCopyOf('how-we-fought'));
    const again = await make(coach, aCopyOf('how-we-fought', { title: 'How it went' }), made);
    expect([again.key, again.version, again.revision]).toEqual([made.key, '2', 2]);
    expect((await all()).find(({ id }: any) => id === made.id)).toMatchObject({ from: 'how-we-fought', title: 'How it went' });
    const elsewhere = sent(writeExercise(aCopyOf('boundaries')), { id: made.id, revision: 2 });
    expect(await coach.browser.problemOf(ownExercise.save, elsewhere)).toBe('programs.exercise-unusable');
  });

  it('of two who save, keep the faster one, and tell the other', async () => {
    const made = await make(coach, anOwnExercise());
    const saves = ['One', 'Another'].map((title) => sent(writeExercise(anOwnExercise({ title })), { id: made.id, revision: 1 }));
    const answers = await Promise.all(saves.map((variables) => coach.browser.ask(ownExercise.save, variables)));
    const problems = answers.flatMap(({ errors }) => errors.map(({ extensions }) => extensions.problem));
    expect(problems).toEqual(['programs.exercise-changed']);
    expect((await all()).find(({ id }: any) => id === made.id)).toMatchObject({ revision: 2 });
  });

  it.each([
    ['a wrong file', '{"format":"song"}', 'no-exercise'],
    ['a file that is too long', ' '.repeat(60_001), 'no-exercise'],
    ['no title', writeExercise(anOwnExercise({ title: ' ' })), 'exercise-unusable'],
    ['a source that there is not', writeExercise(anOwnExercise({ from: 'love-spell' })), 'exercise-unusable'],
    ['a private source and a reader', writeExercise(aCopyOf('cooling-drawer', { visibility: 'coach' })), 'exercise-unusable'],
  ])('are not kept with %s', async (_, file, problem) => {
    expect(await coach.browser.problemOf(ownExercise.save, sent(file))).toBe(`programs.${problem}`);
  });

  it('keep who reads them: a client who was promised that nobody does was promised it for good', async () => {
    const made = await make(coach, anOwnExercise({ visibility: 'private' }));
    const rewritten = sent(writeExercise(anOwnExercise()), { id: made.id, revision: 1 });
    expect(await coach.browser.problemOf(ownExercise.save, rewritten)).toBe('programs.exercise-unusable');
  });

  it('are for those who give exercises out, and for no other practice', async () => {
    const made = await make(coach, anOwnExercise());
    const assistant = await aMember(api, coach, Role.ASSISTANT);
    expect(await assistant.browser.problemOf(ownExercise.all)).toBe('not-allowed');
    const elsewhere = await aPractice(api);
    expect(await all(elsewhere)).toEqual([]);
    expect(await elsewhere.browser.problemOf(ownExercise.archive, { id: made.id })).toBe('not-found');
    const file = writeExercise(anOwnExercise());
    expect(await elsewhere.browser.problemOf(ownExercise.save, sent(file, { id: made.id, revision: 1 }))).toBe('not-found');
    const stranger = await aNewClient(api, elsewhere);
    const assigned = { input: { clientIds: [stranger.memberId], exercise: made.key } };
    expect(await elsewhere.browser.problemOf(exercise.assign, assigned)).toBe('programs.unknown-exercise');
  });
});

describe('one that is archived', () => {
  it('is given out to nobody any more, and read on by whoever has it', async () => {
    const client = await aNewClient(api, coach);
    await finishBeginning(client);
    const { id, key, file } = await make(coach, anOwnExercise());
    await give(coach, client, key);
    const archived = await coach.browser.get(ownExercise.archive, { id });
    expect(archived.at(-1)).toMatchObject({ id, isArchived: true, isInUse: true });
    expect(await coach.browser.problemOf(exercise.assign, { input: { clientIds: [client.memberId], exercise: key } })).toBe(
      'programs.unknown-exercise',
    );
    expect(await client.browser.get(ownExercise.mine)).toMatchObject([{ exercise: key, content: file }]);
    expect(await coach.browser.get(ownExercise.assignments, { clientId: client.memberId })).toMatchObject([{ content: file }]);
  });
});
