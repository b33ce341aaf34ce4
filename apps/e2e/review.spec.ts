import { expect, test } from './fixtures/journey';
import { fillQueue } from './fixtures/review';
import { inviteColleague, joinTeam } from './fixtures/team';

test('a coach clears the queue by keyboard alone', async ({ atDesk, coach, client }) => {
  test.slow();
  await fillQueue(coach, client, 20);
  const page = await atDesk(coach);
  await page.goto('/today');
  await expect(page.getByText('20 new, to be read')).toBeVisible();
  await page.keyboard.press('g');
  await page.keyboard.press('r');
  await expect(page.getByText('Knock and lock')).toBeVisible();
  const rows = page.getByRole('region', { name: 'Review' }).getByRole('listitem');
  await expect(rows).toHaveCount(20);
  const box = page.getByLabel(`Your comment for ${client.name}`);

  await test.step('says something and goes on, with Ctrl and Enter', async () => {
    await page.keyboard.press('c');
    await expect(box).toBeFocused();
    await page.keyboard.type('Thank you for writing it this plainly.');
    await page.keyboard.press('Control+Enter');
    await expect(rows).toHaveCount(19);
  });

  await test.step('takes it back, and finds the words again', async () => {
    await page.keyboard.press('u');
    await expect(rows).toHaveCount(20);
    await expect(box).toHaveValue('Thank you for writing it this plainly.');
    await page.keyboard.press('c');
    await page.keyboard.press('Control+Enter');
    await expect(rows).toHaveCount(19);
  });

  await test.step('puts something on the agenda, flags one, puts one off, asks for more', async () => {
    await page.keyboard.press('a');
    await page.keyboard.type('The moment before the door');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('heading', { name: 'For the next session' })).toBeVisible();
    await page.keyboard.press('Escape');
    await page.keyboard.press('f');
    await expect(page.getByText('· flagged')).toBeVisible();
    await page.keyboard.press('s');
    await page.getByRole('menuitem', { name: 'Until tomorrow morning' }).waitFor();
    await page.keyboard.press('t');
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await expect(rows).toHaveCount(18);
    await page.keyboard.press('m');
    await page.keyboard.type('What did you want her to understand?');
    await page.keyboard.press('Control+Enter');
    await expect(rows).toHaveCount(17);
  });

  await test.step('reads the rest with e', async () => {
    for (let left = 16; left >= 0; left--) {
      await page.keyboard.press('e');
      await expect(rows).toHaveCount(left);
    }
    await expect(page.getByRole('heading', { name: 'Everything is read' })).toBeVisible();
  });
});

test('two coaches read the same queue side by side, and nothing is read twice', async ({ atDesk, apiOf, coach, client }) => {
  await fillQueue(coach, client, 3);
  const marek = await joinTeam(await inviteColleague(coach, 'COACH'), await apiOf('coach'));
  const [hers, his] = [await atDesk(coach), await atDesk(marek)];
  for (const page of [hers, his]) {
    await page.goto('/review');
    await expect(page.getByText('Knock and lock')).toBeVisible();
  }
  const box = his.getByLabel(`Your comment for ${client.name}`);
  await box.fill('I was about to say');
  await hers.keyboard.press('e');
  await expect(his.getByText(/has read it\. Nothing that you typed is lost\./)).toBeVisible();
  await expect(box).toHaveValue('I was about to say');
  await his.getByRole('button', { name: 'On to the next' }).click();
  const hisRows = his.getByRole('region', { name: 'Review' }).getByRole('listitem');
  await expect(hisRows).toHaveCount(2);
  await expect(his.getByText('Knock and lock')).toBeVisible();
});
