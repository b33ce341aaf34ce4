import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApi } from '@rekindle/platform/testing';
import { Role } from '@rekindle/identity/domain';
import { identityEntities, IdentityModule } from '../identity.module';
import { accept, aMember, anEmail, aPractice, ask, password, type Person } from '../testing';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.start([IdentityModule], identityEntities);
});
afterAll(() => api.stop());

const invite = (by: Person, role: string, email = anEmail()) =>
  by.browser.ask(ask.inviteColleague, { input: { name: 'Marek Lind', email, role } });
const isIn = async ({ browser }: Person) => (await browser.get(ask.viewer)) !== null;

describe('a colleague', () => {
  it('is invited by mail, comes in on the site of coaches, and is on the team', async () => {
    const owner = await aPractice(api, { name: 'Stillwater' });
    const email = anEmail();
    const { data } = await invite(owner, 'COACH', email);
    expect(data?.['inviteColleague'].invitations).toEqual([{ memberId: expect.any(String), email, role: 'COACH' }]);
    const coach = await accept(api, 'coach', email);
    expect(await coach.browser.get(ask.viewer)).toMatchObject({ role: 'COACH', practice: { name: 'Stillwater' } });
    const { members, invitations } = await owner.browser.get(ask.team);
    expect(invitations).toEqual([]);
    expect(members.map(({ email: at, role, isYou }: Record<string, unknown>) => [at, role, isYou])).toEqual([
      [owner.email, 'OWNER', true],
      [email, 'COACH', false],
    ]);
  });

  it('is never invited above the role of whoever invites', async () => {
    const owner = await aPractice(api);
    const people = { owner, coach: await aMember(api, owner, Role.COACH), assistant: await aMember(api, owner, Role.ASSISTANT) };
    const may: Record<string, string[]> = {};
    for (const [who, person] of Object.entries(people)) {
      may[who] = [];
      for (const role of ['OWNER', 'COACH', 'ASSISTANT', 'CLIENT']) {
        const { errors } = await invite(person, role);
        if (errors.length === 0) may[who].push(role);
        else expect(errors[0]?.extensions.problem).toBe('identity.role-too-high');
      }
      expect((await person.browser.get(ask.team)).mayInvite).toEqual(may[who]);
    }
    expect(may).toEqual({ owner: ['COACH', 'ASSISTANT'], coach: ['COACH', 'ASSISTANT'], assistant: ['ASSISTANT'] });
  });

  it('is invited once; a link mailed again closes the earlier one, and a place can be taken back', async () => {
    const owner = await aPractice(api);
    const email = anEmail();
    await invite(owner, 'COACH', email);
    expect((await invite(owner, 'ASSISTANT', email)).errors[0]?.extensions.problem).toBe('identity.colleague-there');
    await api.runJobs();
    const older = api.mailbox.tokenFor(email);
    const [{ memberId: id }] = (await owner.browser.get(ask.team)).invitations;
    await owner.browser.get(ask.inviteColleagueAgain, { id });
    await api.runJobs();
    const newer = api.mailbox.tokenFor(email);
    await owner.browser.get(ask.withdrawColleague, { id });
    for (const token of [older, newer])
      expect(await api.visitor('coach').problemOf(ask.accept, { input: { token, password } })).toBe('identity.link-withdrawn');
    expect((await owner.browser.get(ask.team)).invitations).toEqual([]);
    expect(await owner.browser.problemOf(ask.inviteColleagueAgain, { id })).toBe('not-found');
  });
});

describe('removing somebody', () => {
  it('ends their sessions with the next request, keeps what they did, and renews the keys', async () => {
    const owner = await aPractice(api);
    const coach = await aMember(api, owner, Role.COACH);
    const { members } = await owner.browser.get(ask.removeMember, { id: coach.memberId });
    expect(members.map(({ id }: { id: string }) => id)).toEqual([owner.memberId]);
    expect(await isIn(coach)).toBe(false);
    expect(await api.visitor('coach').problemOf(ask.signIn, { input: { email: coach.email, password } })).toBe(
      'identity.wrong-credentials',
    );
    // One job renews the key of the practice, the next wraps all others with it.
    for (let time = 0; time < 2; time += 1) await api.runJobs();
    expect(await owner.browser.get('{ keyRenewal { total done finishedAt } }')).toMatchObject({ finishedAt: expect.any(String) });
    const { rows } = await owner.browser.get(ask.auditTrail, { filter: { memberId: coach.memberId } });
    expect(rows.map(({ who, action }: Record<string, unknown>) => [who, action])).toEqual([['Tomasz Wieland', 'identity.signed-in']]);
  });

  it('is the owner’s alone, and never removes the owner', async () => {
    const owner = await aPractice(api);
    const [coach, other] = [await aMember(api, owner, Role.COACH), await aMember(api, owner, Role.ASSISTANT)];
    expect(await coach.browser.problemOf(ask.removeMember, { id: other.memberId })).toBe('not-allowed');
    expect(await owner.browser.problemOf(ask.removeMember, { id: owner.memberId })).toBe('identity.owner-stays');
    expect([await isIn(owner), await isIn(other)]).toEqual([true, true]);
  });

  it('removes no client: that is another matter', async () => {
    const owner = await aPractice(api);
    const client = await aMember(api, owner, Role.CLIENT);
    expect(await owner.browser.problemOf(ask.removeMember, { id: client.memberId })).toBe('not-found');
    expect(await isIn(client)).toBe(true);
  });
});

describe('the rules of the team', () => {
  it('are kept within reason', async () => {
    const owner = await aPractice(api);
    for (const secondFactorGraceDays of [-1, 61])
      expect(await owner.browser.problemOf(ask.setTeamRules, { input: { assignedOnly: false, secondFactorGraceDays } })).toBe(
        'identity.grace-out-of-range',
      );
    expect((await owner.browser.get(ask.team)).rules).toEqual({ assignedOnly: false, secondFactorGraceDays: 14 });
  });

  it('take effect at once: without grace nobody works here without a second factor', async () => {
    const owner = await aPractice(api);
    const coach = await aMember(api, owner, Role.COACH);
    await owner.browser.get(ask.setTeamRules, { input: { assignedOnly: false, secondFactorGraceDays: 0 } });
    expect([await isIn(owner), await isIn(coach)]).toEqual([false, false]);
  });
});
