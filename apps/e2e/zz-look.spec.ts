import { everyPage } from './fixtures/pages';
import { test } from './fixtures/settled';
const wanted = /where things stand|progress|today, coaching has ended|^more$/;
for (const state of everyPage.filter(({ name }) => wanted.test(name))) {
  test(`look ${state.site}: ${state.name}`, async ({ show }) => {
    const page = await show(state);
    await page.waitForTimeout(400);
    for (const width of [390, 1024, 1440])
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        await page.screenshot({ path: `/tmp/telling-shots/${state.site}-${state.name.replace(/\W+/g, '-')}-${width}-${colorScheme}.png`, fullPage: true });
      }
  });
}
