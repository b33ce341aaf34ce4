import { endSessionsOf, expireLinksOf } from './fixtures/database';
import { askForLink, signIn } from './fixtures/doorway';
import { InviteDrawer } from './fixtures/invite-drawer';
import { expect, test } from './fixtures/journey';
import { linkMailedTo, mailsFor } from './fixtures/mailbox';
import { anAddress, password } from './fixtures/people';

test.describe('signing in by password', () => {
  test('says the same of a wrong password and of an address nobody knows, and keeps the address', async ({ atDesk, coach }) => {
    const page = await atDesk();
    await page.goto('/sign-in');
    for (const wrong of [
      { ...coach, password: 'not this one at all' },
      { email: anAddress(), password },
    ]) {
      await signIn(page, wrong);
      await expect(page.getByText('That address and password do not go together. Try again, or have a link mailed to you.')).toBeVisible();
      await expect(page.getByLabel('E-mail')).toHaveValue(wrong.email);
      await expect(page).toHaveURL('/sign-in');
    }
    expect(await page.context().cookies()).toEqual([]);
  });

  test('says what is missing and leads there', async ({ atDesk }) => {
    const page = await atDesk();
    await page.goto('/sign-in');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect(page.getByLabel('E-mail')).toBeFocused();
    await expect(page.getByLabel('E-mail')).toHaveAccessibleDescription(/^Please enter an e-mail address/);
    await expect(page.getByLabel('Password', { exact: true })).toHaveAccessibleDescription(/^Please enter your password/);
  });

  test('keeps what was typed while the network is down', async ({ atDesk, coach, complaints }) => {
    complaints.foresee(/ERR_INTERNET_DISCONNECTED/);
    const page = await atDesk();
    await page.goto('/sign-in');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.context().setOffline(true);
    await signIn(page, coach);
    await expect(page.getByText('Nothing was lost. Check the connection, then try again.')).toBeVisible();
    await expect(page.getByLabel('Password', { exact: true })).toHaveValue(coach.password);
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect(page).toHaveURL('/today');
  });
});

test.describe('signing in by a mailed link', () => {
  test('says the same of an address nobody knows, and mails nothing', async ({ atDesk }) => {
    const page = await atDesk();
    const stranger = anAddress('stranger');
    expect(await askForLink(page, stranger)).toMatch(/^\d{6}$/);
    await expect(page.getByRole('main')).toContainText(`If ${stranger} belongs to an account here, a link is on its way to it.`);
    expect(await mailsFor(stranger)).toEqual([]);
  });

  test('asks another browser for the code, and lets nobody in without it', async ({ atDesk, coach }) => {
    const code = await askForLink(await atDesk(), coach.email);
    const elsewhere = await atDesk();
    await elsewhere.goto(await linkMailedTo(coach.email, 2));
    const send = elsewhere.getByRole('button', { name: 'Sign in' });
    await send.click();
    await expect(elsewhere.getByText('You opened the link in another browser.')).toBeVisible();
    await expect(elsewhere.getByLabel('Code')).toBeFocused();
    await elsewhere.getByLabel('Code').fill(code === '000000' ? '111111' : '000000');
    await send.click();
    await expect(elsewhere.getByLabel('Code')).toHaveAccessibleDescription(/^That is not the code\./);
    await elsewhere.getByLabel('Code').fill(code);
    await send.click();
    await expect(elsewhere).toHaveURL('/today');
  });

  test('works once', async ({ atDesk, coach }) => {
    const page = await atDesk();
    await askForLink(page, coach.email);
    const link = await linkMailedTo(coach.email, 2);
    await page.goto(link);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect(page).toHaveURL('/today');
    await page.getByRole('button', { name: 'Sign out' }).click();
    await expect(page).toHaveURL('/sign-in');
    await page.goto(link);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect(page.getByText('This link was used already. If that was you, simply sign in.')).toBeVisible();
    await page.goto('/today');
    await expect(page).toHaveURL('/sign-in');
  });

  test('ends after its time, and says how to get another', async ({ onPhone, client }) => {
    const page = await onPhone();
    await askForLink(page, client.email);
    const link = await linkMailedTo(client.email, 2);
    await expireLinksOf(client.email);
    await page.goto(link);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect(page.getByText('This link has expired. Please ask for a new one.')).toBeVisible();
    await page.getByRole('link', { name: 'Ask for a new one' }).click();
    await expect(page).toHaveURL('/sign-in');
  });

  test('opens nothing with half of it, nor on the other site', async ({ atDesk, onPhone, coach }) => {
    const page = await atDesk();
    await askForLink(page, coach.email);
    const link = await linkMailedTo(coach.email, 2);
    await page.goto(link.slice(0, -20));
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect(page.getByText('This link is not complete.')).toBeVisible();

    const phone = await onPhone();
    await phone.goto(`/sign-in/link${new URL(link).hash}`);
    await phone.getByRole('button', { name: 'Sign in' }).tap();
    await expect(phone.getByText('This link is not complete.')).toBeVisible();
  });
});

test.describe('a session that ends meanwhile', () => {
  test('leads to the sign-in page and back to the same address', async ({ atDesk, coach }) => {
    const page = await atDesk(coach);
    await page.goto('/clients?status=invited');
    await expect(page.getByText('Nobody matches')).toBeVisible();
    await endSessionsOf(coach.email);
    await page.reload();
    await expect(page.getByText('Sign in, and you are back where you were.')).toBeVisible();
    await signIn(page, coach);
    await expect(page).toHaveURL('/clients?status=invited');
  });

  test('is noticed by the next thing somebody does', async ({ atDesk, coach }) => {
    const page = await atDesk(coach);
    await page.goto('/clients');
    await expect(page.getByText('Nobody here yet')).toBeVisible();
    await endSessionsOf(coach.email);
    await page.getByRole('link', { name: 'Ended' }).click();
    await expect(page.getByText('Sign in, and you are back where you were.')).toBeVisible();
    await signIn(page, coach);
    await expect(page).toHaveURL('/clients?status=ended');
  });

  test('costs nothing that was typed', async ({ atDesk, coach }) => {
    const page = await atDesk(coach);
    await page.goto('/clients?invite=1');
    const drawer = new InviteDrawer(page);
    await drawer.fill({ name: 'Priya Nambiar', email: anAddress('priya') });
    await endSessionsOf(coach.email);
    await drawer.send.click();
    await expect(page.getByText('Sign in, and you are back where you were.')).toBeVisible();
    await signIn(page, coach);
    await expect(drawer.name).toHaveValue('Priya Nambiar');
    await drawer.send.click();
    await expect(page.getByRole('row', { name: 'Priya Nambiar' })).toBeVisible();
  });

  test('leads back to no other site, whatever the address says', async ({ atDesk, coach }) => {
    for (const elsewhere of ['//elsewhere.example/today', '/\\elsewhere.example', 'https://elsewhere.example']) {
      const page = await atDesk();
      await page.goto(`/sign-in?return=${encodeURIComponent(elsewhere)}`);
      await signIn(page, coach);
      await expect(page).toHaveURL('/today');
    }
  });
});
