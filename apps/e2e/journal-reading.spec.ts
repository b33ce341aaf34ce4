import type { Page } from '@playwright/test';
import { readDevice } from './fixtures/device';
import { clientIdOf } from './fixtures/doing-exercises';
import { expect, test } from './fixtures/journey';
import { aParagraph, keepEntry, shareEntry, takeBack } from './fixtures/shared-journal';

/** Stands in what is kept private and nowhere else. */
const marker = 'nightjar';
const shown = 'I said that I was fine. I was not, and both of us knew it.';

test('a coach reads what is shared by keyboard, comments on its words, and finds no sign of what is private', async ({
  atDesk,
  coach,
  client,
}) => {
  const clientId = await clientIdOf(coach, client);
  await keepEntry(client, aParagraph(`For nobody: ${marker}.`), { mood: 0, tags: [marker] });
  const entry = await shareEntry(client, aParagraph(shown), { mood: 1 });
  await keepEntry(client, aParagraph(`Nor this: ${marker}.`));
  const page = await atDesk(coach);

  await test.step('reads it in the queue', async () => {
    await page.goto('/today');
    await expect(page.getByText('1 new, to be read')).toBeVisible();
    await page.keyboard.press('g');
    await page.keyboard.press('r');
    await expect(page.getByText(shown)).toBeVisible();
    await expect(page.getByRole('region', { name: 'Review' }).getByRole('listitem')).toHaveCount(1);
  });

  await test.step('chooses its second sentence with the arrow keys, and says something to it', async () => {
    await page.keyboard.press('p');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page.getByLabel('Your comment on “I was not, and both of us knew it.”')).toBeFocused();
    await page.keyboard.insertText('How did you know');
    // The words that it is about, and what was typed.
    await expect.poll(async () => (await page.evaluate(readDevice)).drafts).toBe(2);
    await page.reload();
    const box = page.getByLabel('Your comment on “I was not, and both of us knew it.”');
    await expect(box).toHaveValue('How did you know');
    await box.pressSequentially(' that they knew?');
    await page.keyboard.press('Control+Enter');
    await expect(page.locator('mark')).toHaveText('I was not, and both of us knew it.');
    await expect(page.locator('rk-passage-note')).toContainText('How did you know that they knew?');
    await expect(box).toHaveCount(0);
  });

  await test.step('finds no sign of the others, wherever one looks', async () => {
    for (const place of placesOf(clientId)) await findsNothing(page, place);
    await page.goto('/today');
    await page.getByRole('button', { name: 'Search or jump' }).click();
    await page.getByRole('combobox').fill(marker);
    await expect(page.getByRole('option')).toHaveCount(0);
    await page.keyboard.press('Escape');
  });

  await test.step('counts one, and finds one', async () => {
    await page.goto(`/clients/${clientId}`);
    await page.getByRole('link', { name: /1 journal entry shared/ }).click();
    await expect(page.getByRole('link', { name: /Hard · shared today/ })).toHaveCount(1);
    await expect(page.locator('rk-entry-lines li')).toHaveCount(1);
  });

  await test.step('has it taken back while it is open, and keeps only what was being typed', async () => {
    await page.goto('/review');
    await expect(page.getByText(shown)).toBeVisible();
    await page.keyboard.press('c');
    await page.keyboard.type('Half a sen');
    await takeBack(client, entry);
    await expect(page.getByText('This is not shared with you any more')).toBeVisible({ timeout: 2_000 });
    await expect(page.getByText(shown)).toHaveCount(0);
    await expect(page.getByText('both of us knew')).toHaveCount(0);
    await expect(page.getByText('Half a sen')).toBeVisible();
    await page.goto(`/clients/${clientId}`);
    await expect(page.getByRole('heading', { name: 'Timeline' })).toBeVisible();
    await expect(page.getByText('Shared an entry of their journal')).toHaveCount(0);
    await expect(page.getByText(/journal entry shared/)).toHaveCount(0);
  });
});

/** Wherever a coach could come upon something: the address, and what stands there once it is all there. */
function placesOf(clientId: string): readonly { readonly path: string; readonly is: string }[] {
  const client = `/clients/${clientId}`;
  return [
    { path: '/review', is: shown },
    { path: client, is: 'Shared an entry of their journal' },
    { path: `${client}/journal`, is: 'Export what is shared' },
    { path: `${client}/exercises`, is: 'Assign an exercise' },
    { path: `${client}/check-ins`, is: 'check-in' },
    { path: `${client}/agenda`, is: 'To talk about' },
    { path: `${client}/settings`, is: 'Settings' },
    { path: '/clients', is: 'Priya' },
    { path: '/settings/audit', is: 'Shared an entry of their journal' },
    { path: '/settings/mail', is: 'Mail' },
  ];
}

async function findsNothing(page: Page, { path, is }: { readonly path: string; readonly is: string }): Promise<void> {
  await page.goto(path);
  await expect(page.getByText(is).filter({ visible: true }).first()).toBeVisible();
  await expect(page.locator('rk-skeleton')).toHaveCount(0);
  expect(await page.content()).not.toContain(marker);
}
