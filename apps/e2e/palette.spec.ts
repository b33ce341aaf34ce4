import { expect, test } from './fixtures/journey';
import { invite } from './fixtures/people';

test('a coach jumps to a client by three letters, and gets back with Escape', async ({ atDesk, coach }) => {
  await invite(coach, { name: 'Tomasz Wieland' });
  const page = await atDesk(coach);
  await page.goto('/today');
  const opener = page.getByRole('button', { name: 'Search or jump' });
  const box = page.getByRole('combobox');

  await test.step('opens it, and closes it with Escape', async () => {
    await opener.focus();
    await page.keyboard.press('Control+k');
    await expect(box).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(box).toBeHidden();
    await expect(opener).toBeFocused();
  });

  await test.step('goes to the client', async () => {
    await page.keyboard.press('Control+k');
    await expect(box).toBeFocused();
    await page.keyboard.type('tom');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/clients\/[\w-]+$/);
    await expect(page.getByRole('heading', { level: 1 }), 'the new page is read out').toBeFocused();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Tomasz Wieland');
  });

  await test.step('goes to pages by two keys, and searches by one', async () => {
    await page.keyboard.press('g');
    await page.keyboard.press('c');
    await expect(page).toHaveURL('/clients');
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    const search = page.getByRole('searchbox');
    await expect(search, 'before it is there, the key opens the palette').toBeVisible();
    await page.keyboard.press('/');
    await expect(search).toBeFocused();
    await page.keyboard.type('g t?');
    await expect(search, 'nothing happens while somebody types').toHaveValue('g t?');
    await expect(page).toHaveURL(/\/clients/);
  });

  await test.step('switches the keys off', async () => {
    await page.getByRole('heading', { level: 1 }).focus();
    await page.keyboard.press('?');
    await page.getByRole('switch', { name: 'Keys are on' }).press('Space');
    await page.keyboard.press('Escape');
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Clients' }).waitFor();
    await page.keyboard.press('?');
    await page.keyboard.press('Control+k');
    await expect(box).toBeFocused();
    await expect(page.getByRole('heading', { name: 'Keys' })).toBeHidden();
  });
});
