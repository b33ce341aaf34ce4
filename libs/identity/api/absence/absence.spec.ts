import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { TestApi } from '@rekindle/platform/testing';
import { Role } from '@rekindle/identity/domain';
import { identityEntities, IdentityModule } from '../identity.module';
import { aMember, aPractice, ask, away, inDays, type Person } from '../testing';
import { AbsenceService } from './absence.service';

let api: TestApi;
let owner: Person;
let coach: Person;
beforeAll(async () => {
  api = await TestApi.start([IdentityModule], identityEntities);
});
beforeEach(async () => {
  owner = await aPractice(api);
  coach = await aMember(api, owner, Role.COACH);
});
afterAll(() => api.stop());

const own = async ({ browser }: Person) => (await browser.get<{ absence: object | null }>(away.own)).absence;
const standIn = async (member: Person) => {
  const [row] = await api.asAdmin<{ id: string }>('select practice_id as id from app.member where id = $1', [member.memberId]);
  return api.within({ practiceId: row?.id as never }, () => api.get(AbsenceService).standInFor(member.memberId));
};

describe('somebody who is away', () => {
  it('is stood in for, and again by themself when they are back', async () => {
    expect(await standIn(coach)).toBe(coach.memberId);
    expect(await coach.browser.get(away.set, away.with(owner))).toMatchObject({ deputyName: 'Ines Halloran' });
    expect(await standIn(coach)).toBe(owner.memberId);
    await coach.browser.get(away.end);
    expect(await own(coach)).toBeNull();
    expect(await standIn(coach)).toBe(coach.memberId);
  });

  it('is not yet, while the first day lies ahead', async () => {
    await coach.browser.get(away.set, away.with(owner, 2, 4));
    expect(await standIn(coach)).toBe(coach.memberId);
    expect(await own(coach)).not.toBeNull();
  });

  it('keeps what is theirs when whoever stands in is away as well, or has left', async () => {
    const other = await aMember(api, owner, Role.COACH);
    await coach.browser.get(away.set, away.with(other));
    await other.browser.get(away.set, away.with(coach));
    expect(await standIn(coach)).toBe(coach.memberId);
    await other.browser.get(away.end);
    expect(await standIn(coach)).toBe(other.memberId);
    await owner.browser.get(ask.removeMember, { id: other.memberId });
    expect(await standIn(coach)).toBe(coach.memberId);
  });
});

describe('days away are refused', () => {
  const problem = (input: object, by = coach) => by.browser.problemOf(away.set, { input: { ...away.with(owner).input, ...input } });

  it.each([
    ['that are none', { fromDay: 'tomorrow' }, 'identity.absence-no-day'],
    ['that end before they begin', { fromDay: inDays(3), untilDay: inDays(2) }, 'identity.absence-ends-first'],
    ['that are over', { fromDay: inDays(-9), untilDay: inDays(-3) }, 'identity.absence-over'],
    ['of more than a year', { untilDay: inDays(400) }, 'identity.absence-too-long'],
  ])('%s', async (_what, input, code) => {
    expect(await problem(input)).toBe(code);
    expect(await own(coach)).toBeNull();
  });

  it('with nobody who could stand in: oneself, an assistant, a stranger', async () => {
    const assistant = await aMember(api, owner, Role.ASSISTANT);
    for (const { memberId } of [coach, assistant, await aPractice(api)])
      expect(await problem({ deputyId: memberId })).toBe('identity.absence-no-deputy');
    expect(await problem({}, assistant)).toBe('not-allowed');
  });

  it('with a coach who does not see the clients, where each sees only their own', async () => {
    const other = await aMember(api, owner, Role.COACH);
    await owner.browser.get('mutation ($input: TeamRulesInput!) { setTeamRules(input: $input) { assignedOnly } }', {
      input: { assignedOnly: true, secondFactorGraceDays: 30 },
    });
    expect(await problem({ deputyId: other.memberId })).toBe('identity.absence-no-deputy');
    expect(await coach.browser.get(away.own)).toMatchObject({ deputies: [{ memberId: owner.memberId, name: 'Ines Halloran' }] });
  });
});
