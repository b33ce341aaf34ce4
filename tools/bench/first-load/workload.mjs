import { findBrowser } from '../../services/test-run/requirements.mjs';
import { startFreshServices } from '../../services/fresh-services.mjs';
import { Problem } from '../../services/problem.mjs';
import { step } from '../../services/progress.mjs';
import { Calm } from '../measure/calm.mjs';
import { chance, shuffled } from '../measure/statistics.mjs';
import { buildFloor, serveFloor } from './floor.mjs';
import { loadOnce } from './lighthouse.mjs';
import { signIn } from './sessions.mjs';

/**
 * Both web apps as they are built and served, for a coach and a client who are signed in, and for somebody who is not; and the floor,
 * a page of Angular with its router and nothing else.
 *
 * @param {{ processes: import('../../services/processes.mjs').Processes, runs: number }} options
 * @returns {Promise<{ loads: Record<string, import('./lighthouse.mjs').Load[]>, runs: number, troubles: string[] }>}
 */
export async function measureFirstLoads({ processes, runs }) {
  const browser = findBrowser();
  if (!browser) throw new Problem('This needs Chromium or Google Chrome: apt-get install chromium, or brew install --cask google-chrome.');
  await step('Building the floor', () => buildFloor(processes));
  const product = await step('Starting the product', () => startFreshServices({ withDemo: true }));
  const floor = await serveFloor();
  try {
    const pages = await pagesOf(product, floor);
    return await step('Loading pages', (note) => loadAll({ browser, pages, runs, note }));
  } finally {
    await floor.stop();
    await product.stop();
  }
}

async function pagesOf({ coach, portal, adminUrl, demo }, floor) {
  const cookies = await signIn(adminUrl, { coach: demo.coach.email, portal: demo.client.email });
  return [
    { name: 'floor', url: floor.origin },
    { name: 'dashboard, signing in', url: `${coach}/sign-in` },
    { name: 'dashboard, clients', url: `${coach}/clients`, cookie: cookies.coach },
    { name: 'portal, signing in', url: `${portal}/sign-in` },
    { name: 'portal, today', url: `${portal}/today`, cookie: cookies.portal },
  ];
}

async function loadAll({ browser, pages, runs, note }) {
  const random = chance(Date.now());
  const calm = new Calm();
  const loads = Object.fromEntries(pages.map(({ name }) => [name, []]));
  const troubles = new Set();
  for (let run = 1; run <= runs; run++) {
    for (const page of shuffled(pages, random)) {
      const judge = calm.watch();
      loads[page.name].push(await loadOnce(browser, page));
      // The browser is not ours to count: what counts is whether anybody had to wait before and after.
      for (const trouble of judge(Infinity).troubles) troubles.add(trouble);
    }
    note(`${run} of ${runs}`);
  }
  return { loads, runs, troubles: [...troubles] };
}
