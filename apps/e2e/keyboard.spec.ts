import type { Locator, Page } from '@playwright/test';
import { InviteDrawer } from './fixtures/invite-drawer';
import { expect, test } from './fixtures/journey';
import { anAddress } from './fixtures/people';

const furthest = 40;

/** Presses Tab until the focus is there, and sees at every stop that the focus shows. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let stop = 0; stop < furthest; stop++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement === document.body)) continue;
    expect(await showsFocus(page), `the focus shows on ${await nameOfFocused(page)}`).toBe(true);
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab does not lead to ${target.toString()}.`);
}

/** Whether what has the focus, or what stands for it, has an outline or an inner ring. */
function showsFocus(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const focused = document.activeElement!;
    const lookalikes = [focused, ...(focused instanceof HTMLInputElement ? (focused.labels ?? []) : [])];
    return lookalikes.some((element) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
    });
  });
}

function nameOfFocused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement!.outerHTML.slice(0, 120));
}

test('a coach signs in and invites a client without a mouse', async ({ atDesk, coach }) => {
  const page = await atDesk();
  const email = anAddress('priya');
  await page.goto('/sign-in');

  await test.step('signs in', async () => {
    await tabTo(page, page.getByLabel('E-mail'));
    await page.keyboard.type(coach.email);
    await tabTo(page, page.getByLabel('Password', { exact: true }));
    await page.keyboard.type(coach.password);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 }), 'the new page is read out').toBeFocused();
  });

  await test.step('skips the navigation', async () => {
    await page.reload();
    await expect(page.getByRole('link', { name: 'Invite your first client' })).toBeVisible();
    await page.keyboard.press('Tab');
    const skip = page.getByRole('button', { name: 'Skip to the page' });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
    await tabTo(page, page.getByRole('link', { name: 'Invite your first client' }));
    await page.keyboard.press('Enter');
  });

  const drawer = new InviteDrawer(page);
  const opener = page.getByRole('link', { name: 'Invite a client', exact: true });

  await test.step('closes the drawer and is back where it was opened', async () => {
    await expect(drawer.name).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(drawer.sheet).toBeHidden();
    await tabTo(page, opener);
    await page.keyboard.press('Enter');
    await expect(drawer.name).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(opener).toBeFocused();
  });

  await test.step('stays inside the open drawer', async () => {
    await page.keyboard.press('Enter');
    await expect(drawer.name).toBeFocused();
    for (let stop = 0; stop < 8; stop++) {
      await page.keyboard.press('Tab');
      const isOutside = await page.evaluate(() => !document.activeElement!.closest('dialog') && document.activeElement !== document.body);
      expect(isOutside, await nameOfFocused(page)).toBe(false);
    }
  });

  await test.step('and invites', async () => {
    await drawer.name.focus();
    await page.keyboard.type('Priya Nambiar');
    await tabTo(page, drawer.email);
    await page.keyboard.type(email);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('row', { name: 'Priya Nambiar' })).toBeVisible();
    await expect(opener, 'the focus is back').toBeFocused();
  });

  await test.step('signs out', async () => {
    await tabTo(page, page.getByRole('button', { name: 'Sign out' }));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Welcome back' })).toBeFocused();
  });
});
