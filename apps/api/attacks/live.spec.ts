import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aMember, aPractice, ask, type Person } from '@rekindle/identity/api/testing';
import { Role } from '@rekindle/identity/domain';
import { Live, Topics } from '@rekindle/platform/live';
import type { TestApi } from '@rekindle/platform/testing';
import { safety } from '@rekindle/safety/api/testing';
import { everybodyOf, freshSignIn } from './browsers.builder';
import { openLine as open, type OpenLine } from './open-line.builder';
import { RawServer } from './raw-socket.builder';
import { aStaffedPractice, startProduct, type StaffedPractice } from './two-practices.builder';

let api: TestApi;
let server: RawServer;
let ours: StaffedPractice;
let theirs: StaffedPractice;
beforeAll(async () => {
  Object.assign(process.env, { LIVE_HEARTBEAT: '0.2', LIVE_STREAMS: '25' });
  api = await startProduct();
  // Heard by everybody who may listen at all: what comes before it has come.
  api.get(Topics).add({ bell: 'live:listen' });
  server = await RawServer.start(api);
  [ours, theirs] = [await aStaffedPractice(api), await aStaffedPractice(api)];
});
afterAll(async () => {
  await server.stop();
  await api.stop();
});

const lines: OpenLine[] = [];
const openLine = async (...given: Parameters<typeof open> extends [RawServer, ...infer Rest] ? Rest : never) => {
  const line = await open(server, ...given);
  lines.push(line);
  return line;
};
// What was told while the practices were made is told again to who comes within a minute.
beforeEach(() => api.asAdmin('delete from jobs.live_change'));
afterEach(async () => {
  for (const line of lines.splice(0)) {
    line.leave();
    await line.ended;
  }
});

async function until(isTrue: () => boolean): Promise<void> {
  const end = Date.now() + 20_000;
  while (!isTrue() && Date.now() < end) await new Promise((resume) => setTimeout(resume, 20));
  expect(isTrue()).toBe(true);
}

const ring = ({ practiceId }: { practiceId: string }) =>
  api.within({ practiceId }, () => api.database.transaction(() => api.get(Live).tell('bell')));
const raise = ({ people: { owner, client } }: StaffedPractice) =>
  owner.browser.get(safety.raise, { input: { clientId: client.memberId, code: 'INTOX', cause: 'SAID_SO' } });
const problemOf = ({ text }: OpenLine) =>
  (JSON.parse(text()) as { errors: { extensions: { problem: string } }[] }).errors[0]?.extensions.problem;

describe('the line of an open page', () => {
  it('is for those who work here, and for nobody else', async () => {
    for (const [who, browser] of everybodyOf(api, ours)) {
      const line = await openLine(browser);
      expect([who, line.status]).toEqual([who, { client: 403, visitor: 401 }[who] ?? 200]);
    }
  });

  it('is closed to the cookie of a portal on the site of the coaches', async () => {
    const visitor = api.visitor('coach');
    const [, secret = ''] = [...ours.people.client.browser.cookies].find(([name]) => name.endsWith('portal')) ?? [];
    for (const name of ['__Host-rk-coach', '__Host-rk-portal']) visitor.cookies.set(name, secret);
    expect((await openLine(visitor)).status).toBe(401);
  });

  it.each<[string, Record<string, string>, number]>([
    ['from another site', { 'sec-fetch-site': 'cross-site' }, 403],
    ['from another site of the same domain', { 'sec-fetch-site': 'same-site' }, 403],
    ['from an address that somebody typed', { 'sec-fetch-site': 'none' }, 403],
    ['from another origin', { origin: 'https://evil.example' }, 403],
    ['from no origin', { origin: '' }, 403],
    ['as plain text, which a form can send', { 'content-type': 'text/plain' }, 400],
    ['as a form', { 'content-type': 'multipart/form-data; boundary=x', 'rekindle-upload': '1' }, 400],
    ['on a host that is not ours', { host: 'evil.example' }, 421],
  ])('stays closed %s', async (_how, headers, status) => {
    expect((await openLine(ours.people.owner.browser, headers)).status).toBe(status);
  });

  it.each(['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS'] as const)(
    'is not opened by %s, which links and pictures can send',
    async (method) => {
      const cookie = [...ours.people.owner.browser.cookies].map((pair) => pair.join('=')).join('; ');
      const answer = await api.app.inject({ method, url: '/live', headers: { host: 'coach.test', origin: 'http://coach.test', cookie } });
      expect([405, 404]).toContain(answer.statusCode);
    },
  );

  it('is gathered, packed and kept by nobody in between', async () => {
    const { headers } = await openLine(ours.people.owner.browser, { 'accept-encoding': 'gzip, br' });
    expect(headers).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
      'x-content-type-options': 'nosniff',
    });
    expect(headers['content-encoding']).toBeUndefined();
  });

  it('says that something about flags changed, to those who may read flags, and nothing else', async () => {
    const [owner, coach, assistant] = await Promise.all(
      [ours.people.owner, ours.people.coach, ours.people.assistant].map(({ browser }) => openLine(browser)),
    );
    await raise(ours);
    for (const line of [owner!, coach!]) await until(() => line.topics().includes('flags'));
    await ring(ours);
    await until(() => assistant!.topics().includes('bell'));
    expect(assistant!.topics()).toEqual(['bell']);
    expect(
      owner!
        .text()
        .replace(/^(:|data: (flags|bell)|)$/gm, '')
        .trim(),
    ).toBe('');
  });

  it('is silent about other practices', async () => {
    const line = await openLine(ours.people.owner.browser);
    await raise(theirs);
    await ring(ours);
    await until(() => line.topics().includes('bell'));
    expect(line.topics()).toEqual(['bell']);
  });

  it('tells whoever comes what was told just before, for their page may be a moment older', async () => {
    await ring(ours);
    const line = await openLine(ours.people.coach.browser);
    await until(() => line.topics().includes('bell'));
  });
});

describe('a line that is open', () => {
  let owner: Person;
  beforeAll(async () => {
    owner = await aPractice(api);
  });
  const sessionsOf = ({ memberId }: Person, change: string) =>
    api.asAdmin(`update app.session set ${change} where member_id = $1`, [memberId]);

  it.each<[string, (who: Person) => Promise<unknown>]>([
    ['signs out', ({ browser }) => browser.get(ask.signOut)],
    ['is removed', ({ memberId }) => owner.browser.get(ask.removeMember, { id: memberId })],
    ['has not used it for an hour', (who) => sessionsOf(who, `last_seen_at = now() - interval '61 minutes'`)],
    ['has had it for twelve hours', (who) => sessionsOf(who, 'expires_at = now()')],
  ])('ends with the next heartbeat for somebody who %s', async (_what, end) => {
    const coach = await aMember(api, owner, Role.COACH);
    await owner.browser.get(ask.viewer);
    const [line, other] = [await openLine(coach.browser), await openLine(owner.browser)];
    await api.asAdmin(`update app.session set proved_at = now() where member_id = $1`, [owner.memberId]);
    await end(coach);
    await line.ended;
    expect(other.isOpen()).toBe(true);
    expect((await openLine(coach.browser)).status).toBe(401);
  });

  it('is no use of the session: whoever only leaves a page open is signed out all the same', async () => {
    const coach = await aMember(api, owner, Role.COACH);
    const line = await openLine(coach.browser);
    await sessionsOf(coach, `last_seen_at = now() - interval '30 minutes'`);
    const beats = () => line.text().split(':\n').length;
    const before = beats();
    await until(() => beats() > before + 2);
    const [session] = await api.asAdmin<{ isOld: boolean }>(
      `select last_seen_at < now() - interval '29 minutes' as "isOld" from app.session where member_id = $1`,
      [coach.memberId],
    );
    expect(session).toEqual({ isOld: true });
  });

  it('is one of ten at most for a person, on whatever devices, and leaving makes room', async () => {
    const coach = await aMember(api, owner, Role.COACH);
    const laptop = await freshSignIn(api, coach.browser);
    const own = await Promise.all(Array.from({ length: 10 }, (_, nth) => openLine(nth % 2 ? laptop : coach.browser)));
    expect(own.map(({ status }) => status)).toEqual(Array(10).fill(200));
    const refused = await openLine(coach.browser);
    await refused.ended;
    expect([refused.status, problemOf(refused)]).toEqual([429, 'live.too-many']);
    expect((await openLine(owner.browser)).status).toBe(200);
    own[0]!.leave();
    await own[0]!.ended;
    let status = 0;
    while (status !== 200) ({ status } = await openLine(coach.browser));
  });

  it('is one of as many as the machine was told', async () => {
    const coaches = [await aMember(api, owner, Role.COACH), await aMember(api, owner, Role.COACH), await aMember(api, owner, Role.COACH)];
    const all = await Promise.all(Array.from({ length: 26 }, (_, nth) => openLine(coaches[nth % 3]!.browser)));
    const refused = all.filter(({ status }) => status !== 200);
    await Promise.all(refused.map(({ ended }) => ended));
    expect(refused.map(problemOf)).toEqual(['live.full']);
  });
});
