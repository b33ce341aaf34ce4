import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aNewClient, finishBeginning } from '@rekindle/clients/api/testing';
import { aPractice, type Person } from '@rekindle/identity/api/testing';
import type { TestApi } from '@rekindle/platform/testing';
import { type Step, theGuide, writeProgram } from '@rekindle/programs/domain';
import { program, startPrograms } from '../testing';

let api: TestApi;
let coach: Person;
beforeAll(async () => {
  api = await startPrograms();
  coach = await aPractice(api);
});
afterAll(() => api.stop());

const all = `{ programs { id title revision onTheirWay } }`;
const check = 'query ($file: String!, $id: ID) { programCheck(file: $file, id: $id) { flaws { flaw at why } touchedNames revision } }';
const fileOf = (steps: readonly Step[], title = 'Ours') =>
  writeProgram({ title, purpose: '', parts: [{ id: 'one', title: 'One', gate: null, opensWhenDone: false, steps }] });
const step = (id: string, day: number): Step => ({ id, exercise: 'how-we-fought', release: { rule: 'on-day', day } });

describe('the programs of a practice', () => {
  it('stand behind the guide, each with how many are on their way through it', async () => {
    const { id } = await coach.browser.get(program.save, { input: { file: fileOf([step('a', 5)]) } });
    for (const on of [id, id, 'guide']) {
      const client = await aNewClient(api, coach);
      await finishBeginning(client);
      await coach.browser.get(program.enrol, { clientIds: [client.memberId], program: on });
    }
    expect(await coach.browser.get(all)).toEqual([
      { id: 'guide', title: theGuide.title, revision: 1, onTheirWay: 1 },
      { id, title: 'Ours', revision: 1, onTheirWay: 2 },
    ]);
  });

  it('say by name whom a change would touch, and nobody where nothing changes for them', async () => {
    const { id } = await coach.browser.get(program.save, { input: { file: fileOf([step('a', 5)]) } });
    const client = await aNewClient(api, coach);
    await finishBeginning(client);
    await coach.browser.get(program.enrol, { clientIds: [client.memberId], program: id });
    expect(await coach.browser.get(check, { id, file: fileOf([step('a', 6)]) })).toEqual({
      flaws: [],
      touchedNames: ['Priya Nambiar'],
      revision: 1,
    });
    expect(await coach.browser.get(check, { id, file: fileOf([step('a', 5)], 'Renamed') })).toEqual({
      flaws: [],
      touchedNames: [],
      revision: 1,
    });
  });

  it.each([
    ['a wrong file', '{"format":"song"}', 'no-program'],
    ['no title', fileOf([step('a', 5)], ' '), 'title-missing'],
    ['a title that is too long', fileOf([step('a', 5)], 'x'.repeat(121)), 'title-too-long'],
    ['day 0', fileOf([step('a', 0)]), 'day-out-of-range'],
    ['two hundred steps', fileOf(Array.from({ length: 200 }, (_, index) => step(`s${index}`, 1))), 'too-many-steps'],
  ])('are not kept with %s', async (_, file, flaw) => {
    const { flaws } = await coach.browser.get(check, { file });
    expect(flaws.map((each: any) => each.flaw)).toEqual([flaw]);
    expect(await coach.browser.problemOf(program.save, { input: { file } })).toMatch(/^programs\.(no-program|program-unusable)$/);
  });
});
