import { operators } from '../../tools/services/fresh-services.mjs';
import { expect, test } from './fixtures/journey';
import { openPractice } from './fixtures/people';

test('whoever runs the product verifies a line: from then on everybody is shown it, signed out and without a connection', async ({
  apiOf,
  atDesk,
  onPhone,
  complaints,
}) => {
  const operator = await openPractice(await apiOf('coach'), operators[0]);
  const desk = await atDesk(operator);
  // With its worker, which other journeys keep out.
  const phone = await onPhone(undefined, { serviceWorkers: 'allow' });

  await test.step('before that the page says that nobody has checked one', async () => {
    await phone.goto('/sign-in');
    await phone.getByRole('link', { name: 'Need help now?' }).tap();
    await expect(phone.getByRole('heading', { name: 'Need help now?' })).toBeVisible();
    await expect(phone.getByText('call your local emergency number')).toBeVisible();
    await phone.getByRole('link', { name: 'New Zealand' }).tap();
    await expect(phone.getByRole('region', { name: 'New Zealand' })).toContainText('No line has been checked for this country lately');
    await expect(phone.getByRole('heading', { name: 'Australia' })).toBeHidden();
    await phone.getByRole('link', { name: 'All countries' }).tap();
    await expect(phone.getByRole('link', { name: 'Australia' })).toBeVisible();
  });

  await test.step('they say where they checked it', async () => {
    await desk.goto('/settings/practice');
    await desk.getByRole('navigation', { name: 'Settings' }).getByRole('link', { name: 'Crisis lines' }).click();
    await desk.getByRole('button', { name: 'Verify 1737' }).click();
    await desk.getByRole('button', { name: 'I checked it today: verify' }).click();
    await expect(desk.getByText('Please say where you checked it.')).toBeVisible();
    await desk.getByLabel('Where you checked it').fill('Their own site, and a call');
    await desk.getByLabel('Number to text').fill('1737');
    await desk.getByRole('button', { name: 'I checked it today: verify' }).click();
    await expect(desk.getByText(/Verified .* by Ines Halloran\. Due again on/)).toBeVisible();
  });

  await test.step('a visitor finds it with one tap', async () => {
    await phone.goto('/sign-in');
    await phone.getByRole('link', { name: 'Need help now?' }).tap();
    await phone.getByRole('link', { name: 'New Zealand' }).tap();
    await expect(phone.getByRole('link', { name: 'Call 1737' })).toHaveAttribute('href', 'tel:1737');
    await expect(phone.getByRole('link', { name: 'Text 1737' })).toHaveAttribute('href', 'sms:1737');
    await phone.getByRole('link', { name: 'Back to your space' }).tap();
    await expect(phone.getByRole('heading', { name: 'Welcome back' })).toBeVisible();
  });

  await test.step('and without a connection, from wherever they were going', async () => {
    complaints.foresee(/ERR_INTERNET_DISCONNECTED|ERR_FAILED|Nothing was lost/);
    // Once the page has stood for a moment, the worker comes and keeps the page.
    await expect.poll(() => phone.evaluate(() => Boolean(navigator.serviceWorker.controller)), { timeout: 30_000 }).toBe(true);
    await phone.context().setOffline(true);
    await phone.goto('/today');
    await expect(phone.getByRole('alert')).toContainText('We could not reach the server');
    await phone.getByRole('link', { name: 'Need help now?' }).tap();
    await expect(phone.getByText('There is no connection right now.')).toBeVisible();
    await phone.goto('/help#NZ');
    await expect(phone.getByRole('link', { name: 'Call 1737' })).toBeVisible();
    await phone.context().setOffline(false);
    await phone.getByRole('link', { name: 'Try again' }).tap();
    await expect(phone.getByText('There is no connection right now.')).toBeHidden();
  });
});
