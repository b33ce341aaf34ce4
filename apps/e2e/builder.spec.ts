import { readFile } from 'node:fs/promises';
import { expect, test } from './fixtures/journey';
import { chooseFile, enrol, saveProgram } from './fixtures/building-programs';

test('a coach copies the guide, makes it theirs, and carries it on in a file', async ({ atDesk, coach }) => {
  const page = await atDesk(coach);
  const steps = page.getByRole('region', { name: 'Part 1' }).getByRole('listitem');
  const firstDays = page.getByRole('region', { name: 'Who starts today would get' });
  await page.goto('/programs');
  await page.getByRole('link', { name: 'Copy: The four parts of the guide' }).click();
  await page.getByLabel('Title of the program').fill('A slower beginning');

  await test.step('moves a step by button and by key, and stays on it', async () => {
    await page.getByRole('button', { name: 'Move down: Quiet respect' }).focus();
    await page.keyboard.press('Enter');
    await expect(steps.nth(1)).toContainText('Quiet respect');
    await expect(page.getByRole('button', { name: 'Move down: Quiet respect' })).toBeFocused();
    await steps
      .nth(1)
      .getByRole('button', { name: /^Quiet respect/ })
      .focus();
    await page.keyboard.press('Alt+ArrowUp');
    await page.keyboard.press('Alt+ArrowUp');
    await expect(steps.nth(0)).toContainText('Quiet respect');
    await expect(steps.nth(0).getByRole('button', { name: /^Quiet respect/ })).toBeFocused();
  });

  await test.step('sees what a rule means, and that an impossible one cannot be saved', async () => {
    await expect(firstDays.getByRole('listitem').nth(1)).toHaveText(/Day 2\s*The cooling drawer/);
    await steps
      .nth(1)
      .getByRole('button', { name: /^The cooling drawer/ })
      .click();
    await expect(page.getByRole('region', { name: 'As your client sees it' })).toContainText('Into the drawer');
    const day = page.getByLabel('Day', { exact: true });
    await day.fill('0');
    await page.getByRole('button', { name: 'Save the program' }).click();
    await expect(page.getByText('Please choose a day between 1 and 365.')).toBeVisible();
    await expect(day).toBeFocused();
    await day.fill('4');
    await page.getByRole('button', { name: 'The first two weeks' }).click();
    await expect(firstDays).toContainText(/Day 4\s*The cooling drawer/);
  });

  await test.step('reloads, and finds everything as it was typed', async () => {
    await page.reload();
    await expect(page.getByText('still there, and not saved yet')).toBeVisible();
    await expect(page.getByLabel('Title of the program')).toHaveValue('A slower beginning');
    await expect(steps.nth(1)).toContainText('On day 4 of its part');
  });

  await test.step('saves it', async () => {
    await page.getByRole('button', { name: 'Save the program' }).click();
    await expect(page.getByText('Saved: A slower beginning')).toBeVisible();
    await expect(page.getByText('Begun and not saved')).toHaveCount(0);
  });

  await test.step('exports it, and imports it as another one', async () => {
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'More for: A slower beginning' }).click();
    await page.getByRole('menuitem', { name: 'Export' }).click();
    const file = await saved;
    expect(file.suggestedFilename()).toBe('a-slower-beginning.json');
    const text = await readFile(await file.path(), 'utf8');

    await chooseFile(page, 'half.json', text.slice(0, 200));
    await expect(page.getByText('This file is no program.')).toBeVisible();
    await chooseFile(page, 'changed.json', text.replace('"A slower beginning"', '"From a file"'));
    await expect(page.getByText('This comes from a file.')).toBeVisible();
    await expect(steps.nth(1)).toContainText('On day 4 of its part');
    await page.getByRole('button', { name: 'Save the program' }).click();
    await expect(page.getByRole('heading', { name: 'From a file' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'A slower beginning' })).toBeVisible();
  });
});

test('a coach who changes a program in use is told whom it touches, and one who was slower loses nothing', async ({
  atDesk,
  coach,
  client,
}) => {
  const id = await saveProgram(coach);
  await enrol(coach, client, id);
  const [page, other] = [await atDesk(coach), await atDesk(coach)];
  for (const each of [page, other]) await each.goto(`/programs/edit/${id}`);
  await other.getByLabel('Title of the program').fill('What I would call it');

  await page.getByRole('button', { name: 'Move up: A respectful goodbye' }).click();
  await page.getByRole('button', { name: /^A respectful goodbye/ }).click();
  await page.getByLabel('Day', { exact: true }).fill('8');
  await page.getByRole('button', { name: 'Save the program' }).click();
  await expect(page.getByText(`This changes what lies ahead for ${client.name}. What they were given stays.`)).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Saved: Two weeks of quiet')).toBeVisible();

  await other.getByRole('button', { name: 'Save the program' }).click();
  await expect(other.getByText('Somebody else has saved this program meanwhile.')).toBeVisible();
  await other.getByRole('button', { name: 'Show theirs' }).click();
  await expect(other.getByRole('button', { name: /^A respectful goodbye/ })).toContainText('On day 8');
  await other.getByRole('link', { name: 'Programs' }).last().click();
  await other.getByRole('link', { name: 'Go on: Copy of What I would call it' }).click();
  await expect(other.getByLabel('Title of the program')).toHaveValue('Copy of What I would call it');
});
