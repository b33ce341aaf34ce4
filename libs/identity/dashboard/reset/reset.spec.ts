import { describe, expect, it } from '@jest/globals';
import {
  CoachAskForResetDocument,
  CoachResetPasswordDocument,
  CoachResetPreviewDocument,
  type CoachResetPreviewQuery,
} from '@rekindle/shared/graphql';
import { type OpenedPage, openPage } from '@rekindle/shared/graphql/testing';
import { doorwayRoutes } from '../identity.routes';
import { Viewer } from '../viewer';

type Preview = CoachResetPreviewQuery['passwordReset'];

const openAt = (at: string) => openPage([...doorwayRoutes, { path: '**', children: [] }], { at, session: Viewer });

async function open(preview: Preview): Promise<OpenedPage> {
  const page = await openAt('/new-password#tok-en');
  await page.answer(CoachResetPreviewDocument, { passwordReset: preview });
  return page;
}

const anOpenLink: Preview = { email: 'ines@stillwater.example', state: 'OPEN' };

describe('the page for somebody who forgot their password', () => {
  it('says the same for every address: look in your mailbox', async () => {
    const page = await openAt('/forgot-password');
    await page.press('Mail me the link');
    expect(page.noteOf('E-mail')).toContain('Please enter an e-mail address');
    await page.type('E-mail', ' ines@stillwater.example ');
    await page.press('Mail me the link');
    expect(page.asked(CoachAskForResetDocument).email).toContain('ines@stillwater.example');
    await page.answer(CoachAskForResetDocument, { requestPasswordReset: { ok: true } });
    expect(page.heading).toBe('Look in your mailbox');
    expect(page.text).toContain('If ines@stillwater.example belongs to an account here');
    await page.press('Change the address');
    expect(page.box('E-mail').value).toContain('ines@stillwater.example');
  });

  it('says why no mail could be sent, and keeps the address', async () => {
    const page = await openAt('/forgot-password');
    await page.type('E-mail', 'ines@stillwater.example');
    await page.press('Mail me the link');
    await page.refuse(CoachAskForResetDocument, 'That was a lot of mail for an hour.', { code: 'RATE_LIMITED' });
    expect(page.text).toContain('That was a lot of mail for an hour.');
    expect(page.box('E-mail').value).toBe('ines@stillwater.example');
  });
});

describe('the page for a new password', () => {
  it('takes the token out of the address bar', async () => {
    const page = await openAt('/new-password#tok-en');
    expect(page.asked(CoachResetPreviewDocument)).toEqual({ token: 'tok-en' });
    expect(page.url).toBe('/new-password');
  });

  it('takes a password and leads to the sign-in page, which says what happened', async () => {
    const page = await open(anOpenLink);
    expect(page.text).toContain('For ines@stillwater.example');
    await page.type('New password', 'nine char');
    await page.press('Keep this password');
    expect(page.noteOf('New password')).toContain('Please use at least 10 characters.');
    await page.type('New password', 'rain on the roof');
    await page.press('Keep this password');
    expect(page.asked(CoachResetPasswordDocument)).toEqual({ input: { token: 'tok-en', password: 'rain on the roof' } });
    await page.answer(CoachResetPasswordDocument, { resetPassword: { ok: true } });
    expect(page.url).toBe('/sign-in');
    expect(page.text).toContain('Your new password is kept, and every device is signed out.');
  });

  it('keeps what was typed when the link ended meanwhile, and says so', async () => {
    const page = await open(anOpenLink);
    await page.type('New password', 'rain on the roof');
    await page.press('Keep this password');
    await page.refuse(CoachResetPasswordDocument, 'This link has expired.', { code: 'CONFLICT', problem: 'identity.link-expired' });
    expect(page.text).toContain('This link has expired.');
    expect(page.box('New password').value).toBe('rain on the roof');
  });

  it.each([
    ['used', { ...anOpenLink, state: 'USED' as const }, 'This link was used'],
    ['expired', { ...anOpenLink, state: 'EXPIRED' as const }, 'This link has expired'],
    ['replaced', { ...anOpenLink, state: 'WITHDRAWN' as const }, 'There is a newer link'],
    ['not ours', null, 'This link is not complete'],
  ])('says what became of a link that is %s, and offers another', async (_state, preview, heading) => {
    const page = await open(preview);
    expect(page.heading).toBe(heading);
    expect(page.button('Mail me a new link').getAttribute('href')).toBe('/forgot-password');
  });

  it('keeps the link when the line was cut, and tries again', async () => {
    const page = await openAt('/new-password#tok-en');
    await page.cut(CoachResetPreviewDocument);
    expect(page.text).toContain('We could not reach the server');
    await page.press('Try again');
    expect(page.asked(CoachResetPreviewDocument)).toEqual({ token: 'tok-en' });
  });
});
