import { QuestionScreens } from './fixtures/answering';
import { expect, test } from './fixtures/journey';
import { newestMailFor } from './fixtures/mailbox';

test('a client answers the questions of the week: what cannot wait comes first, and the coach sees it while Today stands open', async ({
  onPhone,
  atDesk,
  coach,
  client,
}) => {
  const today = await atDesk(coach);
  await today.goto('/today');
  await expect(today.getByRole('heading', { level: 1 })).toBeVisible();
  const page = await onPhone(client);
  const screens = new QuestionScreens(page);

  await test.step('they begin on Today, with why it is asked', async () => {
    await page.goto('/today');
    await expect(page.getByRole('heading', { name: 'How the breakup weighs' })).toBeVisible();
    await page.getByRole('link', { name: 'Start' }).tap();
    await expect(page.getByText('10 questions, about 2 minutes.')).toBeVisible();
    await page.getByRole('link', { name: 'Begin' }).tap();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  });

  await test.step('each tap is kept, goes on, and can be gone back to', async () => {
    await screens.answerFrom(1, ['Often', 'Sometimes', 'Rarely']);
    await expect(page.getByText('4 of 10')).toBeVisible();
    await expect(page.getByText(/Saved \d\d:\d\d/)).toBeVisible();
    await page.getByRole('link', { name: 'Back' }).tap();
    await expect(page.getByRole('radio', { name: 'Rarely' })).toBeChecked();
    await page.getByRole('button', { name: 'Next' }).tap();
    await screens.answerFrom(4, ['Often', 'Never', 'Sometimes', 'Never', 'Rarely']);
  });

  await test.step('life felt pointless: help comes before the next question', async () => {
    await screens.answerFrom(9, ['Often']);
    await expect(page.getByRole('heading', { name: 'Are you safe right now?' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Find a line to call' })).toHaveAttribute('href', '/help#PT');
    await page.getByRole('button', { name: 'I am safe' }).tap();
    await expect(page.getByText('10 of 10')).toBeVisible();
    await screens.answerFrom(10, ['Sometimes']);
    await expect(page.getByText('This was the first time.')).toBeVisible();
  });

  await test.step('the four about the last two weeks follow', async () => {
    await page.getByRole('link', { name: 'Next, about a minute' }).tap();
    await page.getByRole('link', { name: 'Begin' }).tap();
    await screens.answerFrom(1, ['Several days', 'Several days', 'Not at all', 'Nearly every day']);
    await expect(page.getByRole('heading', { name: 'Thank you' })).toBeVisible();
  });

  await test.step('an honest answer about contact stops for a moment, and the coach knows at once', async () => {
    await page.getByRole('link', { name: 'Next, about 2 minutes' }).tap();
    await page.getByRole('link', { name: 'Begin' }).tap();
    await screens.answerFrom(1, ['No', 'Yes']);
    await expect(page.getByRole('heading', { name: 'Please stop here for a moment' })).toBeFocused();
    await expect(today.getByRole('listitem').getByText('made contact after being asked not to')).toBeVisible();
    const mail = await newestMailFor(coach.email, 3);
    expect(mail.subject).toBe('Please look now');
    expect(mail.text).not.toContain(client.name);
    await page.getByRole('button', { name: 'I have read this' }).tap();
    await screens.answerFrom(
      3,
      Array.from({ length: 7 }, () => 'No'),
    );
    await page.getByRole('link', { name: 'Go to Today' }).tap();
    await expect(page.getByRole('heading', { name: 'Everything is ready' })).toBeVisible();
  });

  await test.step('the coach reads the course, and nobody but them can let the flag go', async () => {
    await today.getByRole('link', { name: client.name }).first().click();
    await expect(today.getByRole('heading', { name: 'Contact that has to stop' })).toBeVisible();
    await today.getByRole('navigation', { name: 'Client' }).getByRole('link', { name: 'Progress' }).click();
    await expect(today.getByText('A change is no proof of what helped.')).toBeVisible();
    await expect(today.getByRole('region', { name: 'How you have been' })).toContainText('5 of 12');
  });
});

test('what is chosen without a network is kept, what cannot wait still comes, and all of it arrives later', async ({
  onPhone,
  coach,
  client,
  complaints,
}) => {
  complaints.foresee(/ERR_INTERNET_DISCONNECTED/);
  const page = await onPhone(client);
  const screens = new QuestionScreens(page);
  await page.goto('/answer/contact-conduct/1');
  await expect(page.getByText('1 of 9')).toBeVisible();

  await test.step('on the way, without a network', async () => {
    await page.context().setOffline(true);
    await screens.answerFrom(1, ['No', 'Yes']);
    await expect(page.getByRole('heading', { name: 'Please stop here for a moment' })).toBeVisible();
    await page.getByRole('button', { name: 'I have read this' }).tap();
    await expect(page.getByText('Saved on this device')).toBeVisible();
    await screens.answerFrom(
      3,
      Array.from({ length: 7 }, () => 'No'),
    );
    await expect(page.getByRole('heading', { name: 'Your answers are safe on this device' })).toBeVisible();
  });

  await test.step('and back home', async () => {
    await page.context().setOffline(false);
    await expect(page.getByRole('heading', { name: 'Thank you' })).toBeVisible();
    const { waitingFlags } = await coach.api.get('{ waitingFlags { code cause } }');
    expect(waitingFlags).toEqual([{ code: 'PURSUIT_HARD', cause: 'ASKED_NOT_TO' }]);
  });
});
