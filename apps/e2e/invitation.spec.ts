import { BeginningScreens } from './fixtures/beginning-screens';
import { countMembershipsOf, expireLinksOf } from './fixtures/database';
import { expect, test } from './fixtures/journey';
import { tokenOf } from './fixtures/mailbox';
import { accept, invite, openPractice, password } from './fixtures/people';

test.describe('an invitation', () => {
  test('opens nothing with a password that is too short', async ({ onPhone, coach }) => {
    const { link, email } = await invite(coach);
    const page = await onPhone();
    await page.goto(link);
    await new BeginningScreens(page).sayAge('Yes, I am 18 or older');
    await page.getByLabel('Choose a password').fill('nine char');
    await page.getByRole('button', { name: 'Accept the invitation' }).tap();
    await expect(page.getByLabel('Choose a password')).toHaveAccessibleDescription(/^Please use at least 10 characters\./);
    expect(await countMembershipsOf(email)).toBe(0);
  });

  test('keeps the password that was typed while the network is down', async ({ onPhone, coach, complaints }) => {
    complaints.foresee(/ERR_INTERNET_DISCONNECTED/);
    const { link } = await invite(coach);
    const page = await onPhone();
    await page.goto(link);
    await new BeginningScreens(page).sayAge('Yes, I am 18 or older');
    await page.getByLabel('Choose a password').fill(password);
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Accept the invitation' }).tap();
    await expect(page.getByText('Nothing was lost. Check the connection, then try again.')).toBeVisible();
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Accept the invitation' }).tap();
    await expect(page).toHaveURL('/welcome');
  });

  test('works once', async ({ onPhone, coach, apiOf }) => {
    const invitation = await invite(coach);
    await accept(invitation, await apiOf('portal'));
    const page = await onPhone();
    await page.goto(invitation.link);
    await expect(page.getByRole('heading', { name: 'You are already here' })).toBeVisible();
    await page.getByRole('link', { name: 'Sign in' }).tap();
    await expect(page).toHaveURL('/sign-in');
  });

  test('ends after its time, and says whom to ask', async ({ onPhone, coach }) => {
    const { link, email } = await invite(coach);
    await expireLinksOf(email);
    const page = await onPhone();
    await page.goto(link);
    await expect(page.getByRole('heading', { name: 'This invitation has expired' })).toBeVisible();
    await expect(page.getByRole('main')).toContainText('Ask Ines Halloran to mail it again');
    await expect(page.getByRole('button', { name: 'Accept the invitation' })).toHaveCount(0);
  });

  test('opens nothing with half of it, or as another kind of link', async ({ onPhone, atDesk, coach }) => {
    const { link } = await invite(coach);
    const page = await onPhone();
    await page.goto(link.slice(0, -20));
    await expect(page.getByRole('heading', { name: 'This link is not complete' })).toBeVisible();

    const desk = await atDesk();
    await desk.goto(`/confirm#${tokenOf(link)}`);
    await expect(desk.getByRole('heading', { name: 'This link is not complete' })).toBeVisible();
  });

  test('that ended while its page was open says so, and lets nobody in', async ({ onPhone, coach }) => {
    const { link, email } = await invite(coach);
    const page = await onPhone();
    await page.goto(link);
    await new BeginningScreens(page).sayAge('Yes, I am 18 or older');
    await page.getByLabel('Choose a password').fill(password);
    await expireLinksOf(email);
    await page.getByRole('button', { name: 'Accept the invitation' }).tap();
    await expect(page.getByText('This link has expired.')).toBeVisible();
    expect(await countMembershipsOf(email)).toBe(0);
  });

  test('to somebody who is a client elsewhere leaves their password as it is', async ({ onPhone, apiOf, client }) => {
    const elsewhere = await openPractice(await apiOf('coach'));
    const { link } = await invite(elsewhere, { email: client.email });
    const page = await onPhone();
    await page.goto(link);
    await new BeginningScreens(page).sayAge('Yes, I am 18 or older');
    await expect(page.getByText('Your password stays as it is.')).toBeVisible();
    await page.getByRole('button', { name: 'Accept the invitation' }).tap();
    await expect(page).toHaveURL('/welcome');
    expect(await countMembershipsOf(client.email)).toBe(2);
  });
});
