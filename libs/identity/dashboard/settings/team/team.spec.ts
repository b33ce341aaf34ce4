import { describe, expect, it } from '@jest/globals';
import {
  InviteColleagueAgainDocument,
  InviteColleagueDocument,
  RemoveMemberDocument,
  type Role,
  SetTeamRulesDocument,
  TeamDocument,
  type TeamNowFragment,
  WithdrawColleagueDocument,
} from '@rekindle/shared/graphql';
import { type OpenedPage, openPage } from '@rekindle/shared/graphql/testing';
import { identityRoutes } from '../../identity.routes';
import { aCoach } from '../../testing/a-coach';
import { aMember, anOpenInvitation, aTeam } from '../../testing/a-team';
import { Viewer } from '../../viewer';

const openAt = (at: string, role: Role) => openPage(identityRoutes, { at, session: Viewer, as: aCoach({ role }) });

async function open(
  team: TeamNowFragment,
  { at = '/settings/team', role = 'OWNER' }: { at?: string; role?: Role } = {},
): Promise<OpenedPage> {
  const page = await openAt(at, role);
  await page.answer(TeamDocument, { team });
  return page;
}

describe('the team', () => {
  it('is listed with role, second factor and the day of joining', async () => {
    const page = await open(aTeam({ members: [aMember()] }));
    expect(page.text).toContain('2 people work here.');
    expect(page.rows).toEqual([
      expect.stringContaining('Ines Halloran (you) ines@stillwater.example Owner Not yet today'),
      expect.stringContaining('Noor Haddad noor@stillwater.example Coach In use today Remove'),
    ]);
  });

  it('says when it could not be loaded', async () => {
    const page = await openAt('/settings/team', 'OWNER');
    await page.cut(TeamDocument);
    expect(page.text).toContain('We could not reach the server');
    await page.press('Try again');
    await page.answer(TeamDocument, { team: aTeam() });
    expect(page.text).toContain('You are the only one here so far.');
  });

  it('is seen by others, who cannot remove anybody and see no rules', async () => {
    const page = await open(aTeam({ members: [aMember({ isYou: true })] }), { role: 'COACH' });
    expect(page.rows.join()).not.toContain('Remove');
    expect(page.text).not.toContain('Rules');
  });

  it('loses somebody after a question that says what happens then', async () => {
    const page = await open(aTeam({ members: [aMember()] }));
    await page.press('Remove Noor Haddad');
    expect(page.text).toContain('Remove Noor Haddad from the team?');
    expect(page.text).toContain('They are signed out at once, everywhere');
    await page.press('Keep them');
    expect(page.isAsking(RemoveMemberDocument)).toBe(false);

    await page.press('Remove Noor Haddad');
    page.element.querySelector<HTMLElement>('dialog[open] [data-variant=primary]')?.click();
    await page.settle();
    expect(page.asked(RemoveMemberDocument)).toEqual({ memberId: 'm3' });
    await page.answer(RemoveMemberDocument, { removeMember: aTeam() });
    expect(page.text).not.toContain('Noor Haddad noor@');
  });
});

describe('inviting a colleague', () => {
  const invite = { at: '/settings/team?invite=1' };

  it('offers only the roles that one may give, the least of them first chosen', async () => {
    const page = await open(aTeam({ mayInvite: ['ASSISTANT'] }), { ...invite, role: 'ASSISTANT' });
    const roles = [...page.element.querySelectorAll<HTMLInputElement>('rk-choices input')];
    expect(roles.map(({ value, checked }) => [value, checked])).toEqual([['ASSISTANT', true]]);
  });

  it('mails the invitation and shows it in the list', async () => {
    const page = await open(aTeam(), invite);
    await page.press('Mail the invitation');
    expect(page.noteOf('Name')).toBe('Please enter a name.');
    await page.type('Name', 'Lena Brandt');
    await page.type('E-mail', 'lena@mail.example');
    page.element.querySelector<HTMLElement>('rk-choices input[value=COACH]')?.click();
    await page.press('Mail the invitation');
    expect(page.asked(InviteColleagueDocument)).toEqual({ input: { name: 'Lena Brandt', email: 'lena@mail.example', role: 'COACH' } });
    await page.answer(InviteColleagueDocument, { inviteColleague: aTeam({ invitations: [anOpenInvitation()] }) });
    expect(page.url).toBe('/settings/team');
    expect(page.text).toContain('Lena Brandt Assistant · lena@mail.example · invited today');
  });

  it('says at its box that somebody is there already, and keeps the rest', async () => {
    const page = await open(aTeam(), invite);
    await page.type('Name', 'Noor');
    await page.type('E-mail', 'noor@stillwater.example');
    await page.press('Mail the invitation');
    await page.refuse(InviteColleagueDocument, 'Somebody with this address is on the team.', { code: 'CONFLICT', field: 'email' });
    expect(page.noteOf('E-mail')).toBe('Somebody with this address is on the team.');
    expect(page.box('Name').value).toBe('Noor');
  });

  it('is mailed again, or taken back', async () => {
    const page = await open(aTeam({ invitations: [anOpenInvitation()] }));
    await page.press('Mail again Lena Brandt');
    expect(page.asked(InviteColleagueAgainDocument)).toEqual({ memberId: 'm4' });
    await page.answer(InviteColleagueAgainDocument, { inviteColleagueAgain: aTeam({ invitations: [anOpenInvitation()] }) });
    await page.press('Take back Lena Brandt');
    expect(page.asked(WithdrawColleagueDocument)).toEqual({ memberId: 'm4' });
    await page.answer(WithdrawColleagueDocument, { withdrawColleague: aTeam() });
    expect(page.text).not.toContain('Lena Brandt');
  });

  it('is mailed again only by somebody who may give that role', async () => {
    const coach = { ...anOpenInvitation(), role: 'COACH' as const };
    const page = await open(aTeam({ invitations: [coach], mayInvite: ['ASSISTANT'] }), { role: 'ASSISTANT' });
    expect(page.text).not.toContain('Mail again');
  });
});

describe('the rules of the team', () => {
  it('are set by the owner, and say when they are kept', async () => {
    const page = await open(aTeam());
    const days = 'Days until a second factor is needed';
    expect(page.box(days).value).toBe('14');
    await page.type(days, '61');
    await page.press('Save');
    expect(page.noteOf(days)).toBe('Please choose between 0 and 60 days.');
    await page.type(days, '3');
    page.element.querySelector<HTMLElement>('[role=switch]')?.click();
    await page.press('Save');
    expect(page.asked(SetTeamRulesDocument)).toEqual({ input: { secondFactorGraceDays: 3, assignedOnly: true } });
    await page.answer(SetTeamRulesDocument, { setTeamRules: { secondFactorGraceDays: 3, assignedOnly: true } });
    expect(page.text).toMatch(/Saved \d\d:\d\d/);
  });

  it('keep what is being typed while something else about the team changes', async () => {
    const page = await open(aTeam({ invitations: [anOpenInvitation()] }));
    await page.type('Days until a second factor is needed', '3');
    await page.press('Take back Lena Brandt');
    await page.answer(WithdrawColleagueDocument, { withdrawColleague: aTeam() });
    expect(page.box('Days until a second factor is needed').value).toBe('3');
  });
});
