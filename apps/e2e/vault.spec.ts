import { readFile } from 'node:fs/promises';
import { letProofGrowOld } from './fixtures/database';
import { expect, test } from './fixtures/journey';
import { keepEntry } from './fixtures/own-journal';
import { dayAhead } from './fixtures/own-vault';

test('a client writes a letter that is never sent, locks it and lets it go, and nobody comes upon what lies in the vault', async ({
  onPhone,
  client,
}) => {
  await keepEntry(client, { words: 'We were both tired.' });
  const page = await onPhone(client);
  const letters = page.getByRole('listitem');

  await test.step('a letter is begun without opening the vault, and kept as it is typed', async () => {
    await page.goto('/journal');
    await page.getByRole('button', { name: 'More' }).first().tap();
    await page.getByRole('menuitem', { name: 'The vault' }).tap();
    await page.getByRole('link', { name: 'Write a letter without opening it' }).tap();
    await page.getByLabel('To (optional)').fill('my mother');
    await page.getByRole('textbox', { name: 'Your letter' }).fill('What I never said.');
    await expect(page.getByText(/Saved \d\d:\d\d/)).toBeVisible();
    await expect(page.getByText('Rekindle has no way to send this')).toBeVisible();
  });

  await test.step('it stands in the journal nowhere, and the vault is opened by whoever shows that it is them', async () => {
    await page.goto('/journal');
    await expect(page.getByRole('article')).toHaveText([/We were both tired/]);
    await letProofGrowOld(client.email);
    await page.goto('/journal/vault');
    await page.getByRole('button', { name: 'Open the vault' }).tap();
    await page.getByLabel('Password', { exact: true }).fill(client.password);
    await page.getByRole('button', { name: 'It is me' }).tap();
    await expect(letters).toHaveText([/To my mother.*What I never said\./s]);
  });

  await test.step('an entry is put away, and is in no list any more', async () => {
    await page.goto('/journal');
    await page.getByRole('article').getByRole('link').tap();
    await page.getByRole('button', { name: 'Put it into the vault' }).tap();
    await expect(page.getByText('It is in the vault now, and nowhere else')).toBeVisible();
    await expect(page.getByText('Nothing is written yet')).toBeVisible();
    await page.goto('/journal/vault');
    await page.getByRole('button', { name: 'Open the vault' }).tap();
    await expect(letters).toHaveCount(2);
  });

  await test.step('a letter waits until a day, for its writer too, and can be let go all the same', async () => {
    await page.getByRole('link', { name: 'To my mother' }).tap();
    await page.getByText('Lock it until a day').tap();
    await page.getByLabel('Not before').fill(dayAhead(30));
    await page.getByRole('button', { name: 'Lock the letter' }).tap();
    await expect(page.getByText(/It waits until/)).toBeVisible();
    await page.reload();
    await expect(page.getByText(/It waits until/)).toBeVisible();
    await expect(page.getByText('What I never said.')).toHaveCount(0);
    await page.getByRole('button', { name: 'Let this letter go' }).tap();
    await expect(page.getByText('You have let it go. That counts')).toBeVisible();
  });

  await test.step('the journal is saved to be read, with the vault only where that is chosen', async () => {
    await page.goto('/journal/take-along');
    await page.getByText('With what is in the vault').tap();
    const [saved] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save to read' }).tap()]);
    expect(saved.suggestedFilename()).toMatch(/^notes-[\d-]+\.pdf$/);
    expect((await readFile(await saved.path())).subarray(0, 8).toString()).toBe('%PDF-1.7');
  });
});
