import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { clientsEntities } from '@rekindle/clients/api';
import { identityEntities } from '@rekindle/identity/api';
import { aPractice, makeOperator, type Person } from '@rekindle/identity/api/testing';
import { TestApi } from '@rekindle/platform/testing';
import { type CrisisLine, LineKind } from '@rekindle/safety/domain';
import { SafetyModule } from '../safety.module';
import { checkedDaysAgo, forgetChecks, lines } from '../testing';
import { CrisisLinesRepository } from './crisis-lines.repository';
import { holdsUntil, helpPage } from './help-page';

const today = '2026-11-28';
const aLine = (about: Partial<CrisisLine> = {}): CrisisLine => ({
  ...{ country: 'GB', kind: LineKind.CRISIS, name: 'Samaritans', phone: '116 123', text: null, url: null },
  ...{ hours: null, languages: ['en'], verifiedAt: today, ...about },
});
const textOf = (markup: string) => markup.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
const written = (...some: CrisisLine[]) => helpPage({ lines: some, today }).body.markup;

describe('the words of the page', () => {
  it('begin with the emergency number, and say what to do where nobody has checked a line', () => {
    const says = textOf(written(aLine({ verifiedAt: null })));
    expect(says).toMatch(/^ Need help now\? If you or somebody else is in danger, call your local emergency number\. In every country/);
    expect(says).toContain('United Kingdom No line has been checked for this country lately');
    expect(says).toContain('Coaches do not see messages live');
    expect(says).not.toContain('116');
  });

  it('are calm', () => {
    const says = textOf(
      written(aLine(), aLine({ country: 'EU', verifiedAt: null })) + helpPage({ lines: [], today, isForKeeping: true }).body.markup,
    );
    expect(says).not.toMatch(/!|\bwin\b|toxic|narciss|always here/i);
  });

  it('name the lines of a country by what they are for, the emergency first', () => {
    const emergency = aLine({ kind: LineKind.EMERGENCY, name: 'Emergency services', phone: '999' });
    const says = textOf(written(aLine({ text: 'SHOUT to 85258', hours: 'Day and night', languages: ['en', 'cy'] }), emergency));
    expect(says).toContain(
      'United Kingdom In danger right now Emergency services Call 999 In a crisis Samaritans Day and night · English and Welsh Call 116 123 Text SHOUT to 85258',
    );
  });
});

describe('the markup of the page', () => {
  it('escapes whatever a line is called', () => {
    const hostile = `"><script>alert(1)</script><img src=x onerror='alert(2)'>&`;
    const markup = written(aLine({ name: hostile, hours: hostile, phone: hostile }));
    expect(markup).not.toMatch(/<script|<img|onerror='/);
    expect(markup).toContain('&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;');
  });

  it('has links to dial, to write and to read, which carry nothing along', () => {
    const markup = written(aLine({ text: 'SHOUT to 85258', url: 'https://help.example/chat?a=1&b=2' }));
    expect(markup).toContain('href="tel:116123"');
    expect(markup).toContain('href="sms:85258?body=SHOUT"');
    expect(markup).toContain('href="https://help.example/chat?a=1&amp;b=2" rel="noreferrer"');
  });

  it('leads everybody in the European Union to its lines, once', () => {
    const all = aLine({ country: 'EU', kind: LineKind.EMERGENCY, name: 'Everywhere in the Union', phone: '112' });
    const own = aLine({ country: 'IE', kind: LineKind.EMERGENCY, name: 'Emergency services', phone: '112' });
    const markup = written(all, own, aLine({ country: 'IE' }));
    for (const id of ['EU', 'IE', 'DE', 'PT']) expect([id, markup.split(`id="${id}"`).length - 1]).toEqual([id, 1]);
    expect(markup.split('tel:112"')).toHaveLength(3);
  });

  it('tells a device until when it holds, and nothing where there is nothing to hold', () => {
    const kept = (...some: CrisisLine[]) => helpPage({ lines: some, today, isForKeeping: true }).headers;
    expect(kept(aLine({ verifiedAt: '2026-06-01' }), aLine())).toEqual({ [holdsUntil]: '2026-11-28' });
    expect(kept(aLine({ verifiedAt: null }))).toEqual({});
  });
});

describe('the address of the page', () => {
  let api: TestApi;
  let operator: Person;
  beforeAll(async () => {
    api = await TestApi.start([SafetyModule], [...identityEntities, ...clientsEntities]);
    operator = await aPractice(api);
    makeOperator(api, operator);
  });
  afterAll(() => api.stop());
  beforeEach(() => forgetChecks(api));

  async function verifySamaritans(): Promise<string> {
    const all: Record<string, any>[] = await operator.browser.get(lines.kept);
    const { id, name, phone, languages } = all.find((line) => line['name'] === 'Samaritans' && line['country'] === 'GB')!;
    await operator.browser.get(lines.verify, { input: { id, name, phone, languages, source: 'Read up' } });
    return id;
  }

  it('is open to everybody on the portal: small, without scripts, under the strictest policy, and read from no cookie', async () => {
    await verifySamaritans();
    const visitor = api.visitor('portal');
    visitor.cookies.set('__Host-rk-portal', 'not a session');
    const { statusCode, headers, body, cookies } = await visitor.open('/help');
    expect([statusCode, headers['content-type'], cookies]).toEqual([200, 'text/html; charset=utf-8', []]);
    const nonce = /<style nonce="([\w-]+)">/.exec(body)?.[1] ?? 'none';
    expect(headers['content-security-policy']).toBe(
      `default-src 'none'; style-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    );
    expect(headers).toMatchObject({ 'referrer-policy': 'no-referrer', 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' });
    expect(body).not.toMatch(/<script|<link|style="|@import|url\(|https?:\/\/(?!findahelpline\.com)/);
    expect(body).toContain('tel:116123');
    expect(body.length).toBeLessThan(20_000);
  });

  it('is the same for somebody who is signed in, and changes nothing', async () => {
    const { browser } = operator;
    const seen = () => api.asAdmin('select last_seen_at from app.session where practice_id = $1', [operator.practiceId]);
    const before = await seen();
    const portal = api.visitor('portal');
    const stripped = (body: string) => body.replaceAll(/nonce="[\w-]+"/g, '');
    expect(stripped((await portal.open('/help', { cookie: [...browser.cookies].map((pair) => pair.join('=')).join('; ') })).body)).toBe(
      stripped((await portal.open('/help')).body),
    );
    expect(await seen()).toEqual(before);
  });

  it('shows no line that was verified too long ago', async () => {
    await checkedDaysAgo(api, await verifySamaritans(), 181);
    expect((await api.visitor('portal').open('/help')).body).not.toContain('tel:');
  });

  it('is on the site of clients only', async () => {
    expect((await api.visitor('coach').open('/help')).statusCode).toBe(404);
  });

  it('has two versions for a device to keep', async () => {
    await verifySamaritans();
    const [kept, bare] = [await api.visitor('portal').open('/help/kept'), await api.visitor('portal').open('/help/bare')];
    expect(kept.headers[holdsUntil]).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(kept.body).toContain('tel:116123');
    expect(bare.headers[holdsUntil]).toBeUndefined();
    expect(bare.body).not.toContain('tel:');
    for (const { body } of [kept, bare]) expect(textOf(body)).toContain('There is no connection right now.');
  });

  it('comes without lines where they cannot be read, and nothing is given to a device to keep', async () => {
    const repository = api.get(CrisisLinesRepository);
    const all = repository.all.bind(repository);
    repository.all = () => Promise.reject(new Error('the database is away'));
    const [help, kept] = [await api.visitor('portal').open('/help'), await api.visitor('portal').open('/help/kept')];
    repository.all = all;
    expect([help.statusCode, kept.statusCode]).toEqual([200, 500]);
    expect(help.body).toContain('call your local emergency number');
  });
});
