import { accessibilityFlaws, movingParts, overflow, smallTargets, spilledWords } from './fixtures/examination';
import { everyPage } from './fixtures/pages';
import { expect, test } from './fixtures/settled';

// What is wrong stands in the message; recording every look at the page would take as long again.
test.use({ trace: 'off' });

const desk = { width: 1440, height: 900 };
const tablet = { width: 1024, height: 768 };
const phone = { width: 390, height: 844 };
const smallPhone = { width: 320, height: 640 };

for (const state of everyPage) {
  test(`${state.site}: ${state.name} can be used by everybody, at every width, in both themes`, async ({ show }) => {
    const page = await show(state);
    await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
    await expect(page.locator('rk-skeleton:not(rk-gallery *)')).toHaveCount(0);

    for (const viewport of [desk, tablet, phone]) {
      await page.setViewportSize(viewport);
      expect.soft(await overflow(page), `wider than ${viewport.width} px`).toBe(0);
      expect.soft(await spilledWords(page), `words out of place at ${viewport.width} px`).toEqual([]);
      // Every change of the theme draws the page anew: a width begins with the one that the width before it ended with.
      for (const theme of viewport === tablet ? (['light', 'dark'] as const) : (['dark', 'light'] as const)) {
        await page.emulateMedia({ colorScheme: theme });
        // What has no name has none at any width; in between, and in the dark, only colours can differ. Looking for everything takes most of the time.
        const about = viewport !== tablet && theme === 'light' ? 'all' : 'colours';
        expect.soft(await accessibilityFlaws(page, about), `${viewport.width} px, ${theme}`).toEqual([]);
      }
    }
    expect.soft(await smallTargets(page), 'targets smaller than a thumb').toEqual([]);
    expect.soft(await movingParts(page), 'what moves although nothing should').toEqual([]);
    await page.setViewportSize(smallPhone);
    expect.soft(await overflow(page), 'wider than 320 px').toBe(0);
  });
}
