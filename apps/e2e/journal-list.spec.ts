import { expect, test } from './fixtures/journey';
import { dayAgo, keepEntry } from './fixtures/own-journal';

test('a client looks back through the days of their journal, finds words without sending them, and answers a question', async ({
  onPhone,
  client,
}) => {
  await keepEntry(client, { words: 'The phone is in the kitchen now.', daysAgo: 5, mood: 1, tags: ['night'] });
  await keepEntry(client, { words: 'A cheese roll at the café by the lake.', daysAgo: 2, mood: 3 });
  const page = await onPhone(client);
  const entries = page.getByRole('article');

  await test.step('the days on which something was written are marked, and counted without a row that could break', async () => {
    await page.goto('/today');
    await page.getByRole('link', { name: 'Journal' }).tap();
    await expect(entries).toHaveCount(2);
    await expect(page.getByRole('button', { name: 'you wrote' })).toHaveCount(2);
    await expect(page.getByText('You wrote on 2 of 30 days.')).toBeVisible();
  });

  await test.step('a day is reached with the keys, and shows what was written then', async () => {
    await page.locator(`[data-day="${dayAgo(0)}"]`).focus();
    for (const key of ['ArrowLeft', 'ArrowLeft', 'Enter']) await page.keyboard.press(key);
    await expect(page).toHaveURL(`/journal?day=${dayAgo(2)}`);
    await expect(entries).toHaveText([/cheese roll/]);
    await expect(page.getByRole('link', { name: 'Write about this day' })).toHaveAttribute('href', `/journal/new?day=${dayAgo(2)}`);
    await page.goBack();
    await expect(entries).toHaveCount(2);
  });

  await test.step('words are found on the device, and none of them is sent anywhere', async () => {
    const sent: string[] = [];
    page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
    await page.getByRole('link', { name: 'Search on this device' }).tap();
    await page.getByRole('searchbox').fill('CAFE lak');
    await expect(page.getByText('1 found in 2 entries')).toBeVisible();
    await expect(page.locator('mark')).toHaveText([/café/, /lak/]);
    expect(sent.filter((each) => /cafe|lak/i.test(each))).toEqual([]);
    expect(page.url()).not.toMatch(/cafe|lak/i);
    await entries.getByRole('link').first().tap();
    await page.waitForURL(/\/journal\/[0-9a-f-]{36}$/);
    await page.goBack();
    await expect(page.getByRole('searchbox')).toHaveValue('CAFE lak');
  });

  await test.step('a question is another one for whoever asks, and is answered', async () => {
    await page.getByRole('link', { name: 'Journal' }).first().tap();
    const question = page.locator('#tonights-question');
    const first = await question.textContent();
    await page.getByRole('button', { name: 'Another one' }).tap();
    await expect(question).not.toHaveText(first ?? '');
    const asked = (await question.textContent()) ?? '';
    await page.getByRole('link', { name: 'Answer it' }).tap();
    await expect(page.getByText(asked)).toBeVisible();
    await page.getByRole('textbox', { name: asked }).fill('The lake, again.');
    await expect(page.getByText(/Saved \d\d:\d\d/)).toBeVisible();
    await page.goto('/journal');
    await expect(entries).toHaveCount(3);
    await expect(entries.first()).toContainText('The lake, again.');
    await expect(entries.first()).toContainText(asked);
  });

  await test.step('whoever wants no question today is asked none', async () => {
    await page.getByRole('button', { name: 'No question today' }).tap();
    await page.reload();
    await expect(entries).toHaveCount(3);
    await expect(page.getByText('A question for tonight')).toHaveCount(0);
  });
});
