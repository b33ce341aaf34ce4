import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { expect, test } from './fixtures/journey';

/** A wave on paper, as a practice might have one. */
const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="400"><path d="M40 220 C160 80 260 340 380 200 S560 120 600 200" fill="none" stroke="#1f6f6b" stroke-width="36" stroke-linecap="round"/></svg>';

const logo = async () => ({
  name: 'logo.png',
  mimeType: 'image/png',
  buffer: await sharp(Buffer.from(drawing)).png().toBuffer(),
});

async function choose(page: Page, button: string, file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button }).click();
  await (await chooser).setFiles(file);
}

async function isDrawn(page: Page, within: string): Promise<void> {
  const image = page.locator(within).getByRole('img', { name: 'Logo of the practice' });
  await expect(image).toBeVisible();
  await expect.poll(() => image.evaluate((element: HTMLImageElement) => element.complete && element.naturalWidth)).toBe(512);
}

test.describe('the logo of a practice', () => {
  test('is chosen by the owner and seen by the client, and goes when it is removed', async ({ atDesk, onPhone, coach, client }) => {
    const page = await atDesk(coach);
    await page.goto('/settings');
    await choose(page, 'Choose a logo', await logo());
    await isDrawn(page, 'main');
    await isDrawn(page, '.who');

    const phone = await onPhone(client);
    await phone.goto('/more');
    await isDrawn(phone, 'header');

    await page.getByRole('button', { name: 'Remove the logo' }).click();
    await expect(page.getByRole('button', { name: 'Choose a logo' })).toBeVisible();
    await expect(page.getByRole('img', { name: 'Logo of the practice' })).toHaveCount(0);
  });

  test('is refused with words when it is a drawing, and the one before stays', async ({ atDesk, coach, complaints }) => {
    complaints.foresee(/400 \(Bad Request\)/);
    const page = await atDesk(coach);
    await page.goto('/settings');
    await choose(page, 'Choose a logo', await logo());
    await isDrawn(page, 'main');
    await choose(page, 'Choose another logo', { name: 'logo.png', mimeType: 'image/png', buffer: Buffer.from(drawing) });
    await expect(page.getByText('Please choose a picture of the kind JPEG, PNG or WebP.')).toBeVisible();
    await isDrawn(page, 'main');
  });
});
