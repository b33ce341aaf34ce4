import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { supportScreens } from '@rekindle/safety/domain';
import { CrisisLinesDocument, SayNotSafeDocument } from '@rekindle/shared/graphql';
import { type OpenedPage, openPage } from '@rekindle/shared/graphql/testing';
import { Help, HelpAddress } from '@rekindle/shared/ui';
import { supportRoutes } from '../safety.routes';
import { KnownLines } from './known-lines';
import { screenAfterAnswer } from './screen-after-answer';

const routes = [...supportRoutes, { path: '**', children: [] }];
const open = (screen: string) => openPage(routes, { at: `/support/${screen}?return=%2Fanswer%2Fcontact-conduct%2F3` });

const aLine = (country: string, kind: 'EMERGENCY' | 'CRISIS' | 'OWN_BEHAVIOUR', name: string, phone: string | null = '116 123') => ({
  ...{ id: `${country}-${name}`, country, kind, name, phone, text: phone ? null : 'SHOUT to 85258', url: null, hours: null },
  ...{ languages: ['en'], shownUntil: '2099-01-01' },
});

/** Somebody in a country, on a screen that has asked for the lines before. */
async function openIn(country: string, screen: string, ...crisisLines: ReturnType<typeof aLine>[]): Promise<OpenedPage> {
  const page = await open(screen);
  TestBed.inject(Help).country.set(country);
  TestBed.inject(KnownLines).ask();
  await page.answer(CrisisLinesDocument, { crisisLines });
  return page;
}

const calls = ({ element }: OpenedPage) =>
  [...element.querySelectorAll('rk-call-now a')].map(
    (link) => `${link.textContent.replace(/\s+/g, ' ').trim()} ${link.getAttribute('href')}`,
  );

beforeEach(() => {
  TestBed.configureTestingModule({ providers: [{ provide: HelpAddress, useValue: '/help' }] });
});

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

describe('whom to call', () => {
  const lines = [
    aLine('GB', 'CRISIS', 'Samaritans'),
    aLine('GB', 'OWN_BEHAVIOUR', 'Respect', '0808 802 4040'),
    aLine('GB', 'EMERGENCY', 'Emergency', '999'),
    aLine('AU', 'CRISIS', 'Lifeline', '13 11 14'),
    { ...aLine('GB', 'CRISIS', 'Too old'), shownUntil: '2020-01-01' },
  ];

  it('is who fits, in the country of the person, and the way to all others', async () => {
    expect(calls(await openIn('GB', 'stop', ...lines))).toEqual([
      'Call 0808 802 4040 tel:08088024040',
      'Call 116 123 tel:116123',
      'Other lines to call /help#GB',
    ]);
  });

  it('begins with the emergency number for whoever is not safe', async () => {
    const page = await openIn('GB', 'support', ...lines);
    await page.press('I am not safe');
    expect(calls(page)[0]).toBe('Call 999 tel:999');
  });

  it('can be written to where nobody picks up', async () => {
    expect(calls(await openIn('GB', 'support', aLine('GB', 'CRISIS', 'Shout', null)))[0]).toBe(
      'Write to SHOUT to 85258 sms:85258?body=SHOUT',
    );
  });

  it('is found on the help page where no line is known', async () => {
    expect(calls(await openIn('BR', 'stop', ...lines))).toEqual(['Find a line to call /help#BR']);
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
