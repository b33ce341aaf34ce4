import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aNewClient, begin, finishBeginning, onTimeline } from '@rekindle/clients/api/testing';
import { aMember, aPractice, type Person } from '@rekindle/identity/api/testing';
import { Role } from '@rekindle/identity/domain';
import type { TestApi } from '@rekindle/platform/testing';
import { aSittingEnds, letItBeNoon } from '@rekindle/review/api/testing';
import { exercise, give, startPrograms, write } from '../testing';

let api: TestApi;
let coach: Person;
let client: Person;
let assignment: string;
let submissionId: string;
beforeAll(async () => {
  api = await startPrograms();
  coach = await aPractice(api);
});
beforeEach(async () => {
  client = await aNewClient(api, coach);
  await finishBeginning(client);
  assignment = await give(coach, client, 'name-the-reason');
  await write(client, assignment, 'side', 'me');
  submissionId = await handIn();
});
afterAll(() => api.stop());

async function handIn(): Promise<string> {
  const { submissions } = await client.browser.get(exercise.handIn, { id: assignment, share: true });
  return submissions[0].id;
}

const comment = (body: string, field?: string) => coach.browser.get(exercise.comment, { input: { submissionId, field, body } });
const opened = () => client.browser.get(exercise.open, { id: assignment });

describe('what was handed in', () => {
  it('is answered to one question or to the whole, and the client reads it', async () => {
    await comment('Thank you for this.');
    await comment('Was it like this from the start?', 'side');
    expect((await opened()).submissions[0].comments).toMatchObject([
      { body: 'Thank you for this.', field: null, author: expect.any(String) },
      { body: 'Was it like this from the start?', field: 'side' },
    ]);
  });

  it('is reviewed once', async () => {
    await coach.browser.get(exercise.review, { id: submissionId });
    await coach.browser.get(exercise.review, { id: submissionId });
    expect((await opened()).exercise.standing).toBe('REVIEWED');
    expect(await onTimeline(coach, client.memberId, ['programs.reviewed'])).toMatchObject([{ codes: ['name-the-reason'] }]);
  });

  it('is told in one mail for all of a sitting, once that is over', async () => {
    await letItBeNoon(api, client);
    const mails = () => api.mailbox.to(client.email).filter(({ subject }) => subject === 'A note from your plan');
    await comment('Thank you for this.');
    await coach.browser.get(exercise.review, { id: submissionId });
    await api.runJobs();
    expect(mails()).toEqual([]);
    await aSittingEnds(api, client);
    expect(mails()).toHaveLength(1);
    expect(mails()[0]?.text).toContain(`/exercises/${assignment}`);
    await comment('One more thing.');
    await aSittingEnds(api, client);
    expect(mails()).toHaveLength(2);
  });

  it('is handed back with a note, and open until it is handed in again', async () => {
    await coach.browser.get(exercise.handBack, { input: { submissionId, note: 'Say a little more about the end.' } });
    const { exercise: again, submissions } = await opened();
    expect(again.standing).toBe('HANDED_BACK');
    expect(submissions[0].comments).toMatchObject([{ body: 'Say a little more about the end.' }]);
    await write(client, assignment, 'honest-reason', 'I felt alone.');
    await handIn();
    expect((await opened()).exercise.standing).toBe('HANDED_IN');
  });

  it('is not settled over a newer version that nobody has read', async () => {
    await write(client, assignment, 'honest-reason', 'I felt alone.');
    await handIn();
    expect(await coach.browser.problemOf(exercise.review, { id: submissionId })).toBe('programs.newer-version');
    expect((await opened()).exercise.standing).toBe('HANDED_IN');
  });

  it('loses no comment of two coaches who write at the same time', async () => {
    const fellow = await aMember(api, coach, Role.COACH);
    const say = (by: Person, body: string) => by.browser.get(exercise.comment, { input: { submissionId, body } });
    await Promise.all([say(coach, 'One'), say(fellow, 'Two'), coach.browser.get(exercise.review, { id: submissionId })]);
    const { comments, standing } = (await opened()).submissions[0];
    expect(comments.map(({ body }: { body: string }) => body).sort()).toEqual(['One', 'Two']);
    expect(standing).toBe('REVIEWED');
  });

  it.each([
    ['an empty comment', { body: ' ' }, 'programs.comment-missing'],
    ['an endless one', { body: 'a'.repeat(4_001) }, 'programs.comment-too-long'],
    ['one to a question that there is not', { body: 'Hm.', field: 'nothing' }, 'programs.unknown-field'],
  ])('refuses %s', async (_what, said, problem) => {
    expect(await coach.browser.problemOf(exercise.comment, { input: { submissionId, ...said } })).toBe(problem);
    expect((await opened()).submissions[0].comments).toEqual([]);
  });

  it('is read by coaches alone, and by none while a needed consent is taken back', async () => {
    const assistant = await aMember(api, coach, Role.ASSISTANT);
    expect(await assistant.browser.problemOf(exercise.submission, { id: submissionId })).toBe('not-allowed');
    expect(await (await aPractice(api)).browser.problemOf(exercise.submission, { id: submissionId })).toBe('not-found');
    await client.browser.get(begin.withdraw, { kind: 'SPECIAL_CATEGORY' });
    expect(await coach.browser.problemOf(exercise.submission, { id: submissionId })).toBe('not-found');
  });

  it('is gone with the client', async () => {
    await comment('Thank you for this.');
    await coach.browser.get('mutation ($id: ID!) { eraseClient(clientId: $id) { clientId } }', { id: client.memberId });
    await api.runJobs();
    for (const table of ['assignment', 'exercise_answer', 'submission', 'submission_comment'])
      expect([table, await api.asAdmin(`select 1 from app.${table} where client_id = $1`, [client.memberId])]).toEqual([table, []]);
  });

  it('is noted as read by whoever asks for the words, and not by a page that asks what has become of it', async () => {
    const reads = async () => {
      const sql = `select member_id from app.audit_event where object_id = $1 and action = 'programs.read'`;
      return (await api.asAdmin(sql, [submissionId])).length;
    };
    await coach.browser.get(exercise.submission, { id: submissionId });
    expect(await reads()).toBe(1);
    await comment('Thank you for this.');
    expect(await coach.browser.get(exercise.refresh, { id: submissionId })).toMatchObject({ comments: [{ body: 'Thank you for this.' }] });
    expect(await reads()).toBe(1);
    const hidden =
      'query ($id: ID!) { submission(id: $id) { ...Some } } fragment Some on Submission { id ... on Submission { x: answers } }';
    await coach.browser.get(hidden, { id: submissionId });
    expect(await reads()).toBe(2);
  });
});
