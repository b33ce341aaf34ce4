import { describe, expect, it } from '@jest/globals';
import { ConfirmSignUpDocument, SignUpPreviewDocument, type SignUpPreviewQuery } from '@rekindle/shared/graphql';
import { type OpenedPage, openPage } from '@rekindle/shared/graphql/testing';
import { doorwayRoutes } from '../identity.routes';
import { aCoach } from '../testing/a-coach';
import { Viewer } from '../viewer';

type Preview = NonNullable<SignUpPreviewQuery['signUpPreview']>;

const aPreview = (about: Partial<Preview> = {}): Preview => ({
  practiceName: 'Stillwater',
  name: 'Ines Halloran',
  email: 'ines@stillwater.example',
  needsPassword: true,
  state: 'OPEN',
  ...about,
});

async function open(preview: Preview | null): Promise<OpenedPage> {
  const page = await openLink('/confirm#tok-en');
  await page.answer(SignUpPreviewDocument, { signUpPreview: preview });
  return page;
}

const openLink = (at: string) => openPage([...doorwayRoutes, { path: '**', children: [] }], { at, session: Viewer });

describe('the page that confirms a sign-up', () => {
  it('asks with the token and takes it out of the address bar', async () => {
    const page = await openLink('/confirm#tok-en');
    expect(page.asked(SignUpPreviewDocument)).toEqual({ token: 'tok-en' });
    expect(page.url).toBe('/confirm');
    expect(page.heading).toBe('One step to go');
  });

  it('shows what will be opened, takes a password, and lets the coach in', async () => {
    const page = await open(aPreview());
    expect(page.text).toContain('Stillwater');
    expect(page.text).toContain('Ines Halloran');
    await page.type('Choose a password', 'calm water');
    await page.press('Confirm and open the practice');
    expect(page.asked(ConfirmSignUpDocument)).toEqual({ input: { token: 'tok-en', password: 'calm water' } });
    await page.answer(ConfirmSignUpDocument, { confirmSignUp: aCoach() });
    expect(page.url).toBe('/today');
  });

  it('says what is wrong with a password before and after it asks', async () => {
    const page = await open(aPreview());
    await page.type('Choose a password', 'nine char');
    await page.press('Confirm and open the practice');
    expect(page.noteOf('Choose a password')).toBe('Please use at least 10 characters. A few words in a row work well.');
    await page.type('Choose a password', 'ten chars!');
    await page.press('Confirm and open the practice');
    await page.refuse(ConfirmSignUpDocument, 'Please choose another one.', { code: 'BAD_USER_INPUT', field: 'password' });
    expect(page.noteOf('Choose a password')).toBe('Please choose another one.');
  });

  it('asks for no password where the address has one', async () => {
    const page = await open(aPreview({ needsPassword: false }));
    expect(page.text).toContain('Your password stays as it is.');
    await page.press('Confirm and open the practice');
    expect(page.asked(ConfirmSignUpDocument)).toEqual({ input: { token: 'tok-en', password: null } });
  });

  it.each([
    ['a used link', aPreview({ state: 'USED' }), 'Your practice is open', 'Sign in', '/sign-in'],
    ['an expired link', aPreview({ state: 'EXPIRED' }), 'This link has expired', 'Sign up again', '/sign-up'],
    ['a replaced link', aPreview({ state: 'WITHDRAWN' }), 'There is a newer link', 'Sign up again', '/sign-up'],
    ['a link that is not ours', null, 'This link is not complete', 'Sign up again', '/sign-up'],
  ])('says what became of %s and leads on', async (_link, preview, heading, button, address) => {
    const page = await open(preview);
    expect(page.heading).toBe(heading);
    expect(page.button(button).getAttribute('href')).toBe(address);
  });

  it('says that a link without its token is not complete', async () => {
    const page = await openLink('/confirm');
    expect(page.heading).toBe('This link is not complete');
    expect(page.isAsking(SignUpPreviewDocument)).toBe(false);
  });

  it('keeps the link when the line was cut, and tries again', async () => {
    const page = await openLink('/confirm#tok-en');
    await page.cut(SignUpPreviewDocument);
    expect(page.text).toContain('We could not reach the server');
    await page.press('Try again');
    expect(page.asked(SignUpPreviewDocument)).toEqual({ token: 'tok-en' });
  });
});
