import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { Problem } from '../../services/problem.mjs';

// Root may not use the sandbox, and containers have little shared memory.
const chromeFlags = ['--headless=new', '--no-sandbox', '--disable-dev-shm-usage'];

/** One load of a page: milliseconds, a share for CLS, and kilobytes as they were sent. @typedef {Record<'lcp' | 'fcp' | 'tbt' | 'cls' | 'initial' | 'scripts' | 'fonts' | 'all', number>} Load */

/**
 * Loads a page once in a browser of its own, so that nothing is cached: a telephone on slow 4G, as Lighthouse has it by default.
 *
 * @param {string} browser
 * @param {{ name: string, url: string, cookie?: string }} page
 * @returns {Promise<Load>}
 * @throws {Problem} when the page did not come, or led elsewhere
 */
export async function loadOnce(browser, { name, url, cookie }) {
  const chrome = await launch({ chromePath: browser, chromeFlags, logLevel: 'silent' });
  try {
    const options = { port: chrome.port, logLevel: 'silent', onlyCategories: ['performance'], maxWaitForLoad: 120_000 };
    const headers = cookie ? { extraHeaders: { Cookie: cookie } } : {};
    const { lhr } = await lighthouse(url, { ...options, ...headers });
    if (lhr.runtimeError) throw new Problem(`${name} did not load: ${lhr.runtimeError.message}`);
    if (new URL(lhr.finalDisplayedUrl).pathname !== new URL(url).pathname) throw new Problem(`${name} led to ${lhr.finalDisplayedUrl}.`);
    return figuresOf(lhr.audits, await scriptsIn(url, headers.extraHeaders));
  } finally {
    chrome.kill();
  }
}

// What the page itself asks for; the rest comes when a route is entered, or once the first page is there.
async function scriptsIn(url, headers) {
  const html = await (await fetch(url, { headers })).text();
  return [...html.matchAll(/(?:src|href)="([^"]+\.js)"/g)].map(([, script]) => new URL(script, url).href);
}

function figuresOf(audits, initialScripts) {
  const sent = (resourceType) =>
    audits['resource-summary'].details.items.find((item) => item.resourceType === resourceType).transferSize / 1_000;
  const requests = audits['network-requests'].details.items;
  const initial = requests.filter(({ url }) => initialScripts.includes(url));
  return {
    lcp: audits['largest-contentful-paint'].numericValue,
    fcp: audits['first-contentful-paint'].numericValue,
    tbt: audits['total-blocking-time'].numericValue,
    cls: audits['cumulative-layout-shift'].numericValue,
    initial: initial.reduce((sum, { transferSize }) => sum + transferSize, 0) / 1_000,
    scripts: sent('script'),
    fonts: sent('font'),
    all: sent('total'),
  };
}
