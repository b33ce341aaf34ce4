import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aNewClient, finishBeginning } from '@rekindle/clients/api/testing';
import { aPractice, type Person } from '@rekindle/identity/api/testing';
import type { TestApi } from '@rekindle/platform/testing';
import { type Step, writeProgram } from '@rekindle/programs/domain';
import { aCopyOf, anOwnExercise, daysPass, exercise, make, ownExercise, program, startPrograms, write } from '../testing';

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

const step = (id: string, key: string, day: number): Step => ({ id, exercise: key, release: { rule: 'on-day', day } });
const fileOf = (...steps: readonly Step[]) =>
  writeProgram({ title: 'Ours', purpose: '', parts: [{ id: 'one', title: 'One', gate: null, opensWhenDone: false, steps }] });
const enrol = async (...steps: readonly Step[]): Promise<void> => {
  const { id } = await coach.browser.get(program.save, { input: { file: fileOf(...steps) } });
  await coach.browser.get(program.enrol, { clientIds: [client.memberId], program: id });
};
const steps = async () => (await coach.browser.get(ownExercise.steps, { clientId: client.memberId }))[0].steps;
const mine = () => client.browser.get(ownExercise.mine);

describe('a program with an exercise of the practice', () => {
  it('gives it out in today’s wording when its day has come, and goes on once it is done', async () => {
    const made = await make(coach, anOwnExercise());
    await enrol(step('a', made.key, 1), { id: 'b', exercise: 'boundaries', release: { rule: 'after-completion', days: 0 } });
    const [given] = await mine();
    expect(given).toMatchObject({ exercise: made.key, version: '1', content: made.file });
    expect(await steps()).toMatchObject([
      { exercise: made.key, content: made.file, standing: 'GIVEN' },
      { exercise: 'boundaries', content: null, standing: 'AHEAD' },
    ]);
    await daysPass(api, 9);
    expect(await coach.browser.get(program.stalled)).toContainEqual(
      expect.objectContaining({ step: 'a', version: '1', content: made.file }),
    );
    await write(client, given.id, 'evening', 'At eight.');
    await client.browser.get(exercise.handIn, { id: given.id, share: true });
    await daysPass(api, 0);
    expect((await mine()).map((each: any) => each.exercise)).toEqual(['boundaries', made.key]);
  });

  it('never tells whether a private one was done, and moves nobody on for it', async () => {
    const made = await make(coach, anOwnExercise({ visibility: 'private', review: 'never' }));
    await enrol(step('a', made.key, 1), { id: 'b', exercise: 'boundaries', release: { rule: 'after-completion', days: 0 } });
    expect((await mine()).map((each: any) => each.exercise).sort()).toEqual(['boundaries', made.key].sort());
    const id = (await mine()).find((each: any) => each.exercise === made.key).id;
    await write(client, id, 'evening', 'At eight.');
    await client.browser.get(exercise.handIn, { id, share: false });
    await daysPass(api, 9);
    expect((await steps())[0]).toMatchObject({ id: 'a', standing: 'GIVEN' });
    const stalled = await coach.browser.get(program.stalled);
    expect(stalled.filter(({ clientId }: any) => clientId === client.memberId).map((each: any) => each.step)).toEqual(['b']);
  });

  it('holds back what was copied from an exercise that leads to the ex', async () => {
    const copy = await make(coach, aCopyOf('first-message'));
    await enrol(step('a', copy.key, 1), step('b', 'boundaries', 1));
    expect((await mine()).map((each: any) => each.exercise)).toEqual(['boundaries']);
  });

  it('passes over what was archived, and cannot be saved with it', async () => {
    const made = await make(coach, anOwnExercise());
    await enrol(step('a', made.key, 2), step('b', 'boundaries', 2));
    await coach.browser.get(ownExercise.archive, { id: made.id });
    await daysPass(api, 1);
    expect((await mine()).map((each: any) => each.exercise)).toEqual(['boundaries']);
    expect(await steps()).toMatchObject([{ standing: 'SKIPPED' }, { standing: 'GIVEN' }]);
    const { flaws } = await coach.browser.get(program.check, { file: fileOf(step('a', made.key, 1)) });
    expect(flaws).toEqual([{ flaw: 'exercise-unknown', at: 'a', why: null }]);
  });

  it('of another practice says at the step that it is missing', async () => {
    const elsewhere = await make(await aPractice(api), anOwnExercise());
    const { flaws } = await coach.browser.get(program.check, { file: fileOf(step('a', elsewhere.key, 1)) });
    expect(flaws).toEqual([{ flaw: 'exercise-unknown', at: 'a', why: null }]);
  });
});
