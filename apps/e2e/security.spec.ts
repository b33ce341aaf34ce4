import { readFile } from 'node:fs/promises';
import { letCodePass, letProofGrowOld } from './fixtures/database';
import { signIn } from './fixtures/doorway';
import { expect, test } from './fixtures/journey';
import { linkMailedTo } from './fixtures/mailbox';
import { codeOf, connectApp, giveDeviceTo } from './fixtures/second-factor';
import { inviteColleague, joinTeam, setGraceDays } from './fixtures/team';

test('a coach connects an app and adds a passkey; each opens the door, and a recovery code once', async ({ atDesk, coach }) => {
  const page = await atDesk(coach);
  await giveDeviceTo(page);
  await page.goto('/settings/security');
  const code = page.getByRole('textbox', { name: 'Code', exact: true });
  const signOut = async () => {
    await page.getByRole('button', { name: 'Sign out', exact: true }).click();
    await expect(page).toHaveURL('/sign-in');
  };

  const secret = await test.step('connects an authenticator app', async () => {
    await expect(page.getByText('Your practice asks for a second factor from')).toBeVisible();
    await page.getByRole('button', { name: 'Connect an app' }).click();
    await expect(page.getByRole('img', { name: 'Square to scan with your authenticator app' })).toBeVisible();
    const shown = (await page.locator('.key').textContent()) ?? '';
    await code.fill('000000');
    await page.getByRole('button', { name: 'Connect the app' }).click();
    await expect(code).toHaveAccessibleDescription(/^That is not the code/);
    await code.fill(await codeOf(shown));
    await page.getByRole('button', { name: 'Connect the app' }).click();
    return shown;
  });

  const recoveryCode = await test.step('keeps the recovery codes as a file', async () => {
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download as text' }).click();
    const file = await downloading;
    expect(file.suggestedFilename()).toBe('rekindle-recovery-codes.txt');
    const kept = (await readFile(await file.path(), 'utf8')).match(/^\w{4}(-\w{4}){3}$/gm);
    expect(kept).toHaveLength(10);
    await page.getByRole('button', { name: 'I have kept them' }).click();
    await expect(page.getByText('10 of 10 left')).toBeVisible();
    await expect(page.getByText('Your practice asks for a second factor from')).toBeHidden();
    return kept?.[0] ?? '';
  });

  await test.step('adds a passkey', async () => {
    await page.getByRole('button', { name: 'Add a passkey' }).click();
    await page.getByLabel('Name of the passkey').fill('The laptop');
    await page.getByRole('button', { name: 'Add this passkey' }).click();
    await expect(page.getByRole('listitem').filter({ hasText: 'The laptop' })).toContainText('not used yet');
  });

  await test.step('comes in with nothing but the passkey', async () => {
    await signOut();
    await page.getByRole('button', { name: 'Continue with a passkey' }).click();
    await expect(page).toHaveURL('/today');
  });

  await test.step('comes in with password and code, and with neither alone', async () => {
    await signOut();
    await signIn(page, coach);
    await expect(page.getByRole('heading', { name: 'One more step' })).toBeVisible();
    expect(await page.context().cookies()).toEqual([]);
    await letCodePass(coach.email);
    await code.fill(await codeOf(secret));
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect(page).toHaveURL('/today');
  });

  await test.step('comes in with a recovery code, once', async () => {
    for (const isLeft of [true, false]) {
      await signOut();
      await signIn(page, coach);
      await page.getByRole('button', { name: 'Use a recovery code' }).click();
      await page.getByLabel('Recovery code').fill(recoveryCode.toLowerCase());
      await page.getByRole('button', { name: 'Sign in' }).click();
      if (isLeft) await expect(page).toHaveURL('/today');
      else await expect(page.getByLabel('Recovery code')).toHaveAccessibleDescription(/was used already/);
    }
  });
});

test('an act that cannot be undone asks once more, and then goes on by itself', async ({ atDesk, coach }) => {
  const { secret } = await connectApp(coach);
  const page = await atDesk(coach);
  await page.goto('/settings/security');
  await letProofGrowOld(coach.email);
  const dialog = page.getByRole('dialog', { name: 'Is it you?' });
  const renew = page.getByRole('button', { name: 'Renew the keys' });

  await renew.click();
  await expect(dialog.getByLabel('Password', { exact: true })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(renew, 'nothing happened').toBeFocused();
  await expect(page.getByText('Not renewed yet.')).toBeVisible();

  await renew.click();
  await dialog.getByLabel('Password', { exact: true }).fill('not this one');
  await letCodePass(coach.email);
  await dialog.getByLabel('Code').fill(await codeOf(secret));
  await page.keyboard.press('Enter');
  await expect(dialog.getByLabel('Password', { exact: true })).toHaveAccessibleDescription(/^That is not your password/);
  await dialog.getByLabel('Password', { exact: true }).fill(coach.password);
  await dialog.getByRole('button', { name: 'It is me' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('Last renewed today.')).toBeVisible();
});

test('whoever has no second factor when the day has come gets one on the way in', async ({ atDesk, apiOf, coach }) => {
  const noor = await joinTeam(await inviteColleague(coach, 'COACH'), await apiOf('coach'));
  const open = await atDesk(noor);
  await open.goto('/today');
  await setGraceDays(coach, 0);
  await open.reload();
  await expect(open, 'an open page is asked as well').toHaveURL('/sign-in');

  const page = await atDesk();
  await giveDeviceTo(page);
  await page.goto('/sign-in');
  await signIn(page, noor);
  await expect(page.getByRole('heading', { name: 'A second key, please' })).toBeVisible();
  await page.getByRole('button', { name: 'Add a passkey' }).click();
  await page.getByRole('button', { name: 'Add this passkey' }).click();
  await expect(page.getByRole('heading', { name: 'For a bad day' })).toBeVisible();
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(10);
  await page.getByRole('button', { name: 'I have kept them' }).click();
  await expect(page).toHaveURL('/today');
});

test('a forgotten password is chosen anew behind a mailed link, and the second factor still counts', async ({ atDesk, coach }) => {
  const { secret } = await connectApp(coach);
  const elsewhere = await atDesk(coach);
  await elsewhere.goto('/today');
  const page = await atDesk();
  await page.goto('/sign-in');
  await page.getByLabel('E-mail').fill(coach.email);
  await page.getByRole('link', { name: 'Forgot it' }).click();
  await page.getByRole('button', { name: 'Mail me the link' }).click();
  await expect(page.getByRole('heading', { name: 'Look in your mailbox' })).toBeFocused();

  const link = await linkMailedTo(coach.email, 3);
  await page.goto(link);
  await page.getByLabel('New password').fill('rain on the roof');
  await page.getByRole('button', { name: 'Keep this password' }).click();
  await expect(page.getByText('Your new password is kept, and every device is signed out.')).toBeVisible();
  await elsewhere.reload();
  await expect(elsewhere).toHaveURL('/sign-in');

  await signIn(page, coach);
  await expect(page.getByText('That address and password do not go together.')).toBeVisible();
  await signIn(page, { ...coach, password: 'rain on the roof' });
  await letCodePass(coach.email);
  await page.getByRole('textbox', { name: 'Code', exact: true }).fill(await codeOf(secret));
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page).toHaveURL('/today');
  await page.goto('about:blank');
  await page.goto(link);
  await expect(page.getByRole('heading', { name: 'This link was used' })).toBeVisible();
});

test('a device is signed out from another, and is out with its next request', async ({ atDesk, coach }) => {
  const elsewhere = await atDesk();
  await elsewhere.goto('/sign-in');
  await signIn(elsewhere, coach);
  await expect(elsewhere).toHaveURL('/today');

  const page = await atDesk(coach);
  await page.goto('/settings/security');
  await expect(page.getByText('This device')).toHaveCount(1);
  await page.getByRole('button', { name: /^Sign out (Chrome|A device)/ }).click();
  await expect(page.getByRole('button', { name: 'Sign out all other devices' })).toBeHidden();
  await elsewhere.getByRole('link', { name: 'Clients', exact: true }).click();
  await expect(elsewhere).toHaveURL(/^[^?]*\/sign-in/);
});

test('a client sees their devices, signs the others out, and changes the password by mail', async ({ onPhone, client }) => {
  const elsewhere = await onPhone();
  await elsewhere.goto('/sign-in');
  await signIn(elsewhere, client);
  await expect(elsewhere).toHaveURL('/today');

  const phone = await onPhone(client);
  await phone.goto('/more');
  await phone.getByRole('link', { name: 'Devices and password' }).tap();
  await phone.getByRole('button', { name: 'Sign out all other devices' }).tap();
  await expect(phone.getByText('All other devices are signed out')).toBeVisible();
  await elsewhere.reload();
  await expect(elsewhere).toHaveURL('/sign-in');

  await phone.getByRole('button', { name: 'Mail me a link to change it' }).tap();
  await expect(phone.getByText(`A link is on its way to ${client.email}.`)).toBeVisible();
  await phone.goto(await linkMailedTo(client.email, 2));
  await phone.getByLabel('New password').fill('rain on the roof');
  await phone.getByRole('button', { name: 'Keep this password' }).tap();
  await expect(phone).toHaveURL('/sign-in');
  await signIn(phone, { ...client, password: 'rain on the roof' });
  await expect(phone).toHaveURL('/today');
});
