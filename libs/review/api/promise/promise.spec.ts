import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { clientsEntities, ClientsModule } from '@rekindle/clients/api';
import { agree, aNewClient } from '@rekindle/clients/api/testing';
import { identityEntities, IdentityModule } from '@rekindle/identity/api';
import { aMember, aPractice, away, inDays, type Person } from '@rekindle/identity/api/testing';
import { Role } from '@rekindle/identity/domain';
import { MeasuresModule } from '@rekindle/measures/api';
import { TestApi } from '@rekindle/platform/testing';
import { SafetyModule } from '@rekindle/safety/api';
import { promisedBy } from '@rekindle/review/domain';
import { ReviewModule } from '../review.module';
import { LetterArea, review, type ShownItem } from '../testing';

let api: TestApi;
let letters: LetterArea;
let owner: Person;
let client: Person;
beforeAll(async () => {
  const modules = [IdentityModule, ClientsModule, MeasuresModule, SafetyModule, ReviewModule];
  api = await TestApi.start(modules, [...identityEntities, ...clientsEntities]);
  letters = new LetterArea(api);
});
beforeEach(async () => {
  owner = await aPractice(api);
  client = await aNewClient(api, owner);
  await agree(client);
});
afterAll(() => api.stop());

const twiceAWeek = [
  { weekday: 2, at: '18:00' },
  { weekday: 5, at: '18:00' },
];
const promise = (windows: object[], { browser }: Person = owner, timeZone: string | null = null) =>
  browser.get(review.setPromise, { input: { windows, timeZone } });
const items = async (): Promise<ShownItem[]> => (await owner.browser.get(review.queue, { tab: 'NEW' })).items;
const due = ({ arrivedAt }: ShownItem, zone = 'Europe/Lisbon') => promisedBy(twiceAWeek, zone, new Date(arrivedAt))?.toISOString();
const afterTwoDays = ({ arrivedAt }: ShownItem) => new Date(Date.parse(arrivedAt) + 48 * 3_600_000).toISOString();

describe('a promise', () => {
  it('is none until somebody makes one, and then stands in the order of the week', async () => {
    expect(await owner.browser.get(review.promise)).toEqual({ windows: [], timeZone: 'Europe/Lisbon' });
    await promise([twiceAWeek[1]!, twiceAWeek[0]!, twiceAWeek[0]!], owner, 'Asia/Tokyo');
    expect(await owner.browser.get(review.promise)).toEqual({ windows: twiceAWeek, timeZone: 'Asia/Tokyo' });
  });

  it('dates what arrives, and what waits already when it changes', async () => {
    await letters.arrives(client);
    const [before] = await items();
    expect(before).toMatchObject({ isPromised: false, dueAt: afterTwoDays(before!) });
    await promise(twiceAWeek);
    const [after] = await items();
    expect(after).toMatchObject({ isPromised: true, dueAt: due(after!), revision: before!.revision });
    await letters.arrives(client);
    for (const item of await items()) expect(item).toMatchObject({ isPromised: true, dueAt: due(item) });
    await promise([]);
    for (const item of await items()) expect(item).toMatchObject({ isPromised: false, dueAt: afterTwoDays(item) });
  });

  it('is that of whoever answers for the client, who may change', async () => {
    const coach = await aMember(api, owner, Role.COACH);
    await promise(twiceAWeek, coach, 'Asia/Tokyo');
    await letters.arrives(client);
    expect(await items()).toMatchObject([{ isPromised: false }]);
    const assign = 'mutation ($clientId: ID!, $memberId: ID!) { assignCoach(clientId: $clientId, memberId: $memberId) { mayAssign } }';
    await owner.browser.get(assign, { clientId: client.memberId, memberId: coach.memberId });
    const [item] = await items();
    expect(item).toMatchObject({ isPromised: true, dueAt: due(item!, 'Asia/Tokyo') });
    await owner.browser.get('mutation ($id: ID!) { removeMember(memberId: $id) { members { id } } }', { id: coach.memberId });
    expect(await items()).toMatchObject([{ isPromised: false }]);
    expect(await api.asAdmin('select 1 from app.reading_promise where member_id = $1', [coach.memberId])).toEqual([]);
  });

  it('is kept on no day on which its coach is away, and clients are told', async () => {
    const coach = await aMember(api, owner, Role.COACH);
    await promise(twiceAWeek);
    await letters.arrives(client);
    const [before] = await items();
    await owner.browser.get(away.set, away.with(coach, -1, 20));
    const [meanwhile] = await items();
    const days = { fromDay: inDays(-1), untilDay: inDays(20) };
    expect(meanwhile?.dueAt).toBe(promisedBy(twiceAWeek, 'Europe/Lisbon', new Date(before!.arrivedAt), days)?.toISOString());
    expect(Date.parse(meanwhile!.dueAt)).toBeGreaterThan(Date.now() + 20 * 86_400_000);
    expect(await client.browser.get(review.myCoachPromise)).toMatchObject({ awayFrom: days.fromDay, awayUntil: days.untilDay });
    await letters.arrives(client);
    for (const item of await items()) expect(Date.parse(item.dueAt)).toBeGreaterThan(Date.now() + 20 * 86_400_000);
    await owner.browser.get(away.end);
    for (const item of await items()) expect(item.dueAt).toBe(due(item));
  });

  it('dates the rest of many by a job, step by step', async () => {
    await letters.arrives(client);
    const more = `insert into app.review_item (practice_id, id, client_id, kind, subject_id, thread_id, code, version, words, arrived_at, is_again, due_at,
        is_promised, is_flagged)
      select practice_id, gen_random_uuid(), client_id, kind, gen_random_uuid(), gen_random_uuid(), code, version, words, arrived_at, is_again, due_at,
        is_promised, is_flagged from app.review_item, generate_series(1, 1200) where practice_id = $1`;
    await api.asAdmin(more, [owner.practiceId]);
    const promised = async () =>
      (await api.asAdmin('select 1 from app.review_item where practice_id = $1 and is_promised', [owner.practiceId])).length;
    await promise(twiceAWeek);
    expect(await promised()).toBe(500);
    await api.runJobs();
    await api.runJobs();
    expect(await promised()).toBe(1_201);
  });

  it('is known to the client, and null where there is none', async () => {
    expect(await client.browser.get(review.myCoachPromise)).toBeNull();
    await promise(twiceAWeek);
    expect(await client.browser.get(review.myCoachPromise)).toEqual({
      ...{ coachName: 'Ines Halloran', windows: twiceAWeek, timeZone: 'Europe/Lisbon' },
      ...{ awayFrom: null, awayUntil: null, by: expect.any(String) },
    });
    expect(await client.browser.problemOf(review.promise)).toBe('not-allowed');
  });

  it.each([
    ['a day that no week has', [{ weekday: 8, at: '18:00' }], null, 'review.window-wrong'],
    ['a time that no day has', [{ weekday: 1, at: '25:00' }], null, 'review.window-wrong'],
    ['more than anybody keeps', Array.from({ length: 15 }, () => twiceAWeek[0]!), null, 'review.too-many-windows'],
    ['a zone that there is not', twiceAWeek, 'Nowhere/Land', 'identity.time-zone-unknown'],
  ])('of %s is refused', async (_what, windows, timeZone, problem) => {
    expect(await owner.browser.problemOf(review.setPromise, { input: { windows, timeZone } })).toBe(problem);
  });
});
