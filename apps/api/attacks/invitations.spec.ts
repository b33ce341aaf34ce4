import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from 'pg';
import { aMember, anEmail, aPractice, ask, password, type Person } from '@rekindle/identity/api/testing';
import { Role } from '@rekindle/identity/domain';
import type { TestApi } from '@rekindle/platform/testing';
import { anInvitedClient } from './an-invited-client.builder';
import { listOf, signInToPostgres } from './sign-in-to-postgres.builder';
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

const membersOf = ({ practiceId }: Person) =>
  listOf(
    admin,
    `select a.email || ' ' || m.role from app.member m join identity.account a on a.id = m.account_id where m.practice_id = $1 order by m.created_at`,
    [practiceId],
  );
const aMailedToken = async (owner: Person) => api.mailbox.tokenFor((await anInvitedClient(api, owner)).email);
const acceptIn = (site: 'coach' | 'portal', token: string) =>
  api.visitor(site).problemOf(ask.accept, { input: { token, password, isAdult: true } });

describe('an invitation', () => {
  it('makes a member of the address it was mailed to, whoever is signed in where it is opened', async () => {
    const [owner, stranger] = [await aPractice(api), await aPractice(api)];
    const other = await aMember(api, stranger, Role.CLIENT);
    const { email } = await anInvitedClient(api, owner);
    await other.browser.get(ask.accept, { input: { token: api.mailbox.tokenFor(email), password, isAdult: true } });
    expect(await membersOf(owner)).toEqual([`${owner.email} owner`, `${email} client`]);
    expect((await other.browser.get(ask.viewer)).email).toBe(email);
  });

  it('is accepted by exactly one of eight at once', async () => {
    const owner = await aPractice(api);
    const token = await aMailedToken(owner);
    // Connections that are open already, or the first to get one is through before the others begin.
    await Promise.all(Array.from({ length: 8 }, () => api.visitor('portal').get(ask.invitation, { token })));
    const answers = await Promise.all(Array.from({ length: 8 }, () => acceptIn('portal', token)));
    expect(answers.sort()).toEqual([...Array.from({ length: 7 }, () => 'identity.link-used'), undefined]);
    expect(await membersOf(owner)).toHaveLength(2);
  });

  it('is worthless once it was used, or replaced by a newer one', async () => {
    const owner = await aPractice(api);
    const { id, email } = await anInvitedClient(api, owner);
    const older = api.mailbox.tokenFor(email);
    await owner.browser.get('mutation ($id: ID!) { resendInvitation(clientId: $id) { id } }', { id });
    await api.runJobs();
    expect(await acceptIn('portal', older)).toBe('identity.link-withdrawn');
    const newer = api.mailbox.tokenFor(email);
    expect(await acceptIn('portal', newer)).toBeUndefined();
    expect(await acceptIn('portal', newer)).toBe('identity.link-used');
  });

  it('is accepted or replaced, never both, when it happens at once', async () => {
    const owner = await aPractice(api);
    const { id, email } = await anInvitedClient(api, owner);
    const token = api.mailbox.tokenFor(email);
    await Promise.all([
      acceptIn('portal', token),
      owner.browser.ask('mutation ($id: ID!) { resendInvitation(clientId: $id) { id } }', { id }),
    ]);
    await api.runJobs();
    await acceptIn('portal', api.mailbox.tokenFor(email));
    expect(await membersOf(owner)).toEqual([`${owner.email} owner`, `${email} client`]);
  });

  it('of a client opens nothing on the site of coaches, and still opens the portal afterwards', async () => {
    const owner = await aPractice(api);
    const token = await aMailedToken(owner);
    expect(await acceptIn('coach', token)).toBe('identity.link-unknown');
    expect(await membersOf(owner)).toHaveLength(1);
    expect(await acceptIn('portal', token)).toBeUndefined();
  });

  it('cannot be changed to lead elsewhere, not by a single bit', async () => {
    const owner = await aPractice(api);
    const token = await aMailedToken(owner);
    const bytes = Buffer.from(token, 'base64url');
    for (let at = 0; at < bytes.length; at += 3) {
      const bent = Buffer.from(bytes);
      bent.writeUInt8(bent.readUInt8(at) ^ 1, at);
      expect(await acceptIn('portal', bent.toString('base64url'))).toBe('identity.link-unknown');
    }
    for (const bent of [`${token} `, `${token}=`, token.toUpperCase(), token.slice(0, -1), `${token}A`])
      expect(await acceptIn('portal', bent)).toBe('identity.link-unknown');
  });

  it('lets nobody in as more than they were invited as', async () => {
    const owner = await aPractice(api);
    const assistant = await aMember(api, owner, Role.ASSISTANT);
    expect((await assistant.browser.get(ask.viewer)).role).toBe('ASSISTANT');
    expect(await assistant.browser.problemOf(ask.updatePractice, { input: { name: 'Mine', timeZone: 'UTC' } })).toBe('not-allowed');
    for (const role of ['owner', 'superuser']) {
      const made = admin.query(
        `insert into app.invitation (practice_id, id, member_id, role, name, email, invited_by, expires_at) values ($1, gen_random_uuid(), gen_random_uuid(), $3, 'x', 'x@y.example', $2, now())`,
        [owner.practiceId, owner.memberId, role],
      );
      await expect(made).rejects.toThrow('invitation_role_check');
    }
  });
});

describe('a mailed token', () => {
  it('opens what it was written for and nothing else', async () => {
    const owner = await aPractice(api);
    const email = anEmail();
    await api.visitor('coach').get(ask.signUp, { input: { practiceName: 'Harbour', name: 'Ines', timeZone: 'UTC', email } });
    await owner.browser.get(ask.requestLink, { email: owner.email });
    const tokens = {
      invitation: await aMailedToken(owner),
      signUp: api.mailbox.tokenFor(email),
      signIn: api.mailbox.tokenFor(owner.email),
    };
    const doors: Record<keyof typeof tokens, (token: string) => Promise<string | undefined>> = {
      invitation: (token) => acceptIn('portal', token),
      signUp: (token) => api.visitor('coach').problemOf(ask.confirmSignUp, { input: { token, password } }),
      signIn: (token) => owner.browser.problemOf(ask.followLink, { token }),
    };
    for (const [purpose, token] of Object.entries(tokens)) {
      for (const [door, open] of Object.entries(doors))
        if (door !== purpose) expect([purpose, door, await open(token)]).toEqual([purpose, door, 'identity.link-unknown']);
      if (purpose !== 'invitation') expect(await api.visitor('portal').get(ask.invitation, { token })).toBeNull();
      if (purpose !== 'signUp') expect(await api.visitor('coach').get(ask.signUpPreview, { token })).toBeNull();
    }
    for (const [purpose, token] of Object.entries(tokens))
      expect([purpose, await doors[purpose as keyof typeof tokens](token)]).toEqual([purpose, undefined]);
  });

  it('of a sign-up opens no practice on the portal', async () => {
    const email = anEmail();
    await api.visitor('coach').get(ask.signUp, { input: { practiceName: 'Harbour', name: 'Ines', timeZone: 'UTC', email } });
    await api.runJobs();
    const input = { token: api.mailbox.tokenFor(email), password };
    expect(await api.visitor('portal').problemOf(ask.confirmSignUp, { input })).toBe('identity.link-unknown');
    expect(await api.visitor('coach').problemOf(ask.confirmSignUp, { input })).toBeUndefined();
  });

  it('of a sign-in gives five tries for its code, also to many who try at once', async () => {
    const { email } = await aPractice(api);
    const { code } = await api.visitor('coach').get(ask.requestLink, { email });
    await api.runJobs();
    const token = api.mailbox.tokenFor(email);
    const guesses = Array.from({ length: 30 }, (_, index) => `${index}`.padStart(6, '9')).filter((guess) => guess !== code);
    const answers = await Promise.all(guesses.map((guess) => api.visitor('coach').problemOf(ask.followLink, { token, code: guess })));
    expect(answers.filter((answer) => answer === 'identity.code-wrong')).toHaveLength(5);
    expect(answers.filter((answer) => answer === 'identity.link-expired')).toHaveLength(guesses.length - 5);
    expect(await api.visitor('coach').problemOf(ask.followLink, { token, code })).toBe('identity.link-expired');
  });
});
