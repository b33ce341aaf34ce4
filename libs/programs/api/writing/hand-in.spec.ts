import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aNewClient, finishBeginning, onTimeline } from '@rekindle/clients/api/testing';
import { aPractice, ask, type Person, readsOnly } from '@rekindle/identity/api/testing';
import type { TestApi } from '@rekindle/platform/testing';
import { getExercise } from '@rekindle/programs/domain';
import { safety } from '@rekindle/safety/api/testing';
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

const handIn = (id: string, share = true) => client.browser.get(exercise.handIn, { id, share });
const given = async () => (await coach.browser.get(exercise.assignments, { clientId: client.memberId }))[0];
const read = (id: string) => coach.browser.get(exercise.submission, { id });
const told = async () => (await onTimeline(coach, client.memberId, ['programs.handed-in'])).map(({ codes }) => codes);

async function aReason(): Promise<string> {
  const id = await give(coach, client, 'name-the-reason');
  await write(client, id, 'side', 'me');
  await write(client, id, 'honest-reason', 'I felt alone.');
  return id;
}

describe('handing in', () => {
  it('asks for what is missing, and hands in nothing before', async () => {
    const id = await give(coach, client, 'name-the-reason');
    expect(await client.browser.problemOf(exercise.handIn, { id, share: true })).toBe('programs.unfinished');
    expect(await given()).toMatchObject({ standing: 'OPEN' });
  });

  it('shows the coach what was asked and answered, and nothing that was typed under a choice since taken back', async () => {
    const id = await aReason();
    await write(client, id, 'reason-i-heard', 'You are cold.');
    await handIn(id);
    const { submissionId, standing } = await given();
    expect(standing).toBe('HANDED_IN');
    expect(JSON.parse((await read(submissionId)).answers)).toEqual({ side: 'me', 'honest-reason': 'I felt alone.' });
    expect(await told()).toEqual([['name-the-reason']]);
  });

  it('done twice is done once; other words are another version, and the earlier one stays', async () => {
    const id = await aReason();
    await handIn(id);
    await handIn(id);
    const first = (await given()).submissionId;
    await write(client, id, 'honest-reason', 'I was afraid.', 1);
    const { submissions } = await handIn(id);
    expect(submissions.map(({ answers }: { answers: string }) => JSON.parse(answers)['honest-reason'])).toEqual([
      'I was afraid.',
      'I felt alone.',
    ]);
    expect(await read((await given()).submissionId)).toMatchObject({
      assignmentId: id,
      earlier: [{ id: first, handedInAt: expect.any(String) }],
    });
    expect(JSON.parse((await read(first)).answers)['honest-reason']).toBe('I felt alone.');
  });

  it('keeps a private one from the coach, down to the fact that it is there', async () => {
    const id = await give(coach, client, 'my-grievances');
    const [field] = getExercise('my-grievances').sections[0].fields;
    await write(client, id, field.id, anyAnswerTo(field));
    const { exercise: kept, submissions } = await handIn(id, false);
    expect(kept.standing).toBe('KEPT');
    expect(await given()).toMatchObject({ standing: 'OPEN', submissionId: null, handedInAt: null });
    expect(await told()).toEqual([]);
    expect(await coach.browser.problemOf(exercise.submission, { id: submissions[0].id })).toBe('not-found');
    const { rows } = await coach.browser.get(ask.auditTrail, { filter: { action: 'programs', clientId: client.memberId } });
    expect(rows.filter(({ role }: { role: string }) => role === 'CLIENT')).toEqual([]);
    await handIn(id, true);
    expect(await given()).toMatchObject({ standing: 'HANDED_IN' });
    const shared = (await given()).submissionId;
    await coach.browser.get(exercise.comment, { input: { submissionId: shared, body: 'Thank you.' } });
    expect((await client.browser.get(exercise.hide, { id })).exercise.standing).toBe('KEPT');
    expect(await given()).toMatchObject({ standing: 'OPEN', submissionId: null });
    expect(await told()).toEqual([]);
    expect(await coach.browser.problemOf(exercise.submission, { id: shared })).toBe('not-found');
  });

  it('is not taken back where the coach reads along', async () => {
    const id = await aReason();
    await handIn(id);
    expect(await client.browser.problemOf(exercise.hide, { id })).toBe('programs.cannot-be-taken-back');
  });

  it('lets a letter rest for a day, for the client too', async () => {
    const id = await give(coach, client, 'cooling-drawer');
    for (const { fields } of getExercise('cooling-drawer').sections)
      for (const field of fields) await write(client, id, field.id, anyAnswerTo(field));
    const held = await handIn(id, false);
    expect(held).toMatchObject({ answers: [], submissions: [] });
    const rest = Date.parse(held.exercise.heldUntil) - Date.now();
    expect(Math.round(rest / 3_600_000)).toBe(24);
    const sent = { input: { assignmentId: id, field: 'nothing', answer: '"x"', revision: 0 } };
    expect(await client.browser.problemOf(exercise.save, sent)).toBe('programs.held');
    await api.asAdmin(`update app.submission set held_until = now() - interval '1 minute' where assignment_id = $1`, [id]);
    expect((await client.browser.get(exercise.open, { id })).submissions).toHaveLength(1);
  });

  it('is no deed of a former client, nor is anything else that writes; what is there stays to be read', async () => {
    const id = await give(coach, client, 'my-grievances');
    const [field] = getExercise('my-grievances').sections[0].fields;
    await write(client, id, field.id, anyAnswerTo(field));
    await handIn(id, true);
    await readsOnly(api, client);
    const refusal = (document: string, variables: Record<string, unknown>) => client.browser.problemOf(document, variables);
    expect(await refusal(exercise.hide, { id })).toBe('reads-only');
    expect(await refusal(exercise.handIn, { id, share: true })).toBe('reads-only');
    expect(await refusal(exercise.begin, { exercise: 'boundaries' })).toBe('reads-only');
    const input = { assignmentId: id, field: field.id, answer: 'null', revision: 1 };
    expect(await refusal(exercise.save, { input })).toBe('reads-only');
    expect((await client.browser.get(exercise.open, { id })).submissions).toHaveLength(1);
    expect(await given()).toMatchObject({ standing: 'HANDED_IN' });
  });
});

describe('a choice that cannot wait', () => {
  const flags = async () =>
    (await coach.browser.get(safety.flags, { id: client.memberId })).map(({ code, cause }: { code: string; cause: string }) => [
      code,
      cause,
    ]);

  it('raises its flag once it is handed in, and not while it is a draft', async () => {
    const id = await give(coach, client, 'pattern-or-person');
    await write(client, id, 'harm', ['afraid']);
    await write(client, id, 'safety-first', 'accepted');
    expect(await flags()).toEqual([]);
    await handIn(id);
    expect(await flags()).toEqual([['ABUSED_BY_EX', 'FEAR']]);
    expect((await client.browser.get(safety.gate)).is).toBe('locked');
  });

  it('raises nothing where it is kept, and raises it once it is shown', async () => {
    const id = await give(coach, client, 'my-grievances');
    const [field] = getExercise('my-grievances').sections[0].fields;
    await write(client, id, field.id, [{ ...(anyAnswerTo(field) as object[])[0], 'fed-by': 'afraid' }]);
    await handIn(id, false);
    expect(await flags()).toEqual([]);
    await handIn(id, true);
    expect(await flags()).toEqual([['ABUSED_BY_EX', 'FEAR']]);
  });
});
