/// <reference types="node" />
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';

/** What the worker needs to know of an answer. */
interface Page {
  readonly says: string;
  readonly ok: boolean;
  readonly headers: ReadonlyMap<string, string>;
  readonly clone: () => { text: () => Promise<string> };
}

type Handler = (event: object) => void;

const today = '2026-11-28';
const aPage = (says: string, { on = today, until, ok = true }: { on?: string; until?: string; ok?: boolean } = {}): Page => ({
  ...{ says, ok, clone: () => ({ text: async () => says }) },
  headers: new Map([['date', new Date(`${on}T10:00:00Z`).toUTCString()], ...(until ? [['rekindle-holds-until', until] as const] : [])]),
});

/** The worker as a browser runs it, once it was filled: with a network that the spec cuts, and caches. */
class Browser {
  caches = new Map<string, Map<string, Page>>();
  readonly asked: string[] = [];
  network: Record<string, Page> | null = {
    '/help/kept': aPage('lines', { until: '2027-05-27' }),
    '/help/bare': aPage('bare'),
    '/help': aPage('help'),
    '/today': aPage('today'),
    '/': aPage('<script src="/main-ABCD1234.js"></script>'),
    '/main-ABCD1234.js': aPage('script'),
    '/icons.svg': aPage('icons'),
  };
  /** Whether an address is asked for and no answer comes. */
  hangs = (_url: string) => false;
  private readonly handlers = new Map<string, Handler>();

  /** @param main the script of this version */
  async install(version: string, main: string): Promise<void> {
    const self = {
      addEventListener: (name: string, handler: Handler) => this.handlers.set(name, handler),
      ...{
        skipWaiting: () => undefined,
        registration: {},
        location: { href: 'http://portal.test/sw.js' },
        clients: { claim: () => undefined },
      },
    };
    const caches = {
      open: async (name: string) => this.open(name),
      keys: async () => [...this.caches.keys()],
      match: async (key: string) => [...this.caches.values()].map((cache) => cache.get(key)).find(Boolean),
      delete: async (name: string) => this.caches.delete(name),
    };
    const source = readFileSync(join(__dirname, 'sw.js'), 'utf8')
      .replace("'unbuilt'", `'${version}'`)
      .replace('files = []', `files = ['${main}', '/icons.svg']`);
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- A worker is a script of its own, and runs as one.
    const run = new Function('self', 'caches', 'fetch', 'Response', 'setTimeout', source);
    run(self, caches, this.fetch, { error: () => aPage('the browser’s own') }, (late: () => void) => setTimeout(late));
    await this.send('install', {});
    await this.send('activate', {});
    this.asked.splice(0);
  }

  get cached(): Map<string, Page> {
    return this.caches.get('rekindle-help-1') ?? new Map<string, Page>();
  }

  /** What is seen when somebody goes to an address; null where the worker leaves it to the browser. */
  async goTo(url: string, request: object = {}): Promise<string | null> {
    const answer = await this.send('fetch', { request: { url, mode: 'navigate', method: 'GET', ...request } });
    return (answer as Page | undefined)?.says ?? null;
  }

  private open(name: string) {
    const kept = this.caches.get(name) ?? new Map<string, Page>();
    this.caches.set(name, kept);
    const put = async (key: string, page: Page) => void kept.set(key, page);
    return {
      match: async (key: string) => kept.get(key),
      put,
      addAll: (keys: string[]) => Promise.all(keys.map(async (key) => put(key, await this.fetch(key)))),
    };
  }

  private readonly fetch = async (request: string | { url: string }): Promise<Page> => {
    const url = typeof request === 'string' ? request : request.url;
    this.asked.push(url);
    if (this.hangs(url)) return new Promise(() => undefined);
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
  await browser.install('1', '/main-ABCD1234.js');
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
    expect(browser.asked).toEqual([]);
  });

  it('what is kept is asked for once a day, and nothing else is kept', async () => {
    await browser.goTo('/today');
    expect(browser.asked).toEqual(['/today']);
    later('2026-11-29');
    await browser.goTo('/today');
    expect(browser.asked.slice(1).sort()).toEqual(['/help/bare', '/help/kept', '/today']);
    expect([...browser.cached.keys()]).toEqual(['/help/kept', '/help/bare']);
  });

  it('whoever looks at help finds later what they saw', async () => {
    browser.network = { ...browser.network, '/help/kept': aPage('other lines', { until: '2027-05-27' }) };
    expect(await browser.goTo('/help')).toBe('help');
    browser.network = null;
    expect(await browser.goTo('/help')).toBe('other lines');
  });

  it('a page that the server could not make replaces none that it could', async () => {
    later('2026-11-29');
    browser.network = { ...browser.network, '/help/kept': aPage('broken', { ok: false }) };
    await browser.goTo('/today');
    browser.network = null;
    expect(await browser.goTo('/help')).toBe('lines');
  });

  it('a script, which never changes under its name, comes from the device', async () => {
    expect(await browser.goTo('/main-ABCD1234.js', { mode: 'cors' })).toBe('script');
    expect(browser.asked).toEqual([]);
  });

  it('what may change under its name comes from the network', async () => {
    browser.network = { ...browser.network, '/icons.svg': aPage('more icons') };
    expect(await browser.goTo('/icons.svg', { mode: 'same-origin' })).toBe('more icons');
  });

  it('files of areas, and what nobody keeps, are left to the browser', async () => {
    expect(await browser.goTo('/files/logo', { mode: 'no-cors' })).toBeNull();
    expect(await browser.goTo('/icon-192.png', { mode: 'no-cors' })).toBeNull();
  });
});

describe('a new version', () => {
  const newer = async (page = '<script src="/main-EFGH5678.js"></script>') => {
    browser.network = { ...browser.network, '/main-EFGH5678.js': aPage('new script'), '/': aPage(page) };
    await browser.install('2', '/main-EFGH5678.js');
    browser.network = null;
  };

  it('is shown without a connection, and pages of the one before still find their scripts', async () => {
    await newer();
    expect(await browser.goTo('/today')).toContain('main-EFGH5678.js');
    expect(await browser.goTo('/main-EFGH5678.js', { mode: 'cors' })).toBe('new script');
    expect(await browser.goTo('/main-ABCD1234.js', { mode: 'cors' })).toBe('script');
  });

  it('takes with it what is older than the one before', async () => {
    browser.caches.set('rekindle-app-0', new Map());
    browser.caches = new Map([...browser.caches].reverse());
    await newer();
    expect([...browser.caches.keys()].sort()).toEqual(['rekindle-app-1', 'rekindle-app-2', 'rekindle-help-1']);
  });

  it('is not kept by halves: the one before is shown as long as page and scripts do not belong together', async () => {
    await newer('<script src="/main-IJKL9012.js"></script>');
    expect(await browser.goTo('/today')).toContain('main-ABCD1234.js');
  });
});

describe('without a connection', () => {
  beforeEach(() => {
    browser.network = null;
  });

  it('the app opens, and finds its scripts and icons', async () => {
    expect(await browser.goTo('/exercises/a1')).toBe('<script src="/main-ABCD1234.js"></script>');
    expect(await browser.goTo('/main-ABCD1234.js', { mode: 'cors' })).toBe('script');
    expect(await browser.goTo('/icons.svg', { mode: 'same-origin' })).toBe('icons');
  });

  it.each(['/help', '/c/token', '/u/token', '/files/letter'])(
    '%s, which is no page of the app, shows the lines that were kept',
    async (path) => {
      expect(await browser.goTo(path)).toBe('lines');
    },
  );

  it('so does every page where the app could not be kept', async () => {
    browser.caches.delete('rekindle-app-1');
    expect(await browser.goTo('/today')).toBe('lines');
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

describe('with a network that hangs', () => {
  beforeEach(() => {
    browser.hangs = (url) => !url.startsWith('/help/');
  });

  it('the app opens after a few seconds from what is kept, and so do the lines', async () => {
    expect(await browser.goTo('/exercises/a1')).toBe('<script src="/main-ABCD1234.js"></script>');
    expect(await browser.goTo('/help')).toBe('lines');
  });

  it('a page that only the server has is waited for', async () => {
    const seen = browser.goTo('/c/token');
    expect(await Promise.race([seen, new Promise((resolve) => setTimeout(() => resolve('nothing yet'), 20))])).toBe('nothing yet');
  });
});
