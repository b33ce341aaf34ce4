import type { Page } from '@playwright/test';
import { readDevice } from './fixtures/device';
import { answersOf, beginExercise, tapTo } from './fixtures/exercises';
import { expect, test } from './fixtures/journey';

test('an exercise opens and is written in without a network, page loaded anew and all, and is sent when it is back', async ({
  onPhone,
  client,
  complaints,
}) => {
  complaints.foresee(/ERR_INTERNET_DISCONNECTED|ERR_FAILED|Nothing was lost/);
  const id = await beginExercise(client, 'boundaries');
  let page = await onPhone(client, { serviceWorkers: 'allow' });

  await test.step('it can be put on the home screen, under a name that tells nobody anything', async () => {
    await page.goto(`/exercises/${id}`);
    const devtools = await page.context().newCDPSession(page);
    expect(await devtools.send('Page.getInstallabilityErrors')).toEqual({ installabilityErrors: [] });
    const { data } = await devtools.send('Page.getAppManifest');
    expect(JSON.parse(data ?? '')).toMatchObject({ name: 'My plan', short_name: 'My plan', display: 'standalone' });
  });

  await test.step('opened once with a network, it lies on the device, sealed', async () => {
    await page.getByRole('link', { name: 'Begin' }).tap();
    await page.getByLabel('What I need').fill('We both look after the home.');
    await expect(page.getByText(/Saved \d\d:\d\d/)).toBeVisible();
    await appIsKept(page);
    const device = await page.evaluate(readDevice, 'rk-copies');
    expect(device).toMatchObject({ isKeyGivenOut: false, words: [] });
    expect(device.drafts).toBeGreaterThan(3);
  });

  await test.step('without one, the page loaded anew shows what was written last, and says from when it is', async () => {
    await page.context().setOffline(true);
    await page.reload();
    await expect(page.getByText(/The server cannot be reached\. You see this as it was at \d\d:\d\d\./)).toBeVisible();
    await expect(page.getByLabel('What I need')).toHaveValue('We both look after the home.');
  });

  await test.step('what is written now stays on the device, and through a closed tab', async () => {
    await page.getByLabel('How I will know').fill('I do not ask three times.');
    await expect(page.getByText('Saved on this device')).toBeVisible();
    await expect(page.getByText('One answer is safe on this device, and is sent once it can be.')).toBeVisible();
    const context = page.context();
    await page.close();
    page = await context.newPage();
    await page.goto('/today');
    await page.getByRole('link', { name: 'Exercises' }).tap();
    await page
      .getByRole('link', { name: /My boundaries/ })
      .first()
      .tap();
    await page.getByRole('link', { name: 'Go on' }).tap();
    await tapTo(page, 'Back', 'What must be there');
    await expect(page.getByLabel('How I will know')).toHaveValue('I do not ask three times.');
  });

  await test.step('whoever needs help finds it, and an address of the server says that there is no connection', async () => {
    await page.goto('/c/whatever');
    await expect(page.getByText('There is no connection right now.')).toBeVisible();
    await page.goto(`/exercises/${id}/write/must-have`);
  });

  await test.step('the network is back: it is sent by itself, and the server has it', async () => {
    await page.context().setOffline(false);
    await expect(page.getByText(/Saved \d\d:\d\d/)).toBeVisible();
    await expect(page.getByText('The server cannot be reached.')).toBeHidden();
    expect(JSON.stringify(await answersOf(client, id))).toContain('I do not ask three times.');
  });

  await test.step('signed out, nothing of it is left, and nothing opens without a network', async () => {
    await page.goto('/more');
    await page.getByRole('button', { name: 'Sign out', exact: true }).tap();
    await expect(page).toHaveURL('/sign-in');
    expect(await page.evaluate(readDevice, 'rk-copies')).toMatchObject({ drafts: 0 });
    await page.context().setOffline(true);
    await page.goto(`/exercises/${id}`);
    await expect(page.getByRole('alert')).toContainText('We could not reach the server');
    await page.getByRole('link', { name: 'Need help now?' }).tap();
    await expect(page.getByRole('heading', { name: 'Need help now?' })).toBeVisible();
  });
});

/** Until the worker has come and keeps all of the app. */
async function appIsKept(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(async () => Boolean(navigator.serviceWorker.controller && (await caches.match('/')))), { timeout: 30_000 })
    .toBe(true);
}
