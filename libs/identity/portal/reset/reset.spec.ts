import { describe, expect, it } from '@jest/globals';
import { PortalAskForResetDocument, PortalResetPasswordDocument, PortalResetPreviewDocument } from '@rekindle/shared/graphql';
import { openPage } from '@rekindle/shared/graphql/testing';
import { doorwayRoutes } from '../identity.routes';
import { aClient } from '../testing/a-client';
import { Viewer } from '../viewer';

const openAt = (at: string, as?: ReturnType<typeof aClient>) =>
  openPage([...doorwayRoutes, { path: '**', children: [] }], { at, session: Viewer, ...(as ? { as } : {}) });

describe('a client who forgot their password', () => {
  it('asks for a mail, and hears the same whatever the address', async () => {
    const page = await openAt('/forgot-password');
    await page.type('E-mail', 'tomasz@mail.example');
    await page.press('Mail me the link');
    expect(page.asked(PortalAskForResetDocument)).toEqual({ email: 'tomasz@mail.example' });
    await page.answer(PortalAskForResetDocument, { requestPasswordReset: { ok: true } });
    expect(page.text).toContain('If tomasz@mail.example belongs to an account here');
  });

  it('chooses a new one behind the link, and then signs in with it, also on a device that was signed in', async () => {
    const page = await openAt('/new-password#tok-en', aClient());
    await page.answer(PortalResetPreviewDocument, { passwordReset: { email: 'tomasz@mail.example', state: 'OPEN' } });
    await page.type('New password', 'rain on the roof');
    await page.press('Keep this password');
    expect(page.asked(PortalResetPasswordDocument)).toEqual({ input: { token: 'tok-en', password: 'rain on the roof' } });
    await page.answer(PortalResetPasswordDocument, { resetPassword: { ok: true } });
    expect(page.url).toBe('/sign-in');
    expect(page.text).toContain('Your new password is kept, and every device is signed out.');
  });

  it('is told when the link is too old', async () => {
    const page = await openAt('/new-password#tok-en');
    await page.answer(PortalResetPreviewDocument, { passwordReset: { email: 'tomasz@mail.example', state: 'EXPIRED' } });
    expect(page.heading).toBe('This link has expired');
    expect(page.button('Mail me a new link').getAttribute('href')).toBe('/forgot-password');
  });
});
