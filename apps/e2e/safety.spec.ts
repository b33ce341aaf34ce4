import { expect, test } from './fixtures/journey';
import { newestMailFor } from './fixtures/mailbox';

test('a coach raises a flag: an open Today and a mail say so, and only a note lets it go', async ({ atDesk, coach, client }) => {
  const today = await atDesk(coach);
  await today.goto('/today');
  await expect(today.getByRole('heading', { level: 1 })).toBeVisible();
  const page = await atDesk(coach);
  await page.goto('/clients');
  await page.getByRole('link', { name: client.name }).click();
  await page.getByRole('navigation', { name: 'Client' }).getByRole('link', { name: 'Safety' }).click();

  await test.step('raises it', async () => {
    await page.getByRole('button', { name: 'Raise a flag' }).click();
    await page.getByLabel('What it is about').selectOption('A child may be at risk');
    await page.getByRole('button', { name: 'Raise it' }).click();
    await expect(page.getByRole('heading', { name: 'A child may be at risk' })).toBeVisible();
  });

  await test.step('finds it on Today, which was open all the time, and a mail that names nobody', async () => {
    await expect(today.getByRole('link', { name: client.name })).toBeVisible();
    await expect(today.getByRole('listitem').getByText('A child may be at risk')).toBeVisible();
    await expect(today.getByRole('status').getByText('New:')).toContainText('A child may be at risk');
    const mail = await newestMailFor(coach.email, 2);
    expect(mail.subject).toBe('Please look now');
    expect(mail.text).not.toContain(client.name);
    await today.getByRole('link', { name: client.name }).click();
    await expect(today).toHaveURL(/\/clients\/[\w-]+\/safety$/);
  });

  await test.step('cannot let it go without saying why', async () => {
    await page.getByRole('button', { name: 'I have looked' }).click();
    await page.getByRole('button', { name: 'Keep the note' }).click();
    await expect(page.getByText('Please write what you saw or heard')).toBeVisible();
    await page.getByLabel('What you saw or heard').last().fill('The child lives with the grandmother now.');
    await page.getByRole('button', { name: 'Keep the note' }).click();
    await expect(page.getByText('Nothing stands')).toBeVisible();
    await expect(page.getByText('The child lives with the grandmother now.')).toBeVisible();
    await expect(today.getByText('Nothing stands')).toBeVisible();
  });
});
