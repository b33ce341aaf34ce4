import { accessibilityFlaws, movingParts, overflow, smallTargets } from './fixtures/examination';
import { expect, test } from './fixtures/journey';
import { everyPage } from './fixtures/pages';

// What is wrong stands in the message; recording every look at the page would take as long again.
test.use({ trace: 'off' });

const desk = { width: 1440, height: 900 };
const tablet = { width: 1024, height: 768 };
const phone = { width: 390, height: 844 };
const smallPhone = { width: 320, height: 640 };

for (const { name, site, isInside, isNew, isFormer, open } of everyPage) {
  test(`${site}: ${name} can be used by everybody, at every width, in both themes`, async ({ atDesk, onPhone, cast }) => {
    const openPage = { coach: atDesk, portal: onPhone }[site];
    const client = () => (isNew ? cast.newcomer() : isFormer ? cast.former() : cast.client());
    const person = { coach: () => cast.coach(), portal: client }[site];
    const page = await openPage(isInside && (await person()), { isMobile: false, reducedMotion: 'reduce' });
    await open(page, cast);
    await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
    await expect(page.locator('rk-skeleton:not(rk-gallery *)')).toHaveCount(0);

    for (const viewport of [desk, tablet, phone]) {
      await page.setViewportSize(viewport);
      expect.soft(await overflow(page), `wider than ${viewport.width} px`).toBe(0);
      for (const colorScheme of viewport === tablet ? (['light'] as const) : (['light', 'dark'] as const)) {
        await page.emulateMedia({ colorScheme });
        expect.soft(await accessibilityFlaws(page), `${viewport.width} px, ${colorScheme}`).toEqual([]);
      }
    }
    expect.soft(await smallTargets(page), 'targets smaller than a thumb').toEqual([]);
    expect.soft(await movingParts(page), 'what moves although nothing should').toEqual([]);
    await page.setViewportSize(smallPhone);
    expect.soft(await overflow(page), 'wider than 320 px').toBe(0);
  });
}
