import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role } from '@rekindle/identity/domain';
import { newId } from '@rekindle/platform/crypto';
import { TestApi } from '@rekindle/platform/testing';
import type { MemberId } from '@rekindle/shared/kernel';
import { identityEntities, IdentityModule } from '../identity.module';
import { contextOf } from '../sessions/sessions.service';
import { anEmail, aPractice, ask, password, type Person } from '../testing';
import { InvitationsService } from './invitations.service';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.start([IdentityModule], identityEntities);
});
afterAll(() => api.stop());

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
    expect(await browser.get(ask.accept, { input: { token, password } })).toEqual({ name: 'Tomasz Wieland', role: 'CLIENT' });
    expect((await browser.get(ask.viewer)).practice.id).toBe(owner.practiceId);
  });

  it('is replaced by a newer one for the same place', async () => {
    const owner = await aPractice(api);
    const memberId = newId<MemberId>();
    const email = anEmail();
    const older = await invite(owner, email, memberId);
    const newer = await invite(owner, email, memberId);
    expect(await api.visitor('portal').problemOf(ask.accept, { input: { token: older, password } })).toBe('identity.link-withdrawn');
    expect(await api.visitor('portal').problemOf(ask.accept, { input: { token: newer, password } })).toBeUndefined();
  });

  it('is accepted by one of two who press at the same moment', async () => {
    const owner = await aPractice(api);
    const token = await invite(owner, anEmail());
    const accept = () => api.visitor('portal').problemOf(ask.accept, { input: { token, password } });
    expect((await Promise.all([accept(), accept()])).sort()).toEqual(['identity.link-used', undefined]);
  });

  it('asks somebody who already has a password for none, and keeps the one they have', async () => {
    const email = anEmail();
    await api.visitor('portal').get(ask.accept, { input: { token: await invite(await aPractice(api), email), password } });
    const token = await invite(await aPractice(api), email);
    expect((await api.visitor('portal').get(ask.invitation, { token })).needsPassword).toBe(false);
    await api.visitor('portal').get(ask.accept, { input: { token } });
    expect(await api.visitor('portal').problemOf(ask.signIn, { input: { email, password } })).toBeUndefined();
  });

  it('tells a person who already belongs to the practice to sign in', async () => {
    const owner = await aPractice(api);
    const token = await invite(owner, owner.email);
    expect(await api.visitor('portal').problemOf(ask.accept, { input: { token } })).toBe('identity.already-member');
  });

  it('expires', async () => {
    const owner = await aPractice(api);
    const token = await invite(owner, anEmail());
    await api.within({ practiceId: owner.practiceId }, () =>
      api.database.transaction(() =>
        api.database.manager.query(`update app.invitation set expires_at = now() where practice_id = $1`, [owner.practiceId]),
      ),
    );
    expect(await api.visitor('portal').problemOf(ask.accept, { input: { token, password } })).toBe('identity.link-expired');
    expect((await api.visitor('portal').get(ask.invitation, { token })).state).toBe('EXPIRED');
  });
});
