import type { Page } from '@playwright/test';
import { countMembershipsOf, expireLinksOf } from './fixtures/database';
import { expect, test } from './fixtures/journey';
import { linkMailedTo, newestMailFor } from './fixtures/mailbox';
import { anAddress, password } from './fixtures/people';

const fields = ['Name of your practice', 'Your name', 'E-mail'] as const;

async function fillIn(page: Page, email: string): Promise<void> {
  await page.goto('/sign-up');
  for (const [index, typed] of ['Quiet Harbour', 'Marek Lind', email].entries()) await page.getByLabel(fields[index]!).fill(typed);
}

async function signUp(page: Page, email: string): Promise<string> {
  await fillIn(page, email);
  await page.getByRole('button', { name: 'Mail me the link' }).click();
  await expect(page.getByRole('heading', { name: 'Look in your mailbox' })).toBeVisible();
  return linkMailedTo(email);
}

test.describe('signing up', () => {
  test('says what is missing, field by field, and leads to the first', async ({ atDesk }) => {
    const page = await atDesk();
    await page.goto('/sign-up');
    await page.getByRole('button', { name: 'Mail me the link' }).click();
    await expect(page.getByLabel(fields[0])).toBeFocused();
    await expect(page.getByLabel(fields[0])).toHaveAccessibleDescription('Please enter the name of your practice.');
    await expect(page.getByLabel(fields[1])).toHaveAccessibleDescription('Please enter a name.');
    await expect(page.getByLabel(fields[2])).toHaveAccessibleDescription(/^Please enter an e-mail address/);
  });

  test('keeps what was typed while the network is down, and mails once', async ({ atDesk, complaints }) => {
    complaints.foresee(/ERR_INTERNET_DISCONNECTED/);
    const page = await atDesk();
    const email = anAddress('marek');
    await fillIn(page, email);
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Mail me the link' }).click();
    await expect(page.getByText('Nothing was lost. Check the connection, then try again.')).toBeVisible();
    await expect(page.getByLabel(fields[0])).toHaveValue('Quiet Harbour');
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Mail me the link' }).click();
    await expect(page.getByRole('heading', { name: 'Look in your mailbox' })).toBeVisible();
    await newestMailFor(email);
  });

  test('lets a wrong address be changed without typing the rest again', async ({ atDesk }) => {
    const page = await atDesk();
    await signUp(page, anAddress('typo'));
    await page.getByRole('button', { name: 'Change the address' }).click();
    await expect(page.getByLabel(fields[0])).toHaveValue('Quiet Harbour');
  });

  test('tells a bystander nothing about an address that is known; the mail tells its owner', async ({ atDesk, coach }) => {
    const page = await atDesk();
    await fillIn(page, coach.email);
    await page.getByRole('button', { name: 'Mail me the link' }).click();
    await expect(page.getByRole('heading', { name: 'Look in your mailbox' })).toBeVisible();
    await page.goto(await linkMailedTo(coach.email, 2));
    await expect(page.getByText('Your password stays as it is.')).toBeVisible();
    expect(await countMembershipsOf(coach.email)).toBe(1);
  });
});

test.describe('the link of a sign-up', () => {
  test('opens nothing with a password that is too short', async ({ atDesk }) => {
    const page = await atDesk();
    const email = anAddress('marek');
    await page.goto(await signUp(page, email));
    await page.getByLabel('Choose a password').fill('nine char');
    await page.getByRole('button', { name: 'Confirm and open the practice' }).click();
    await expect(page.getByLabel('Choose a password')).toHaveAccessibleDescription(/^Please use at least 10 characters\./);
    await expect(page).toHaveURL('/confirm');
    expect(await countMembershipsOf(email)).toBe(0);
  });

  test('opens one practice, however often it is pressed', async ({ atDesk }) => {
    const page = await atDesk();
    const email = anAddress('marek');
    const link = await signUp(page, email);
    await page.goto(link);
    await page.getByLabel('Choose a password').fill(password);
    await page.getByRole('button', { name: 'Confirm and open the practice' }).dblclick();
    await expect(page).toHaveURL('/today');
    const later = await atDesk();
    await later.goto(link);
    await expect(later.getByText('This link was used already. If that was you, simply sign in.')).toBeVisible();
    expect(await countMembershipsOf(email)).toBe(1);
  });

  test('ends after its time, and leads back to signing up', async ({ atDesk }) => {
    const page = await atDesk();
    const email = anAddress('marek');
    const link = await signUp(page, email);
    await expireLinksOf(email);
    await page.goto(link);
    await expect(page.getByRole('heading', { name: 'This link has expired' })).toBeVisible();
    await page.getByRole('link', { name: 'Sign up again' }).click();
    await expect(page).toHaveURL('/sign-up');
    expect(await countMembershipsOf(email)).toBe(0);
  });

  test('opens nothing with half of it, or with nothing', async ({ atDesk }) => {
    const page = await atDesk();
    const link = await signUp(page, anAddress('marek'));
    for (const broken of [link.slice(0, -20), '/confirm', '/confirm#somebody-made-this-up', '/confirm#%00']) {
      await page.goto('about:blank');
      await page.goto(broken);
      await expect(page.getByRole('heading', { name: 'This link is not complete' })).toBeVisible();
    }
  });
});
