import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role } from '@rekindle/identity/domain';
import { newId } from '@rekindle/platform/crypto';
import { TestApi } from '@rekindle/platform/testing';
import type { MemberId } from '@rekindle/shared/kernel';
import { identityEntities, IdentityModule } from '../identity.module';
import { contextOf } from '../sessions/sessions.service';
import { aMember, anEmail, aPractice, ask, password, type Person } from '../testing';
import { InvitationsService } from './invitations.service';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.start([IdentityModule], identityEntities);
});
afterAll(() => api.stop());

const isAdult = true;

async function invite(owner: Person, email: string, memberId: MemberId = newId()): Promise<string> {
  const inviter = contextOf('', { practiceId: owner.practiceId, memberId: owner.memberId, role: Role.OWNER });
  const invitee = { memberId, role: Role.CLIENT, name: 'Tomasz Wieland', email };
  await api.within(inviter, () => api.database.transaction(() => api.get(InvitationsService).invite(invitee)));
  await api.runJobs();
  return api.mailbox.tokenFor(email);
}

describe('an invitation', () => {
  it('says who invites, and changes nothing by saying so', async () => {
    const owner = await aPractice(api, { name: 'Stillwater', owner: 'Ines Halloran' });
    const email = anEmail();
    const token = await invite(owner, email);
    const preview = {
      practiceName: 'Stillwater',
      invitedBy: 'Ines Halloran',
      name: 'Tomasz Wieland',
      email,
      state: 'OPEN',
      needsPassword: true,
    };
    expect(await api.visitor('portal').get(ask.invitation, { token })).toEqual(preview);
    expect(await api.visitor('portal').get(ask.invitation, { token })).toEqual(preview);
  });

  it('leads to the portal, in a mail that tells a bystander nothing', async () => {
    const owner = await aPractice(api, { name: 'After The Breakup' });
    const email = anEmail();
    await invite(owner, email);
    const [mail] = api.mailbox.to(email);
    expect(mail?.subject).toBe('Your invitation is ready');
    expect(mail?.text).toContain('http://portal.test/invitation#');
  });

  it('lets the person in, on the portal, as what they were invited as', async () => {
    const owner = await aPractice(api);
    const browser = api.visitor('portal');
    const token = await invite(owner, anEmail());
    expect(await browser.get(ask.accept, { input: { token, password, isAdult } })).toEqual({ name: 'Tomasz Wieland', role: 'CLIENT' });
    expect((await browser.get(ask.viewer)).practice.id).toBe(owner.practiceId);
  });

  it('is replaced by a newer one for the same place', async () => {
    const owner = await aPractice(api);
    const memberId = newId<MemberId>();
    const email = anEmail();
    const older = await invite(owner, email, memberId);
    const newer = await invite(owner, email, memberId);
    expect(await api.visitor('portal').problemOf(ask.accept, { input: { token: older, password, isAdult } })).toBe(
      'identity.link-withdrawn',
    );
    expect(await api.visitor('portal').problemOf(ask.accept, { input: { token: newer, password, isAdult } })).toBeUndefined();
  });

  it('is accepted by one of two who press at the same moment', async () => {
    const owner = await aPractice(api);
    const token = await invite(owner, anEmail());
    const accept = () => api.visitor('portal').problemOf(ask.accept, { input: { token, password, isAdult } });
    expect((await Promise.all([accept(), accept()])).sort()).toEqual(['identity.link-used', undefined]);
  });

  it('asks somebody who already has a password for none, and keeps the one they have', async () => {
    const email = anEmail();
    await api.visitor('portal').get(ask.accept, { input: { token: await invite(await aPractice(api), email), password, isAdult } });
    const token = await invite(await aPractice(api), email);
    expect((await api.visitor('portal').get(ask.invitation, { token })).needsPassword).toBe(false);
    await api.visitor('portal').get(ask.accept, { input: { token, isAdult } });
    expect(await api.visitor('portal').problemOf(ask.signIn, { input: { email, password } })).toBeUndefined();
  });

  it('tells a person who already belongs to the practice to sign in', async () => {
    const owner = await aPractice(api);
    const token = await invite(owner, owner.email);
    expect(await api.visitor('portal').problemOf(ask.accept, { input: { token, isAdult } })).toBe('identity.already-member');
  });

  it('expires', async () => {
    const owner = await aPractice(api);
    const token = await invite(owner, anEmail());
    await api.within({ practiceId: owner.practiceId }, () =>
      api.database.transaction(() =>
        api.database.manager.query(`update app.invitation set expires_at = now() where practice_id = $1`, [owner.practiceId]),
      ),
    );
    expect(await api.visitor('portal').problemOf(ask.accept, { input: { token, password, isAdult } })).toBe('identity.link-expired');
    expect((await api.visitor('portal').get(ask.invitation, { token })).state).toBe('EXPIRED');
  });
});

describe('somebody under 18', () => {
  const reason = 'UNDER_AGE';
  const portal = () => api.visitor('portal');

  it.each([undefined, null, false])('is not let in: a client says that they are an adult, and %s is no such statement', async (stated) => {
    const token = await invite(await aPractice(api), anEmail());
    const input = { token, password, isAdult: stated };
    expect(await portal().problemOf(ask.accept, { input })).toBe('identity.age-not-stated');
    expect((await portal().get(ask.invitation, { token })).state).toBe('OPEN');
  });

  it('closes the invitation, of which nothing is kept but why', async () => {
    const email = anEmail();
    const token = await invite(await aPractice(api), email);
    expect(await portal().get(ask.decline, { token, reason })).toEqual({ ok: true });
    const kept = await api.asAdmin(
      'select declined_for, accepted_at, (select count(*)::int from identity.account where email = $1) as accounts from app.invitation where email = $1',
      [email],
    );
    expect(kept).toEqual([{ declined_for: 'under-age', accepted_at: null, accounts: 0 }]);
    expect((await portal().get('query ($token: String!) { invitation(token: $token) { declinedFor } }', { token })).declinedFor).toBe(
      reason,
    );
  });

  it('cannot take it afterwards, as an adult or not', async () => {
    const token = await invite(await aPractice(api), anEmail());
    await portal().get(ask.decline, { token, reason });
    expect(await portal().problemOf(ask.accept, { input: { token, password, isAdult } })).toBe('identity.invitation-declined');
  });

  it('may say so twice', async () => {
    const token = await invite(await aPractice(api), anEmail());
    await portal().get(ask.decline, { token, reason });
    expect(await portal().get(ask.decline, { token, reason })).toEqual({ ok: true });
  });

  it('closes nothing that was taken already', async () => {
    const token = await invite(await aPractice(api), anEmail());
    await portal().get(ask.accept, { input: { token, password, isAdult } });
    expect(await portal().problemOf(ask.decline, { token, reason })).toBe('identity.link-used');
  });

  it('is a question for clients only: a colleague says nothing of their age', async () => {
    const assistant = await aMember(api, await aPractice(api), Role.ASSISTANT);
    expect((await assistant.browser.get(ask.viewer)).role).toBe('ASSISTANT');
  });
});
