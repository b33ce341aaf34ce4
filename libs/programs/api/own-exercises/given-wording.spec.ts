import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aNewClient, finishBeginning } from '@rekindle/clients/api/testing';
import { aPractice, type Person } from '@rekindle/identity/api/testing';
import type { TestApi } from '@rekindle/platform/testing';
import { readExercise } from '@rekindle/programs/domain';
import { anOwnExercise, exercise, give, make, ownExercise, program, startPrograms, write } from '../testing';

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

const mine = (who = client) => who.browser.get(ownExercise.mine);
const shorter = anOwnExercise({
  title: 'The hall',
  sections: [{ id: 'hall', title: 'The hall', fields: [{ kind: 'short-text', id: 'hall', label: 'What you saw' }] }],
});

describe('an exercise of a practice that was given out', () => {
  it('is written in, handed in and read in the wording in which it was given', async () => {
    const made = await make(coach, anOwnExercise());
    const id = await give(coach, client, made.key);
    await make(coach, shorter, made);
    await write(client, id, 'evening', 'At eight, over the bills.');
    const refused = { input: { assignmentId: id, field: 'hall', answer: '"x"', revision: 0 } };
    expect(await client.browser.problemOf(exercise.save, refused)).toBe('programs.unknown-field');
    const { submissions } = await client.browser.get(exercise.handIn, { id, share: false });
    const read = await coach.browser.get(ownExercise.submission, { id: submissions[0].id });
    expect(read).toMatchObject({ exercise: made.key, version: '1', content: made.file });
    expect(JSON.parse(read.answers)).toEqual({ evening: 'At eight, over the bills.' });
    const input = { submissionId: submissions[0].id, field: 'evening', body: 'Thank you.' };
    expect((await coach.browser.get(exercise.comment, { input })).comments).toMatchObject([{ field: 'evening', body: 'Thank you.' }]);
    await coach.browser.get(exercise.handBack, { input: { submissionId: submissions[0].id, note: 'And then?' } });
    expect(await coach.browser.get(program.askedAgain)).toContainEqual(expect.objectContaining({ version: '1', content: made.file }));
    await give(coach, client, made.key);
    expect((await mine()).map(({ content }: any) => readExercise(content).title)).toEqual(['The hall', 'The kitchen table']);
  });

  it('is not finished before what is needed is there', async () => {
    const id = await give(coach, client, (await make(coach, anOwnExercise())).key);
    expect(await client.browser.problemOf(exercise.handIn, { id, share: true })).toBe('programs.unfinished');
  });

  it('is begun by nobody alone, not even in the database', async () => {
    const { key, id, version } = await make(coach, anOwnExercise());
    expect(await client.browser.problemOf(exercise.begin, { exercise: key })).toBe('programs.unknown-exercise');
    await expect(asClient(assign, [client.practiceId, client.memberId, key, version, id])).rejects.toThrow(/row-level security/);
  });

  it('in whatever wording was not given to them, is read by no client', async () => {
    const made = await make(coach, anOwnExercise());
    await give(coach, client, made.key);
    await make(coach, shorter, made);
    const neighbour = await aNewClient(api, coach);
    await finishBeginning(neighbour);
    const elsewhere = await aNewClient(api, await aPractice(api));
    await finishBeginning(elsewhere);
    expect(await wordingsSeenBy(client)).toEqual(['1']);
    expect(await wordingsSeenBy(neighbour)).toEqual([]);
    expect(await wordingsSeenBy(elsewhere)).toEqual([]);
    expect(await mine(neighbour)).toEqual([]);
    expect(await client.browser.problemOf(ownExercise.all)).toBe('not-allowed');
  });
});

const assign = `insert into app.assignment (practice_id, id, client_id, exercise, version, own_exercise_id)
  values ($1, gen_random_uuid(), $2, $3, $4, $5)`;

function asClient(sql: string, values: readonly string[], { practiceId, memberId } = client) {
  const actor = { role: 'client', memberId, clientId: memberId };
  return api.within({ practiceId, actor }, () => api.database.change(sql, values));
}

async function wordingsSeenBy({ practiceId, memberId }: Person): Promise<string[]> {
  const actor = { role: 'client', memberId, clientId: memberId };
  const sql = 'select version from app.own_exercise_wording';
  return (await api.within({ practiceId, actor }, () => api.database.read<{ version: string }>(sql))).map(({ version }) => version);
}
