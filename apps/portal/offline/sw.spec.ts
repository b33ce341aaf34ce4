/// <reference types="node" />
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';

/** What the worker needs to know of an answer. */
interface Page {
  readonly says: string;
  readonly ok: boolean;
  readonly headers: ReadonlyMap<string, string>;
}

type Handler = (event: object) => void;

const today = '2026-11-28';
const aPage = (says: string, { on = today, until, ok = true }: { on?: string; until?: string; ok?: boolean } = {}): Page => ({
  ...{ says, ok },
  headers: new Map([['date', new Date(`${on}T10:00:00Z`).toUTCString()], ...(until ? [['rekindle-holds-until', until] as const] : [])]),
});

/** The worker as a browser runs it: with a network that the spec cuts, and a cache. */
class Browser {
  readonly cached = new Map<string, Page>();
  readonly asked: string[] = [];
  network: Record<string, Page> | null = {
    '/help/kept': aPage('lines', { until: '2027-05-27' }),
    '/help/bare': aPage('bare'),
    '/help': aPage('help'),
    '/today': aPage('today'),
  };
  private readonly handlers = new Map<string, Handler>();

  constructor() {
    const cache = {
      match: async (key: string) => this.cached.get(key),
      put: async (key: string, page: Page) => void this.cached.set(key, page),
    };
    const self = {
      addEventListener: (name: string, handler: Handler) => this.handlers.set(name, handler),
      ...{
        skipWaiting: () => undefined,
        registration: {},
        location: { href: 'http://portal.test/sw.js' },
        clients: { claim: () => undefined },
      },
    };
    const caches = { open: async () => cache, keys: async () => [] };
    const source = readFileSync(join(__dirname, 'sw.js'), 'utf8');
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- A worker is a script of its own, and runs as one.
    new Function('self', 'caches', 'fetch', 'Response', source)(self, caches, this.fetch, { error: () => aPage('the browser’s own') });
  }

  async install(): Promise<void> {
    await this.send('install', {});
  }

  /** What is seen when somebody goes to an address; null where the worker leaves it to the browser. */
  async goTo(url: string, request: object = {}): Promise<string | null> {
    const answer = await this.send('fetch', { request: { url, mode: 'navigate', method: 'GET', ...request } });
    return (answer as Page | undefined)?.says ?? null;
  }

  private readonly fetch = async (request: string | { url: string }): Promise<Page> => {
    const url = typeof request === 'string' ? request : request.url;
    this.asked.push(url);
    const page = this.network?.[url];
    if (!page) throw new TypeError('Failed to fetch');
    return page;
  };

  private async send(name: string, event: object): Promise<unknown> {
    const waiting: Promise<unknown>[] = [];
    let answer: Promise<unknown> | undefined;
    this.handlers.get(name)?.({
      ...event,
      waitUntil: (work: Promise<unknown>) => waiting.push(work),
      respondWith: (response: Promise<unknown>) => (answer = response),
    });
    await Promise.all(waiting);
    return answer;
  }
}

let browser: Browser;
beforeEach(async () => {
  jest.useFakeTimers({ now: new Date(`${today}T12:00:00Z`), doNotFake: ['setTimeout', 'setImmediate', 'nextTick', 'queueMicrotask'] });
  browser = new Browser();
  await browser.install();
});
afterEach(() => {
  jest.useRealTimers();
});

const later = (day: string) => jest.setSystemTime(new Date(`${day}T12:00:00Z`));

describe('with a connection', () => {
  it('every page comes from the network', async () => {
    expect(await browser.goTo('/today')).toBe('today');
  });

  it('only pages are looked at: scripts, questions and forms go where they went before', async () => {
    expect(await browser.goTo('/main.js', { mode: 'no-cors' })).toBeNull();
    expect(await browser.goTo('/today', { method: 'POST' })).toBeNull();
    expect(browser.asked).toEqual(['/help/kept', '/help/bare']);
  });

  it('what is kept is asked for once a day, and nothing else is kept', async () => {
    await browser.goTo('/today');
    expect(browser.asked).toEqual(['/help/kept', '/help/bare', '/today']);
    later('2026-11-29');
    await browser.goTo('/today');
    expect(browser.asked.slice(3).sort()).toEqual(['/help/bare', '/help/kept', '/today']);
    expect([...browser.cached.keys()]).toEqual(['/help/kept', '/help/bare']);
  });

  it('whoever looks at help finds later what they saw', async () => {
    browser.network = { ...browser.network, '/help/kept': aPage('other lines', { until: '2027-05-27' }) };
    expect(await browser.goTo('/help')).toBe('help');
    browser.network = null;
    expect(await browser.goTo('/today')).toBe('other lines');
  });

  it('a page that the server could not make replaces none that it could', async () => {
    later('2026-11-29');
    browser.network = { ...browser.network, '/help/kept': aPage('broken', { ok: false }) };
    await browser.goTo('/today');
    browser.network = null;
    expect(await browser.goTo('/today')).toBe('lines');
  });
});

describe('without a connection', () => {
  beforeEach(() => {
    browser.network = null;
  });

  it('every page shows the lines that were kept', async () => {
    expect(await browser.goTo('/today')).toBe('lines');
    expect(await browser.goTo('/help')).toBe('lines');
  });

  it('they are shown on the last day on which all of them hold, and not on the next', async () => {
    later('2027-05-27');
    expect(await browser.goTo('/help')).toBe('lines');
    later('2027-05-28');
    expect(await browser.goTo('/help')).toBe('bare');
  });

  it('a device whose clock is before the day on which they were kept shows none', async () => {
    later('2026-11-27');
    expect(await browser.goTo('/help')).toBe('bare');
  });

  it('lines that say not until when they hold are never shown', async () => {
    browser.cached.set('/help/kept', aPage('lines'));
    expect(await browser.goTo('/help')).toBe('bare');
  });

  it('the browser says so itself where nothing was kept', async () => {
    browser.cached.clear();
    expect(await browser.goTo('/help')).toBe('the browser’s own');
  });
});
