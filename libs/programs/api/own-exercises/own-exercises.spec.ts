import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { clientsEntities, ClientsModule } from '@rekindle/clients/api';
import { aNewClient, finishBeginning } from '@rekindle/clients/api/testing';
import { identityEntities, IdentityModule } from '@rekindle/identity/api';
import { aMember, aPractice, type Person } from '@rekindle/identity/api/testing';
import { Role } from '@rekindle/identity/domain';
import { MeasuresModule } from '@rekindle/measures/api';
import { TestApi } from '@rekindle/platform/testing';
import { readExercise, writeExercise } from '@rekindle/programs/domain';
import { SafetyModule } from '@rekindle/safety/api';
import { ProgramsModule } from '../programs.module';
import { aCopyOf, anOwnExercise, exercise, give, make, ownExercise } from '../testing';

let api: TestApi;
let coach: Person;
beforeAll(async () => {
  const modules = [IdentityModule, ClientsModule, MeasuresModule, SafetyModule, ProgramsModule];
  api = await TestApi.start(modules, [...identityEntities, ...clientsEntities]);
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
    const { revision } = await coach.browser.get(ownExercise.check, { id: made.id, file: writeExercise(anOwnExercise()) });
    expect(revision).toBe(2);
  });

  it.each([
    ['a wrong file', '{"format":"song"}', 'no-exercise'],
    ['a file that is too long', ' '.repeat(60_001), 'no-exercise'],
    ['no title', writeExercise(anOwnExercise({ title: ' ' })), 'title-missing'],
    ['a source that there is not', writeExercise(anOwnExercise({ from: 'love-spell' })), 'from-unknown'],
    ['a private source and a reader', writeExercise(aCopyOf('cooling-drawer', { visibility: 'coach' })), 'who-reads-changed'],
  ])('are not kept with %s', async (_, file, flaw) => {
    const { flaws } = await coach.browser.get(ownExercise.check, { file });
    expect(flaws.map((each: any) => each.flaw)).toEqual([flaw]);
    expect(await coach.browser.problemOf(ownExercise.save, sent(file))).toMatch(/^programs\.(no-exercise|exercise-unusable)$/);
  });

  it('keep who reads them: a client who was promised that nobody does was promised it for good', async () => {
    const made = await make(coach, anOwnExercise({ visibility: 'private' }));
    const file = writeExercise(anOwnExercise());
    expect((await coach.browser.get(ownExercise.check, { id: made.id, file })).flaws).toEqual([
      { flaw: 'who-reads-changed', at: null, why: null },
    ]);
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
