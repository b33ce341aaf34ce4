import { BeginningScreens } from './fixtures/beginning-screens';
import { expect, test } from './fixtures/journey';
import { invite, password } from './fixtures/people';

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
    const consents = desk.locator('section', { has: desk.getByRole('heading', { name: 'Consent' }) }).getByRole('listitem');
    await expect(consents.filter({ hasText: 'Health, love and sex life' })).toContainText('Taken back');
    await expect(desk.getByRole('main')).not.toContainText('the bear');
  });
});
