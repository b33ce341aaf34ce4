import { describe, expect, it } from '@jest/globals';
import { ColleaguePreviewDocument, type ColleaguePreviewQuery, JoinTeamDocument } from '@rekindle/shared/graphql';
import { type OpenedPage, openPage } from '@rekindle/shared/graphql/testing';
import { doorwayRoutes } from '../identity.routes';
import { aCoach } from '../testing/a-coach';
import { Viewer } from '../viewer';

type Preview = NonNullable<ColleaguePreviewQuery['invitation']>;

const anInvitation = (about: Partial<Preview> = {}): Preview => ({
  practiceName: 'Stillwater',
  invitedBy: 'Ines Halloran',
  name: 'Noor Haddad',
  email: 'noor@stillwater.example',
  needsPassword: true,
  state: 'OPEN',
  ...about,
});

const openLink = (at: string) => openPage([...doorwayRoutes, { path: '**', children: [] }], { at, session: Viewer });

async function open(preview: Preview | null): Promise<OpenedPage> {
  const page = await openLink('/invitation#tok-en');
  await page.answer(ColleaguePreviewDocument, { invitation: preview });
  return page;
}

describe('the invitation of a colleague', () => {
  it('asks with the token and takes it out of the address bar', async () => {
    const page = await openLink('/invitation#tok-en');
    expect(page.asked(ColleaguePreviewDocument)).toEqual({ token: 'tok-en' });
    expect(page.url).toBe('/invitation');
  });

  it('says who invites to what, takes a password, asks for no age, and lets the colleague in', async () => {
    const page = await open(anInvitation());
    expect(page.heading).toBe('Work with Stillwater');
    expect(page.text).toContain('Ines Halloran has kept a place on the team for you.');
    expect(page.text).not.toContain('18');
    await page.type('Choose a password', 'rain on the roof');
    await page.press('Join the team');
    expect(page.asked(JoinTeamDocument)).toEqual({ input: { token: 'tok-en', password: 'rain on the roof' } });
    await page.answer(JoinTeamDocument, { acceptInvitation: aCoach({ name: 'Noor Haddad', role: 'COACH' }) });
    expect(page.url).toBe('/today');
  });

  it('says what is wrong with a password before it asks', async () => {
    const page = await open(anInvitation());
    await page.type('Choose a password', 'nine char');
    await page.press('Join the team');
    expect(page.noteOf('Choose a password')).toContain('Please use at least 10 characters.');
    expect(page.isAsking(JoinTeamDocument)).toBe(false);
  });

  it('leaves the password of somebody who has one as it is', async () => {
    const page = await open(anInvitation({ needsPassword: false }));
    expect(page.text).toContain('Your password stays as it is.');
    await page.press('Join the team');
    expect(page.asked(JoinTeamDocument)).toEqual({ input: { token: 'tok-en', password: null } });
    await page.refuse(JoinTeamDocument, 'You already belong to this practice.', { code: 'CONFLICT', problem: 'identity.already-member' });
    expect(page.text).toContain('You already belong to this practice.');
  });

  it.each([
    ['accepted', anInvitation({ state: 'USED' }), 'You are already here'],
    ['expired', anInvitation({ state: 'EXPIRED' }), 'This invitation has expired'],
    ['taken back', anInvitation({ state: 'WITHDRAWN' }), 'This invitation is closed'],
    ['not ours', null, 'This link is not complete'],
  ])('says what became of a link that is %s, and leads on', async (_state, preview, heading) => {
    const page = await open(preview);
    expect(page.heading).toBe(heading);
    expect(page.button('Go to sign-in').getAttribute('href')).toBe('/sign-in');
  });

  it('keeps the link when the line was cut, and tries again', async () => {
    const page = await openLink('/invitation#tok-en');
    await page.cut(ColleaguePreviewDocument);
    expect(page.text).toContain('We could not reach the server');
    await page.press('Try again');
    expect(page.asked(ColleaguePreviewDocument)).toEqual({ token: 'tok-en' });
  });
});
