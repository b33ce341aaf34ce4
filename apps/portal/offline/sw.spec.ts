import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { aPage, Browser, today } from './worker-browser.builder';

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
