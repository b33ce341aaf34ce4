/// <reference types="node" />
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the worker needs to know of an answer. */
interface Page {
  readonly says: string;
  readonly ok: boolean;
  readonly headers: ReadonlyMap<string, string>;
  readonly clone: () => { text: () => Promise<string> };
}

type Handler = (event: object) => void;

export const today = '2026-11-28';
export const aPage = (says: string, { on = today, until, ok = true }: { on?: string; until?: string; ok?: boolean } = {}): Page => ({
  ...{ says, ok, clone: () => ({ text: async () => says }) },
  headers: new Map([['date', new Date(`${on}T10:00:00Z`).toUTCString()], ...(until ? [['rekindle-holds-until', until] as const] : [])]),
});

/** The worker as a browser runs it, once it was filled: with a network that the spec cuts, and caches. */
export class Browser {
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
