import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { describe, expect, it } from '@jest/globals';
import { type CoachFragment, RemovePracticeLogoDocument } from '@rekindle/shared/graphql';
import { type OpenedPage, openPage } from '@rekindle/shared/graphql/testing';
import { identityRoutes } from '../identity.routes';
import { aCoach } from '../testing/a-coach';
import { Viewer } from '../viewer';

const open = (as: CoachFragment) => openPage([...identityRoutes, { path: '**', children: [] }], { at: '/settings', session: Viewer, as });
const { practice } = aCoach();
const withLogo = { ...practice, logo: '/files/f1' };

const picture = (page: OpenedPage) => page.element.querySelector('rk-practice-logo img');
const logoOf = (page: OpenedPage) => picture(page)?.getAttribute('src');

/** Chooses a file as the dialog of the browser does. */
async function choose(page: OpenedPage, file: File) {
  const input = page.element.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('There is nothing to choose a file with.');
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  input.dispatchEvent(new Event('change'));
  await page.settle();
  return TestBed.inject(HttpTestingController).expectOne('/files/practice-logo');
}

const aFile = () => new File(['…'], 'logo.png', { type: 'image/png' });

describe('the logo of the practice', () => {
  it('is sent as it was chosen, and shown at once', async () => {
    const page = await open(aCoach());
    expect(logoOf(page)).toBeUndefined();
    const upload = await choose(page, aFile());
    expect((upload.request.body as FormData).get('file')).toMatchObject({ name: 'logo.png' });
    expect(upload.request.headers.get('rekindle-upload')).toBe('1');
    expect(page.button('Choose a logo').getAttribute('aria-busy')).toBe('true');
    upload.flush({ data: withLogo });
    await page.settle();
    expect(logoOf(page)).toBe('/files/f1');
    expect(TestBed.inject(Viewer).practice()).toEqual(withLogo);
  });

  it('stays when another one is refused, and says why in the words of the server', async () => {
    const page = await open(aCoach({ practice: withLogo }));
    const upload = await choose(page, aFile());
    const error = { message: 'Please choose a picture of the kind JPEG, PNG or WebP.', extensions: { code: 'BAD_USER_INPUT' } };
    upload.flush({ errors: [error] }, { status: 400, statusText: 'Bad Request' });
    await page.settle();
    expect(page.text).toContain('Please choose a picture of the kind JPEG, PNG or WebP.');
    expect(logoOf(page)).toBe('/files/f1');
  });

  it('can be sent again after the line was cut', async () => {
    const page = await open(aCoach());
    (await choose(page, aFile())).error(new ProgressEvent('error'));
    await page.settle();
    expect(page.text).toContain('Nothing was lost.');
    (await choose(page, aFile())).flush({ data: withLogo });
    await page.settle();
    expect(page.text).not.toContain('Nothing was lost.');
    expect(logoOf(page)).toBe('/files/f1');
  });

  it('is removed', async () => {
    const page = await open(aCoach({ practice: withLogo }));
    await page.press('Remove the logo');
    await page.answer(RemovePracticeLogoDocument, { removePracticeLogo: practice });
    expect(picture(page)).toBeNull();
    expect(page.button('Choose a logo')).toBeDefined();
  });

  it('is only shown to those who cannot change it', async () => {
    const page = await open(aCoach({ role: 'COACH', practice: withLogo }));
    expect(logoOf(page)).toBe('/files/f1');
    expect(page.element.querySelector('input[type=file]')).toBeNull();
  });
});
