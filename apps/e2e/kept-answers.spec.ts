import { BeginningScreens } from './fixtures/beginning-screens';
import { readDevice } from './fixtures/device';
import { signIn } from './fixtures/doorway';
import { expect, test } from './fixtures/journey';
import { accept, invite } from './fixtures/people';

test('answers survive a network that is lost in the middle, and the questions are finished in another browser', async ({
  onPhone,
  coach,
  apiOf,
  complaints,
}) => {
  complaints.foresee(/ERR_INTERNET_DISCONNECTED|Nothing was lost/);
  const client = await accept(await invite(coach), await apiOf('portal'), { hasBegun: false });
  const phone = await onPhone(client);
  const screens = new BeginningScreens(phone);

  await test.step('offline, answers are kept on the device and it says so', async () => {
    await phone.goto('/welcome');
    await phone.getByRole('link', { name: 'Begin' }).tap();
    await screens.decideConsents();
    await phone.getByLabel('Country').selectOption({ label: 'Portugal' });
    await screens.next();
    await screens.next();
    await screens.isAt('When may we check in with you?');
    await phone.context().setOffline(true);
    await screens.choose('19:00');
    await expect(phone.getByText('Saved on this device')).toBeVisible();
    await screens.skip();
    await screens.choose('We both did');
    await screens.isAt('How long were you together?');
  });

  await test.step('what lies on the device cannot be read from its database, not even by our own scripts', async () => {
    expect(await phone.evaluate(readDevice)).toEqual({ drafts: 3, isKeyGivenOut: false, words: [] });
  });

  await test.step('once the network is back everything arrives, and nothing stays on the device', async () => {
    await phone.context().setOffline(false);
    await expect(phone.getByText(/Saved \d\d:\d\d/)).toBeVisible();
    expect((await phone.evaluate(readDevice)).drafts).toBe(0);
  });

  await test.step('offline once more, one answer stays behind on the phone', async () => {
    await phone.context().setOffline(true);
    await screens.choose('1 to 2 years');
    await expect(phone.getByText('Saved on this device')).toBeVisible();
  });

  const elsewhere = await onPhone();
  await test.step('another browser goes on where the server knows of, and finishes', async () => {
    await elsewhere.goto('/sign-in');
    await signIn(elsewhere, client);
    await expect(elsewhere.getByRole('heading', { level: 1 })).toHaveText('Good that you are back, Priya');
    await elsewhere.getByRole('link', { name: 'Go on' }).tap();
    const other = new BeginningScreens(elsewhere);
    await other.isAt('How long were you together?');
    await other.choose('2 to 5 years');
    await other.skip();
    await other.skip();
    await other.choose('Now and then');
    await other.choose('How to let go well');
    await other.skip();
    await expect(elsewhere.getByRole('heading', { name: 'Thank you, Priya' })).toBeVisible();
  });

  await test.step('the phone comes back and shows both answers: neither was lost', async () => {
    await phone.context().setOffline(false);
    await phone.goto('/today');
    await phone.getByRole('button', { name: 'Look at it' }).tap();
    const both = phone.getByRole('region', { name: 'How long you were together' });
    await expect(both).toContainText('1 to 2 years');
    await expect(both).toContainText('2 to 5 years');
    await both.getByRole('button', { name: 'Keep this one' }).tap();
    await expect(both).toHaveCount(0);
    await expect(phone.getByRole('link', { name: /How long you were together/ })).toContainText('1 to 2 years');
    await elsewhere.goto('/more/answers');
    await expect(elsewhere.getByRole('link', { name: /How long you were together/ })).toContainText('1 to 2 years');
  });
});

test('what could not be sent is named before signing out, and nothing stays on the device', async ({ onPhone, client, complaints }) => {
  complaints.foresee(/ERR_FAILED|ERR_INTERNET_DISCONNECTED|Nothing was lost/);
  const page = await onPhone(client);
  await page.goto('/more/answers');
  await page.getByRole('link', { name: /Contact now/ }).tap();
  await page.route('/graphql', (route) => route.abort());
  await page.getByRole('radio', { name: 'None' }).check();
  await page.getByRole('button', { name: 'Save' }).tap();
  await expect(page.getByText('Saved on this device')).toBeVisible();
  await page.getByRole('link', { name: 'More' }).first().tap();
  await page.getByRole('button', { name: 'Sign out', exact: true }).tap();
  const warning = page.getByRole('dialog', { name: 'Sign out and lose this?' });
  await expect(warning).toContainText('Contact now');
  await warning.getByRole('button', { name: 'Stay signed in' }).tap();
  await page.unrouteAll();
  await page.getByRole('button', { name: 'Sign out', exact: true }).tap();
  await expect(page).toHaveURL('/sign-in');
  expect(await page.evaluate(readDevice)).toEqual({ drafts: 0, isKeyGivenOut: false, words: [] });
  await signIn(page, client);
  await expect(page).toHaveURL('/today');
  await page.goto('/more/answers');
  await expect(page.getByRole('link', { name: /Contact now/ })).toContainText('None');
});
