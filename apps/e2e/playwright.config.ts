import { defineConfig } from '@playwright/test';
import { findChromium } from './fixtures/chromium';

const results = '../../test-results';

/** The journeys: the built product, a browser of the system, two at a time. Nothing is tried twice, a journey that fails now and then is wrong. */
export default defineConfig({
  globalSetup: './fixtures/start-product.ts',
  outputDir: `${results}/journeys`,
  // PLAYWRIGHT_JSON_OUTPUT_FILE puts the report elsewhere.
  reporter: [['list'], ['json', { outputFile: `${results}/journeys.json` }]],
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  workers: 2,
  retries: 0,
  timeout: 45_000,
  expect: { timeout: 10_000 },
  use: {
    locale: 'en-GB',
    timezoneId: 'Europe/Lisbon',
    trace: { mode: 'retain-on-failure', screenshots: false, sources: false },
    launchOptions: { executablePath: findChromium() },
  },
});
