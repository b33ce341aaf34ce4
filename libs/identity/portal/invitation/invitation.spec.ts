import { describe, expect, it } from '@jest/globals';
import {
  AcceptInvitationDocument,
  DeclineInvitationDocument,
  InvitationPreviewDocument,
  type InvitationPreviewQuery,
} from '@rekindle/shared/graphql';
import { type OpenedPage, openPage } from '@rekindle/shared/graphql/testing';
import { doorwayRoutes } from '../identity.routes';
import { aClient } from '../testing/a-client';
import { Viewer } from '../viewer';

type Preview = NonNullable<InvitationPreviewQuery['invitation']>;

const anInvitation = (about: Partial<Preview> = {}): Preview => ({
  practiceName: 'Stillwater',
  invitedBy: 'Ines Halloran',
  name: 'Tomasz Wieland',
  email: 'tomasz@mail.example',
  needsPassword: true,
  state: 'OPEN',
  declinedFor: null,
  ...about,
});

const openLink = (at: string) => openPage([...doorwayRoutes, { path: '**', children: [] }], { at, session: Viewer });

async function open(invitation: Preview | null): Promise<OpenedPage> {
  const page = await openLink('/invitation#tok-en');
  await page.answer(InvitationPreviewDocument, { invitation });
  return page;
}

async function openAsAdult(invitation: Preview): Promise<OpenedPage> {
  const page = await open(invitation);
  await sayAge(page, 'Yes, I am 18 or older');
  return page;
}

async function sayAge(page: OpenedPage, words: string): Promise<void> {
  await page.choose(words);
  await page.press('Continue');
}

describe('an invitation', () => {
  it('says who invites, takes a password, and lets the client in', async () => {
    const page = await open(anInvitation());
    expect(page.url).toBe('/invitation');
    expect(page.heading).toBe('Ines Halloran has a place for you');
    expect(page.text).toContain('Stillwater');
    await sayAge(page, 'Yes, I am 18 or older');
    expect(document.activeElement).toBe(page.box('Choose a password'));
    await page.type('Choose a password', 'quiet days ahead');
    await page.press('Accept the invitation');
    expect(page.asked(AcceptInvitationDocument)).toEqual({ input: { token: 'tok-en', password: 'quiet days ahead', isAdult: true } });
    await page.answer(AcceptInvitationDocument, { acceptInvitation: aClient() });
    expect(page.url).toBe('/today');
  });

  it('is not accepted by being opened: mail scanners open links', async () => {
    const page = await open(anInvitation());
    expect(page.isAsking(AcceptInvitationDocument)).toBe(false);
  });

  it('says at its box what is wrong with a password', async () => {
    const page = await openAsAdult(anInvitation());
    await page.press('Accept the invitation');
    expect(page.noteOf('Choose a password')).toBe('Please use at least 10 characters. A few words in a row work well.');
    await page.type('Choose a password', 'quiet days ahead');
    await page.press('Accept the invitation');
    await page.refuse(AcceptInvitationDocument, 'Please choose another one.', { code: 'BAD_USER_INPUT', field: 'password' });
    expect(page.noteOf('Choose a password')).toBe('Please choose another one.');
  });

  it('asks for no password where the address has one', async () => {
    const page = await openAsAdult(anInvitation({ needsPassword: false }));
    await page.press('Accept the invitation');
    expect(page.asked(AcceptInvitationDocument)).toEqual({ input: { token: 'tok-en', password: null, isAdult: true } });
  });

  it('says what happened when it was used in the meantime', async () => {
    const page = await openAsAdult(anInvitation({ needsPassword: false }));
    await page.press('Accept the invitation');
    await page.refuse(AcceptInvitationDocument, 'This link was used already.', { code: 'CONFLICT', problem: 'identity.link-used' });
    expect(page.text).toContain('This link was used already.');
  });

  it.each([
    ['accepted', anInvitation({ state: 'USED' }), 'You are already here', 'simply sign in'],
    ['expired', anInvitation({ state: 'EXPIRED' }), 'This invitation has expired', 'Ask Ines Halloran to mail it again'],
    ['replaced', anInvitation({ state: 'WITHDRAWN' }), 'There is a newer invitation', 'the latest mail from Ines Halloran'],
    ['not one of ours', null, 'This link is not complete', 'Open it from the mail again'],
  ])('says what to do when it is %s', async (_state, invitation, heading, words) => {
    const page = await open(invitation);
    expect(page.heading).toBe(heading);
    expect(page.text).toContain(words);
    expect(page.element.querySelector('a[href="/sign-in"]')).not.toBeNull();
  });

  it('keeps the link when the line was cut, and tries again', async () => {
    const page = await openLink('/invitation#tok-en');
    await page.cut(InvitationPreviewDocument);
    expect(page.text).toContain('We could not reach the server');
    await page.press('Try again');
    expect(page.asked(InvitationPreviewDocument)).toEqual({ token: 'tok-en' });
  });
});

describe('the question of age', () => {
  it('comes before a password, and wants an answer', async () => {
    const page = await open(anInvitation());
    expect(page.text).toContain('Are you 18 or older?');
    expect(page.text).not.toContain('Choose a password');
    await page.press('Continue');
    expect(page.text).toContain('Please choose one of the two.');
  });

  it('says that somebody else may look at this device', async () => {
    expect((await open(anInvitation())).text).toContain('If somebody else looks at this phone or computer');
  });

  it('closes the invitation for somebody under 18, and says kindly what helps and what was kept', async () => {
    const page = await open(anInvitation());
    await sayAge(page, 'No, I am younger');
    expect(page.asked(DeclineInvitationDocument)).toEqual({ token: 'tok-en', reason: 'UNDER_AGE' });
    await page.answer(DeclineInvitationDocument, { declineInvitation: { ok: true } });
    expect(page.heading).toBe('This place is for people who are 18 or older');
    expect(page.text).toContain('Talk to somebody you trust');
    expect(page.button('findahelpline.com').getAttribute('href')).toBe('https://findahelpline.com');
    expect(page.text).toContain('nothing was stored but that this invitation was closed');
    expect(page.text).not.toContain('Choose a password');
  });

  it('is not asked again where it was answered with no', async () => {
    const page = await open(anInvitation({ state: 'WITHDRAWN', declinedFor: 'UNDER_AGE' }));
    expect(page.heading).toBe('This place is for people who are 18 or older');
  });

  it('stays where the line was cut', async () => {
    const page = await open(anInvitation());
    await sayAge(page, 'No, I am younger');
    await page.cut(DeclineInvitationDocument);
    expect(page.text).toContain('Are you 18 or older?');
  });
});
