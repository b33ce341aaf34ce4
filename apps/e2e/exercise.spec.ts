import { readDevice } from './fixtures/device';
import { expect, test } from './fixtures/journey';
import { tapTo } from './fixtures/exercises';

test('an exercise survives a network that is lost and a page that is closed, is read on another device, and is handed in', async ({
  onPhone,
  client,
  complaints,
}) => {
  complaints.foresee(/ERR_INTERNET_DISCONNECTED|Nothing was lost/);
  let page = await onPhone(client);

  await test.step('they choose it from the guide and begin', async () => {
    await page.goto('/today');
    await page.getByRole('link', { name: 'Exercises' }).tap();
    await page.getByText('Your own work').tap();
    await page.getByRole('link', { name: /My boundaries/ }).tap();
    await page.getByRole('button', { name: 'Begin this one' }).tap();
    await expect(page.getByText('How to go about it')).toBeVisible();
    await page.getByRole('link', { name: 'Begin' }).tap();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('What must be there');
  });

  await test.step('what is typed is saved once typing rests', async () => {
    await page.getByRole('radio', { name: 'Loyalty' }).check();
    await page.getByLabel('What I need').fill('We both look after the home.');
    await expect(page.getByText(/Saved \d\d:\d\d/)).toBeVisible();
  });

  await test.step('the network goes, and what is typed stays on the device, sealed', async () => {
    await page.context().setOffline(true);
    await page.getByLabel('How I will know').fill('I do not have to ask three times.');
    await expect(page.getByText('Saved on this device')).toBeVisible();
    await tapTo(page, 'Next', 'What I do not let happen to me');
    await page.getByLabel('What I do not accept').fill('Being called names.');
    await expect.poll(async () => (await page.evaluate(readDevice)).drafts).toBe(2);
    expect(await page.evaluate(readDevice)).toMatchObject({ isKeyGivenOut: false, words: [] });
  });

  await test.step('the page is closed, and opened again with a network: everything arrives', async () => {
    const context = page.context();
    await page.close();
    await context.setOffline(false);
    page = await context.newPage();
    await page.goto('/today');
    await expect.poll(async () => (await page.evaluate(readDevice)).drafts).toBe(0);
    await page.getByRole('link', { name: 'Exercises' }).tap();
    await expect(page.getByRole('link', { name: /My boundaries/ }).first()).toContainText(/Saved \d\d:\d\d/);
  });

  await test.step('another device shows the same', async () => {
    const other = await onPhone(client);
    await other.goto('/exercises');
    await other.getByRole('link', { name: /My boundaries.*Saved/ }).tap();
    await other.getByRole('link', { name: 'Go on' }).tap();
    await tapTo(other, 'Back', 'What I do not let happen to me');
    await expect(other.getByLabel('What I do not accept')).toHaveValue('Being called names.');
    await tapTo(other, 'Back', 'What must be there');
    await expect(other.getByLabel('How I will know')).toHaveValue('I do not have to ask three times.');
    await expect(other.getByRole('radio', { name: 'Loyalty' })).toBeChecked();
  });

  await test.step('it is handed in, and stands there to be read', async () => {
    await page.getByRole('link', { name: /My boundaries.*Saved/ }).tap();
    await page.getByRole('link', { name: 'Go on' }).tap();
    await page.getByRole('button', { name: 'Down: Both put in about the same' }).tap();
    await expect(page.getByText(/Saved \d\d:\d\d/)).toBeVisible();
    await tapTo(page, 'Next', 'Ready to hand in');
    await page.getByRole('button', { name: 'Hand in to Ines Halloran' }).tap();
    await expect(page.getByText('Ines Halloran can read this version.')).toBeVisible();
    await expect(page.getByText('Being called names.')).toBeVisible();
    await page.getByRole('link', { name: 'Leave' }).tap();
    await expect(page.getByRole('link', { name: /My boundaries.*Handed in/ })).toBeVisible();
  });
});
