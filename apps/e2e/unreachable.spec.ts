import { expect, test } from './fixtures/journey';
import { invite } from './fixtures/people';

test.describe('while the server cannot be reached', () => {
  test('a list says so, and loads at the next try', async ({ atDesk, coach, complaints }) => {
    complaints.foresee(/ERR_INTERNET_DISCONNECTED|ERR_FAILED/);
    const { name } = await invite(coach);
    const page = await atDesk(coach);
    await page.goto('/clients');
    await expect(page.getByRole('row', { name })).toBeVisible();
    await page.context().setOffline(true);
    await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Mine' }).click();
    await expect(page.getByRole('alert')).toContainText('We could not reach the server');
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('row', { name })).toBeVisible();
  });

  test('a page that cannot open says so at its own address, and opens at the next try', async ({ onPhone, client, complaints }) => {
    complaints.foresee(/ERR_FAILED|Nothing was lost/);
    const page = await onPhone(client);
    await page.route('/graphql', (route) => route.abort());
    await page.goto('/more');
    await expect(page.getByRole('alert')).toContainText('We could not reach the server');
    await expect(page).toHaveURL('/more');
    await page.unrouteAll();
    await page.getByRole('button', { name: 'Try again' }).tap();
    await expect(page.getByRole('heading', { name: 'More' })).toBeVisible();
  });
});
