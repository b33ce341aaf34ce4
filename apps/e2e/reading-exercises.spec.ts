import { handInWhatWasGiven } from './fixtures/coach-exercises';
import { expect, test } from './fixtures/journey';

test('a coach gives an exercise out, reads it when it comes in, says something to it and hands it back', async ({
  atDesk,
  coach,
  client,
}) => {
  const page = await atDesk(coach);
  await page.goto('/clients');
  await page.getByRole('link', { name: client.name }).click();
  await page.getByRole('navigation', { name: 'Client' }).getByRole('link', { name: 'Exercises' }).click();

  await test.step('chooses it from the guide', async () => {
    await page.getByRole('button', { name: 'Assign an exercise' }).click();
    await page.getByLabel('Search exercises').fill('one fight');
    await page.getByRole('button', { name: 'How we fought' }).click();
    await page.getByRole('button', { name: 'Assign', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'With your client' })).toBeVisible();
  });

  await test.step('sees on the open page that it came in', async () => {
    await handInWhatWasGiven(client, 'how-we-fought');
    await expect(page.getByRole('heading', { name: 'Waiting for you' })).toBeVisible();
    await page.getByRole('link', { name: 'Read: How we fought' }).click();
    await expect(page.getByText('Knock and lock')).toBeVisible();
  });

  await test.step('begins a comment, leaves, and finds it again', async () => {
    await page.getByRole('button', { name: 'Comment on: A name for our pattern' }).click();
    await page.getByLabel('Your comment on this answer').fill('Whose words');
    await page.reload();
    await expect(page.getByLabel('Your comment on this answer')).toHaveValue('Whose words');
    await page.getByLabel('Your comment on this answer').fill('Whose words are these?');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText('Whose words are these?')).toBeVisible();
    await expect(page.getByLabel('Your comment on this answer')).toHaveCount(0);
  });

  await test.step('hands it back, and marks the next version as reviewed by a key', async () => {
    await page.getByRole('button', { name: 'Hand back' }).click();
    await page.getByLabel('What to look at once more').fill('Look at the moment before the door.');
    await page.getByRole('dialog').getByRole('button', { name: 'Hand back' }).click();
    await expect(page.getByText('Handed back', { exact: true }).first()).toBeVisible();
    await handInWhatWasGiven(client, 'how-we-fought');
    await page.getByRole('link', { name: client.name }).click();
    await page.getByRole('link', { name: 'Read: How we fought' }).click();
    await expect(page.getByText('handed in today').filter({ hasText: 'version 2' })).toBeVisible();
    await page.keyboard.press('e');
    await expect(page.getByText('Reviewed; your client sees it')).toBeVisible();
  });

  await test.step('finds all of it on the timeline', async () => {
    await page.getByRole('link', { name: 'Open client page' }).click();
    for (const words of ['Exercise given out', 'Handed in', 'Handed back', 'Reviewed'])
      await expect(page.getByText(`${words}: How we fought`).first()).toBeVisible();
  });
});
