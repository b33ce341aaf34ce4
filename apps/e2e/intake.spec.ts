import { BeginningScreens } from './fixtures/beginning-screens';
import { countMembershipsOf } from './fixtures/database';
import { readDevice } from './fixtures/device';
import { signIn } from './fixtures/doorway';
import { expect, test } from './fixtures/journey';
import { accept, invite, password } from './fixtures/people';

test('a client comes in, agrees, answers one question after the other, and lands on Today', async ({ onPhone, atDesk, coach }) => {
  const { link, name } = await invite(coach);
  const page = await onPhone();
  const screens = new BeginningScreens(page);

  await test.step('they say that they are an adult before anything else', async () => {
    await page.goto(link);
    await expect(page.getByLabel('Choose a password')).toHaveCount(0);
    await screens.sayAge('Yes, I am 18 or older');
    await page.getByLabel('Choose a password').fill(password);
    await page.getByRole('button', { name: 'Accept the invitation' }).tap();
    await expect(page).toHaveURL('/welcome');
    await page.getByRole('link', { name: 'Begin' }).tap();
  });

  await test.step('each consent is asked for by itself, and what is needed cannot be put off', async () => {
    await screens.isAt('How we work together');
    await page.getByRole('button', { name: 'Not now' }).tap();
    await expect(page.getByRole('alert')).toContainText('Without this nothing can be stored');
    await screens.decideConsents(['short mail']);
  });

  await test.step('each question has the focus on its heading, is saved, and leads back', async () => {
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await page.getByLabel('Country').selectOption({ label: 'Portugal' });
    await expect(page.getByText(/Saved \d\d:\d\d/)).toBeVisible();
    await screens.next();
    await expect(page.getByLabel('Time zone')).toHaveValue('Europe/Lisbon');
    await page.getByRole('link', { name: 'Back' }).tap();
    await expect(page.getByLabel('Country')).toHaveValue('PT');
    await screens.next();
    await screens.next();
    await screens.choose('19:00');
  });

  await test.step('a day that is still ahead is not taken', async () => {
    await page.getByLabel('Month').selectOption('December');
    await page.getByLabel('Year').selectOption({ index: 1 });
    await page.getByLabel('Day').selectOption('31');
    await screens.next();
    if (new Date().getMonth() < 11 || new Date().getDate() < 31)
      await expect(page.getByText('That day is still ahead. Please choose one that has passed.')).toBeVisible();
    await page.getByLabel('Year').selectOption({ index: 2 });
    await screens.next();
  });

  await test.step('what is too close is skipped', async () => {
    await screens.isAt('Who ended it?');
    await screens.choose('They did');
    await screens.skip();
    await page.getByRole('checkbox', { name: 'Children' }).check();
    await page.getByRole('checkbox', { name: 'A home' }).check();
    await screens.next();
    await screens.choose('Once');
    await screens.choose('Only what is practical');
    await screens.choose('I am not sure yet');
  });

  await test.step('what leads to the other person is refused, a nickname is taken', async () => {
    for (const [typed, why] of [
      ['call +44 20 7946 0958', 'That looks like a phone number.'],
      ['anna@mail.example', 'That looks like an e-mail address.'],
      ['@anna_w', 'That looks like the name of an account.'],
      ['12 Elm Street', 'That looks like a postal address.'],
    ] as const) {
      await page.getByLabel('Nickname').fill(typed);
      await screens.next();
      await expect(page.getByLabel('Nickname')).toHaveAccessibleDescription(new RegExp(`^${why.replaceAll('.', '\\.')}`));
      await expect(page.getByLabel('Nickname')).toBeFocused();
    }
    await page.getByLabel('Nickname').fill('the bear');
    await screens.next();
    await expect(page.getByRole('heading', { name: 'Thank you, Priya' })).toBeFocused();
    await page.getByRole('link', { name: 'Go to Today' }).tap();
    await expect(page).toHaveURL('/today');
    await page.goto('/welcome');
    await expect(page, 'nothing is asked twice').toHaveURL('/today');
  });

  await test.step('the coach reads what was told', async () => {
    const desk = await atDesk(coach);
    await desk.goto('/clients');
    await desk.getByRole('link', { name }).click();
    await expect(desk.getByRole('heading', { level: 1 })).toHaveText(name);
    const main = desk.getByRole('main');
    for (const words of ['the bear', 'children, a home', 'Portugal', 'December']) await expect(main).toContainText(words);
  });

  await test.step('and sees that a consent is taken back, while nothing can be read any more', async () => {
    await page.getByRole('link', { name: 'More' }).tap();
    await page.getByRole('link', { name: 'What you agreed to' }).tap();
    await page.getByRole('button', { name: 'Take back : Health' }).tap();
    await page.getByRole('button', { name: 'Take it back' }).tap();
    await expect(page.getByText('took it back on')).toBeVisible();
    await page.getByRole('link', { name: 'Today' }).tap();
    await expect(page.getByRole('heading', { name: 'Nothing new can be stored' })).toBeVisible();

    const desk = await atDesk(coach);
    await desk.goto('/clients');
    await desk.getByRole('link', { name }).click();
    await expect(desk.getByRole('listitem').filter({ hasText: 'Health, love and sex life' })).toContainText('Taken back');
    await expect(desk.getByRole('main')).not.toContainText('the bear');
  });
});

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

test('somebody under 18 reads what helps, gets no account, and the coach can mail no invitation by accident', async ({
  onPhone,
  atDesk,
  coach,
}) => {
  const { link, name, email } = await invite(coach);
  const page = await onPhone();
  await page.goto(link);
  await new BeginningScreens(page).sayAge('No, I am younger');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This place is for people who are 18 or older');
  await expect(page.getByRole('link', { name: 'findahelpline.com' })).toHaveAttribute('href', 'https://findahelpline.com');
  await expect(page.getByRole('main')).toContainText('There is no account, and nothing was stored');
  expect(await countMembershipsOf(email)).toBe(0);
  await page.goto(link);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This place is for people who are 18 or older');

  const desk = await atDesk(coach);
  await desk.goto(`/clients?search=${name}`);
  const row = desk.getByRole('row', { name });
  await expect(row).toContainText('Under 18');
  await expect(row.getByRole('button', { name: 'Mail again' })).toHaveCount(0);
});
