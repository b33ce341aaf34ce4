import { expect, test } from './fixtures/journey';
import { sixty, startedLongAgo } from './fixtures/cohort';
import { openFreezing } from './fixtures/public-figures';

test('an owner freezes a figure, anybody reads how it was counted without a script, and withdrawing it is seen at its address', async ({
  atDesk,
  onPhone,
  coach,
  complaints,
}) => {
  complaints.foresee(/410 \(Gone\)/);
  await startedLongAgo(coach, sixty);
  const desk = await atDesk(coach);
  await desk.goto('/outcomes');
  await desk.getByText('n = 60, all who enrolled').waitFor();
  await desk.getByRole('link', { name: 'Public figures' }).click();
  await desk.getByText('Nothing is public yet').waitFor();

  await test.step('a figure of which too many could not be reached is refused, and it is said why', async () => {
    await openFreezing(desk, 'Back together', '365');
    await expect(desk.getByText('Fewer than five people are followed that long. Choose fewer days.')).toBeVisible();
    await expect(desk.getByRole('button', { name: 'Freeze it as it stands' })).toBeDisabled();
  });

  await test.step('another one is frozen as it stands', async () => {
    await desk.getByLabel('By when').selectOption('182');
    await desk.getByText('This is what it would say').waitFor();
    await desk.getByRole('button', { name: 'Freeze it as it stands' }).click();
    await expect(desk.getByText('Public', { exact: true })).toBeVisible();
  });

  const sentence = (await desk.getByText(/^Of the 60 people who began coaching/).textContent()) ?? '';
  const address = (await desk.getByRole('link', { name: 'Open its page' }).getAttribute('href')) ?? '';
  const visitor = await onPhone(undefined, { javaScriptEnabled: false });

  await test.step('its page says the sentence, who could not be reached, and what it does not say', async () => {
    await visitor.goto(address);
    await expect(visitor.getByRole('heading', { level: 1 })).toHaveText(sentence);
    await expect(visitor.getByText('of the 60 could not be reached until day 182.')).toBeVisible();
    await expect(visitor.getByText('Results of single people differ; this is what happened to everybody who enrolled.')).toBeVisible();
  });

  await test.step('withdrawn, it says so and shows no share any more', async () => {
    await desk.getByRole('button', { name: 'Withdraw', exact: true }).click();
    await desk.getByRole('dialog').getByRole('button', { name: 'Withdraw', exact: true }).click();
    await expect(desk.getByText('Its address says so.')).toBeVisible();
    const response = await visitor.goto(address);
    expect(response?.status()).toBe(410);
    await expect(visitor.getByRole('heading', { level: 1 })).toHaveText('This figure was withdrawn');
    await expect(visitor.getByText('%')).toHaveCount(0);
  });
});
