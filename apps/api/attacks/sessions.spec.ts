import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from 'pg';
import { accept, aMember, aPractice, ask, password, type Person } from '@rekindle/identity/api/testing';
import { Role } from '@rekindle/identity/domain';
import type { TestApi, Visitor } from '@rekindle/platform/testing';
import { anInvitedClient } from './an-invited-client.builder';
import { copyOf, freshSignIn } from './browsers.builder';
import { signInToPostgres } from './sign-in-to-postgres.builder';
import { startProduct } from './two-practices.builder';

let api: TestApi;
let admin: Client;
beforeAll(async () => {
  [api, admin] = await Promise.all([startProduct(), signInToPostgres('admin')]);
});
afterAll(async () => {
  await admin.end();
  await api.stop();
});

const isSignedIn = async (browser: Visitor) => (await browser.get('{ viewer { name } }')) !== null;
const setSessions = ({ practiceId, memberId }: Person, change: string) =>
  admin.query(`update app.session set ${change} where practice_id = $1 and member_id = $2`, [practiceId, memberId]);
const aClient = async (owner: Person) => accept(api, 'portal', (await anInvitedClient(api, owner)).email);

describe('a session', () => {
  it('is new at each sign-in: one that was planted before stays worthless', async () => {
    const { email } = await aPractice(api);
    const victim = api.visitor('coach');
    victim.cookies.set('__Host-rk-coach', 'planted-by-somebody-else');
    const seen = new Set(['planted-by-somebody-else']);
    for (let time = 0; time < 2; time += 1) {
      await victim.get(ask.signIn, { input: { email, password } });
      seen.add(victim.cookies.get('__Host-rk-coach') ?? '');
    }
    expect(seen.size).toBe(3);
    const attacker = api.visitor('coach');
    attacker.cookies.set('__Host-rk-coach', 'planted-by-somebody-else');
    expect(await isSignedIn(attacker)).toBe(false);
  });

  it('ends when it is not used: after an hour for a coach, after seven days for a client', async () => {
    const owner = await aPractice(api);
    for (const [person, stillOpen, over] of [
      [owner, '59 minutes', '60 minutes'],
      [await aClient(owner), '167 hours', '168 hours'],
    ] as const) {
      await setSessions(person, `last_seen_at = now() - interval '${stillOpen}'`);
      expect(await isSignedIn(person.browser)).toBe(true);
      await setSessions(person, `last_seen_at = now() - interval '${over}'`);
      expect(await isSignedIn(person.browser)).toBe(false);
    }
  });

  it('ends after twelve hours for a coach and thirty days for a client, however busy they are', async () => {
    const owner = await aPractice(api);
    for (const [person, most] of [
      [owner, '12 hours'],
      [await aClient(owner), '30 days'],
    ] as const) {
      const { rows } = await admin.query<{ fits: boolean }>(
        `select abs(extract(epoch from expires_at - created_at - interval '${most}')) < 60 as fits from app.session where member_id = $1`,
        [person.memberId],
      );
      expect(rows).toEqual([{ fits: true }]);
      await setSessions(person, `last_seen_at = now() - interval '5 minutes', expires_at = now() + interval '1 minute'`);
      expect(await isSignedIn(person.browser)).toBe(true);
      const { rows: later } = await admin.query(
        `select 1 from app.session where member_id = $1 and expires_at > now() + interval '1 minute'`,
        [person.memberId],
      );
      expect(later).toEqual([]);
      await setSessions(person, 'expires_at = now()');
      expect(await isSignedIn(person.browser)).toBe(false);
    }
  });

  it('ends for every copy of its cookie with signing out, and for that device only', async () => {
    const { browser } = await aPractice(api);
    const [laptop, stolen] = [await freshSignIn(api, browser), copyOf(api, browser)];
    await browser.get(ask.signOut);
    expect(await isSignedIn(stolen)).toBe(false);
    expect(await isSignedIn(laptop)).toBe(true);
    expect(await stolen.problemOf(ask.signOut)).toBe('signed-out');
  });

  it('ends at once for somebody who is removed, on every device, and no way leads back in', async () => {
    const owner = await aPractice(api);
    const coach = await aMember(api, owner, Role.COACH);
    const phone = await freshSignIn(api, coach.browser);
    await phone.get(ask.requestLink, { email: coach.email });
    await api.runJobs();
    await admin.query('update app.member set removed_at = now() where practice_id = $1 and id = $2', [coach.practiceId, coach.memberId]);
    for (const browser of [coach.browser, phone]) {
      expect(await isSignedIn(browser)).toBe(false);
      expect(await browser.problemOf('{ clients { endCursor } }')).toBe('signed-out');
    }
    expect(await phone.problemOf(ask.followLink, { token: api.mailbox.tokenFor(coach.email) })).toBe('identity.no-place');
    expect(await api.visitor('coach').problemOf(ask.signIn, { input: { email: coach.email, password } })).toBe(
      'identity.wrong-credentials',
    );
    expect(await isSignedIn(owner.browser)).toBe(true);
  });

  it('opens its own site only, whatever its cookie is called', async () => {
    const owner = await aPractice(api);
    const client = await aClient(owner);
    const secrets = [owner.browser.cookies.get('__Host-rk-coach'), client.browser.cookies.get('__Host-rk-portal')];
    const onCoach = api.visitor('coach');
    const onPortal = api.visitor('portal');
    onCoach.cookies.set('__Host-rk-coach', secrets[1] ?? '');
    onPortal.cookies.set('__Host-rk-portal', secrets[0] ?? '');
    expect([await isSignedIn(onCoach), await isSignedIn(onPortal)]).toEqual([false, false]);
    for (const browser of [onCoach, onPortal]) expect(await browser.problemOf('{ today { coachName } }')).toBe('signed-out');
  });
});
