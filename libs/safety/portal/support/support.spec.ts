import { describe, expect, it } from '@jest/globals';
import { supportScreens } from '@rekindle/safety/domain';
import { SayNotSafeDocument } from '@rekindle/shared/graphql';
import { openPage } from '@rekindle/shared/graphql/testing';
import { supportRoutes } from '../safety.routes';
import { screenAfterAnswer } from './screen-after-answer';

const routes = [...supportRoutes, { path: '**', children: [] }];
const open = (screen: string) => openPage(routes, { at: `/support/${screen}?return=%2Fanswer%2Fcontact-conduct%2F3` });

describe('what comes before the next question', () => {
  it('is decided on the device, by what was chosen', () => {
    expect(screenAfterAnswer('contact-conduct', { 'asked-not-to': 1 })).toBe('/support/stop');
    expect(screenAfterAnswer('contact-conduct', { order: 1 })).toBe('/support/limit');
    expect(screenAfterAnswer('breakup-impact', { pointless: 4 })).toBe('/support/support');
    expect(screenAfterAnswer('contact-conduct', { 'asked-not-to': 0 })).toBeNull();
  });

  it.each(supportScreens)('%s says whom to call, what the coach knows, and that nobody reads live', async (screen) => {
    const page = await open(screen);
    expect(page.heading).not.toBe('');
    expect(page.element.querySelector('a[href^="/help"]')).not.toBeNull();
    expect(page.text).toContain('Your coach has been told what you answered, and nobody else.');
    expect(page.text).toContain('Coaches do not see messages live.');
  });

  it('leads back to where somebody was', async () => {
    const page = await open('stop');
    await page.press('I have read this');
    expect(page.url).toBe('/answer/contact-conduct/3');
  });

  it('leads nowhere else, whoever wrote the address', async () => {
    const page = await openPage(routes, { at: '/support/stop?return=%2F%2Felsewhere.example' });
    await page.press('I have read this');
    expect(page.url).toBe('/today');
  });
});

describe('the question whether somebody is safe', () => {
  it('goes on when they are', async () => {
    const page = await open('support');
    expect(page.text).toContain('Are you safe right now?');
    await page.press('I am safe');
    expect(page.url).toBe('/answer/contact-conduct/3');
  });

  it('shows at once whom to call when they are not, and tells the coach', async () => {
    const page = await open('support');
    await page.press('I am not safe');
    expect(page.heading).toBe('Please call now');
    expect(page.text).toContain('Your coach is being told.');
    await page.answer(SayNotSafeDocument, { sayNotSafe: true });
    expect(page.text).toContain('Your coach has been told that you are not safe, and nobody else.');
  });

  it('says plainly when the coach could not be told', async () => {
    const page = await open('support');
    await page.press('I am not safe');
    await page.cut(SayNotSafeDocument);
    expect(page.text).toContain('Your coach could not be told');
    await page.press('Tell my coach again');
    await page.answer(SayNotSafeDocument, { sayNotSafe: true });
    expect(page.text).toContain('Your coach has been told');
  });
});
