import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aNewClient, finishBeginning, onTimeline } from '@rekindle/clients/api/testing';
import { aMember, aPractice, type Person } from '@rekindle/identity/api/testing';
import { Role } from '@rekindle/identity/domain';
import type { TestApi } from '@rekindle/platform/testing';
import { aSittingEnds, letItBeNoon, review, type ShownItem } from '@rekindle/review/api/testing';
import { exercise, give, startPrograms, write } from '../testing';

let api: TestApi;
let coach: Person;
let client: Person;
let assignment: string;
beforeAll(async () => {
  api = await startPrograms();
  coach = await aPractice(api);
});
beforeEach(async () => {
  client = await aNewClient(api, coach);
  await finishBeginning(client);
  assignment = await give(coach, client, 'name-the-reason');
  await write(client, assignment, 'side', 'me');
});
afterAll(() => api.stop());

const handIn = async (id = assignment, share = true): Promise<string> =>
  (await client.browser.get(exercise.handIn, { id, share })).submissions[0].id;
const items = async (tab: string): Promise<ShownItem[]> => (await coach.browser.get(review.queue, { tab, search: client.email })).items;
const settle = ({ id, revision }: ShownItem, outcome: string, note: string | null = null): Promise<ShownItem> =>
  coach.browser.get(review.settle, { input: { id, revision, outcome, note } });
const opened = () => client.browser.get(exercise.open, { id: assignment });
const mails = () => api.mailbox.to(client.email).filter(({ subject }) => subject === 'A note from your plan');

describe('what is handed in', () => {
  it('waits in the queue, by the words that were written', async () => {
    await write(client, assignment, 'honest-reason', 'I felt alone, most of all on Sundays.');
    const submissionId = await handIn();
    expect(await items('NEW')).toMatchObject([
      { subjectId: submissionId, threadId: assignment, kind: 'programs.submission', code: 'name-the-reason', words: 8, isFlagged: false },
    ]);
  });

  it('again takes the place of what nobody has settled, and is new still', async () => {
    await handIn();
    const [first] = await items('NEW');
    await write(client, assignment, 'honest-reason', 'I felt alone.');
    const submissionId = await handIn();
    expect(await items('NEW')).toMatchObject([{ id: first!.id, subjectId: submissionId, revision: 2 }]);
  });

  it('after a coach has said something is there again', async () => {
    await handIn();
    const [first] = await items('NEW');
    await settle(first!, 'ASKED_FOR_MORE', 'And the end?');
    expect((await opened()).exercise.standing).toBe('HANDED_BACK');
    await write(client, assignment, 'honest-reason', 'I felt alone.');
    await handIn();
    expect(await items('NEW')).toEqual([]);
    expect(await items('REPLIED')).toMatchObject([{ threadId: assignment, isAgain: true }]);
    expect(await items('DONE')).toMatchObject([{ id: first!.id, outcome: 'ASKED_FOR_MORE' }]);
  });

  it('privately is not there, and taken back it is gone, settled or not', async () => {
    const grievances = await give(coach, client, 'my-grievances');
    await write(client, grievances, 'grievances', [{ what: 'The keys.' }]);
    await handIn(grievances, false);
    expect(await items('NEW')).toEqual([]);
    await handIn(grievances, true);
    const [item] = await items('NEW');
    await settle(item!, 'REVIEWED', 'Thank you.');
    await client.browser.get(exercise.hide, { id: grievances });
    expect(await items('DONE')).toEqual([]);
    await write(client, grievances, 'grievances', [{ what: 'The keys, and the car.' }], 1);
    await handIn(grievances, true);
    const [again] = [...(await items('NEW')), ...(await items('REPLIED'))];
    await client.browser.get(exercise.hide, { id: grievances });
    expect(await coach.browser.problemOf(review.item, { id: again!.id })).toBe('not-found');
  });

  it('with an answer that raises a flag comes flagged', async () => {
    const grievances = await give(coach, client, 'my-grievances');
    await write(client, grievances, 'grievances', [{ what: 'The keys.', 'fed-by': 'afraid' }]);
    await handIn();
    await handIn(grievances);
    expect(await items('FLAGGED')).toMatchObject([{ threadId: grievances, isFlagged: true }]);
  });
});

describe('what is settled', () => {
  beforeEach(() => handIn());

  it('in the queue is reviewed, with a word, on the timeline, and told by mail', async () => {
    await letItBeNoon(api, client);
    const [item] = await items('NEW');
    await settle(item!, 'REVIEWED', 'Thank you for this.');
    const { exercise: shown, submissions } = await opened();
    expect([shown.standing, submissions[0].comments]).toMatchObject(['REVIEWED', [{ body: 'Thank you for this.', field: null }]]);
    expect(await onTimeline(coach, client.memberId, ['programs.reviewed'])).toHaveLength(1);
    await aSittingEnds(api, client);
    expect(mails()).toHaveLength(1);
  });

  it('on the page of a submission is settled in the queue as well', async () => {
    const [item] = await items('NEW');
    await coach.browser.get(exercise.review, { id: item!.subjectId });
    expect(await items('NEW')).toEqual([]);
    expect(await items('DONE')).toMatchObject([{ id: item!.id, outcome: 'REVIEWED', settledBy: 'Ines Halloran' }]);
    await coach.browser.get(exercise.handBack, { input: { submissionId: item!.subjectId, note: 'One more thing.' } });
    expect(await items('DONE')).toMatchObject([{ outcome: 'ASKED_FOR_MORE', revision: 3 }]);
  });

  it('and undone waits again, and the client is told nothing', async () => {
    await letItBeNoon(api, client);
    const [item] = await items('NEW');
    const { revision } = await settle(item!, 'ASKED_FOR_MORE', 'And the end?');
    await coach.browser.get(review.undo, { id: item!.id, revision });
    const { exercise: shown, submissions } = await opened();
    expect([shown.standing, submissions[0].comments]).toEqual(['HANDED_IN', []]);
    expect(await onTimeline(coach, client.memberId, ['programs.handed-back'])).toEqual([]);
    expect(await items('NEW')).toMatchObject([{ id: item!.id, revision: 3 }]);
    await aSittingEnds(api, client);
    expect(mails()).toEqual([]);
  });

  it('is not undone over what the client has handed in since', async () => {
    const [item] = await items('NEW');
    const { revision } = await settle(item!, 'ASKED_FOR_MORE', 'And the end?');
    await write(client, assignment, 'honest-reason', 'I felt alone.');
    await handIn();
    expect(await coach.browser.problemOf(review.undo, { id: item!.id, revision })).toBe('programs.newer-version');
  });

  it('by two at once, one here and one there, is settled once', async () => {
    const fellow = await aMember(api, coach, Role.COACH);
    const [item] = await items('NEW');
    const { id, revision, subjectId } = item!;
    const input = { id, revision, outcome: 'ASKED_FOR_MORE', note: 'And the end?' };
    await Promise.all([
      fellow.browser.ask(review.settle, { input }),
      coach.browser.ask(exercise.handBack, { input: { submissionId: subjectId, note: 'What about the end?' } }),
    ]);
    const { submissions } = await opened();
    expect(submissions[0].comments).toHaveLength(1);
    expect(await items('DONE')).toMatchObject([{ id, revision: 2 }]);
  });
});

it('a client learns nothing of the queue from the database either', async () => {
  await handIn();
  const [item] = await items('NEW');
  await coach.browser.get(review.flag, { id: item!.id, revision: 1, isOn: true });
  const actor = { role: 'client', memberId: client.memberId, clientId: client.memberId };
  const seen = await api.within({ practiceId: client.practiceId, actor }, () => api.database.read('select 1 from app.review_item'));
  expect(seen).toEqual([]);
});
