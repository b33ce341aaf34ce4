import { defineConfig } from '@playwright/test';
import { findBrowser } from '../../tools/services/test-run/requirements.mjs';

const results = '../../test-results';
const browser = findBrowser();
if (!browser) throw new Error('The journeys need Chromium or Google Chrome: install one, or let CHROME_PATH name it.');

/** The journeys: the built product, a browser of the system, two at a time. Nothing is tried twice, a journey that fails now and then is wrong. */
export default defineConfig({
  globalSetup: './fixtures/start-product.ts',
  outputDir: `${results}/journeys`,
  // PLAYWRIGHT_JSON_OUTPUT_FILE puts the report elsewhere.
  reporter: [['list'], ['json', { outputFile: `${results}/journeys.json` }]],
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  workers: 2,
  // A product that is broken is known to be so after a dozen.
  maxFailures: 12,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  use: {
    locale: 'en-GB',
    timezoneId: 'Europe/Lisbon',
    // What a worker answers, no journey can play with; the one about the worker lets it in.
    serviceWorkers: 'block',
    trace: { mode: 'retain-on-failure', screenshots: false, sources: false },
    // Pages of one site share a process, and so what it has read.
    launchOptions: { executablePath: browser, args: ['--process-per-site'] },
  },
});
