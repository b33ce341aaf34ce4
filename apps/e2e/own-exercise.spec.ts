import { readFile } from 'node:fs/promises';
import { chooseFile } from './fixtures/building-programs';
import { tapTo } from './fixtures/exercises';
import { expect, test } from './fixtures/journey';

test('a coach copies an exercise, makes it theirs and gives it out; the client does it, and the coach reads it', async ({
  atDesk,
  onPhone,
  coach,
  client,
}) => {
  const page = await atDesk(coach);
  const phone = page.getByRole('region', { name: 'As your client sees it' });
  await page.goto('/programs/name-the-reason');
  await page.getByRole('link', { name: 'Copy and change it' }).click();

  await test.step('changes what is asked, and sees it on the phone beside it', async () => {
    await page.getByLabel('Title of the exercise').fill('Why it ended');
    await page.getByRole('button', { name: /^Who ended it/ }).click();
    await page.getByLabel('What is asked').fill('Who said that it is over');
    await expect(phone).toContainText('Who said that it is over');
    await page.getByRole('button', { name: 'Add a question to section 2' }).click();
    await page.getByRole('button', { name: /^A line/ }).click();
    await expect(page.getByLabel('What is asked')).toBeFocused();
    await page.keyboard.type('One word for how it feels today');
    await expect(phone).toContainText('One word for how it feels today');
    await page.getByRole('button', { name: /^One word/ }).focus();
    await page.keyboard.press('Alt+ArrowUp');
    await expect(page.getByRole('button', { name: /^One word/ })).toBeFocused();
  });

  await test.step('reloads, and finds everything as it was typed', async () => {
    await page.reload();
    await expect(page.getByText('still there, and not saved yet')).toBeVisible();
    await expect(page.getByLabel('Title of the exercise')).toHaveValue('Why it ended');
  });

  await test.step('is led to what is wrong, and saves it', async () => {
    await page.getByLabel('Minutes it takes most people').fill('soon');
    await page.getByRole('button', { name: 'Save the exercise' }).click();
    await expect(page.getByLabel('Minutes it takes most people')).toBeFocused();
    await expect(page.getByText('Please choose between 1 and 180 minutes.')).toBeVisible();
    await page.getByLabel('Minutes it takes most people').fill('10');
    await page.getByRole('button', { name: 'Save the exercise' }).click();
    await expect(page.getByText('Saved: Why it ended')).toBeVisible();
  });

  await test.step('gives it to a client', async () => {
    await page.getByRole('button', { name: 'More for: Why it ended' }).click();
    await page.getByRole('menuitem', { name: 'Assign it' }).click();
    await page.getByLabel('Search clients').fill(client.name);
    await page.getByRole('checkbox', { name: client.name }).check();
    await page.getByRole('button', { name: 'Assign', exact: true }).click();
    await expect(page.getByText('Given out: Why it ended')).toBeVisible();
  });

  await test.step('the client does it on the phone', async () => {
    const hand = await onPhone(client);
    await hand.goto('/exercises');
    await hand.getByRole('link', { name: /Why it ended/ }).tap();
    await hand.getByRole('link', { name: 'Begin' }).tap();
    await expect(hand.getByRole('radiogroup', { name: 'Who said that it is over' })).toBeVisible();
    await hand.getByRole('radio', { name: 'They did' }).check();
    await hand.getByRole('radio', { name: 'They could not say' }).check();
    await tapTo(hand, 'Next', 'What you do with it');
    await hand.getByLabel('One word for how it feels today').fill('Thin ice');
    await expect(hand.getByText(/Saved \d\d:\d\d/)).toBeVisible();
    await tapTo(hand, 'Next', 'Ready to hand in');
    await hand.getByRole('button', { name: 'Hand in to Ines Halloran' }).tap();
    await expect(hand.getByText('Ines Halloran can read this version.')).toBeVisible();
  });

  await test.step('the coach reads it, in the words that were asked', async () => {
    await page.goto('/review');
    await expect(page.getByRole('heading', { name: 'Why it ended' })).toBeVisible();
    await expect(page.getByText('One word for how it feels today')).toBeVisible();
    await expect(page.getByText('Thin ice').last()).toBeVisible();
  });
});

test('an exercise is carried on in a file, and a file that was spoilt says where', async ({ atDesk, coach }) => {
  const page = await atDesk(coach);
  await page.goto('/programs/exercises/new?from=boundaries');
  await page.getByLabel('Title of the exercise').fill('My lines');
  await page.getByRole('button', { name: 'Save the exercise' }).click();

  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'More for: My lines' }).click();
  await page.getByRole('menuitem', { name: 'Export' }).click();
  const file = await saved;
  expect(file.suggestedFilename()).toBe('my-lines.json');
  const text = await readFile(await file.path(), 'utf8');

  await chooseFile(page, 'spoilt.json', text.replace('"label"', '"lable"'));
  await expect(page.getByText('Section 1, question 1: “label” is missing.')).toBeVisible();
  await chooseFile(page, 'changed.json', text.replace('"My lines"', '"From a file"'));
  await expect(page.getByText('This comes from a file.')).toBeVisible();
  await page.getByRole('button', { name: 'Save the exercise' }).click();
  await expect(page.getByRole('link', { name: 'From a file', exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: 'My lines', exact: true })).toBeVisible();
});
