import { appIsKept } from './fixtures/app-is-kept';
import { giveOut } from './fixtures/coach-exercises';
import { endSessionsOf } from './fixtures/database';
import { readDevice } from './fixtures/device';
import { signIn } from './fixtures/doorway';
import { answersOf, beginExercise, tapTo } from './fixtures/exercises';
import { expect, test } from './fixtures/journey';
import { accept, invite } from './fixtures/people';

test('an exercise opens and is written in without a network, page loaded anew and all, and is sent when it is back', async ({
  onPhone,
  client,
  complaints,
}) => {
  complaints.foresee(/ERR_INTERNET_DISCONNECTED|ERR_FAILED|Nothing was lost/);
  const id = await beginExercise(client, 'boundaries');
  let page = await onPhone(client, { serviceWorkers: 'allow' });

  await test.step('it can be put on the home screen, under a name that tells nobody anything', async () => {
    await page.goto('/today');
    const devtools = await page.context().newCDPSession(page);
    expect(await devtools.send('Page.getInstallabilityErrors')).toEqual({ installabilityErrors: [] });
    const { data } = await devtools.send('Page.getAppManifest');
    expect(JSON.parse(data ?? '')).toMatchObject({ name: 'My plan', short_name: 'My plan', display: 'standalone' });
  });

  await test.step('opened once with a network, it lies on the device, sealed', async () => {
    await page.getByRole('link', { name: 'Exercises' }).tap();
    await page
      .getByRole('link', { name: /My boundaries/ })
      .first()
      .tap();
    await page.getByRole('link', { name: 'Begin' }).tap();
    await page.getByLabel('What I need').fill('We both look after the home.');
    await expect(page.getByText(/Saved \d\d:\d\d/)).toBeVisible();
    await appIsKept(page);
    const device = await page.evaluate(readDevice, 'rk-copies');
    expect(device).toMatchObject({ isKeyGivenOut: false, words: [] });
    expect(device.drafts).toBeGreaterThan(3);
  });

  await test.step('without one, the page loaded anew shows what was written last, and says from when it is', async () => {
    await page.context().setOffline(true);
    await page.reload();
    await expect(page.getByText(/The server cannot be reached\. You see this as it was at \d\d:\d\d\./)).toBeVisible();
    await expect(page.getByLabel('What I need')).toHaveValue('We both look after the home.');
  });

  await test.step('what is written now stays on the device, and through a closed tab', async () => {
    await page.getByLabel('How I will know').fill('I do not ask three times.');
    await expect(page.getByText('Saved on this device')).toBeVisible();
    await expect(page.getByText('One thing you wrote is safe on this device, and is sent once it can be.')).toBeVisible();
    const context = page.context();
    await page.close();
    page = await context.newPage();
    await page.goto('/today');
    await page.getByRole('link', { name: 'Exercises' }).tap();
    await page
      .getByRole('link', { name: /My boundaries/ })
      .first()
      .tap();
    await page.getByRole('link', { name: 'Go on' }).tap();
    await tapTo(page, 'Back', 'What must be there');
    await expect(page.getByLabel('How I will know')).toHaveValue('I do not ask three times.');
  });

  await test.step('whoever needs help finds it, and an address of the server says that there is no connection', async () => {
    await page.goto('/c/whatever');
    await expect(page.getByText('There is no connection right now.')).toBeVisible();
    await page.goto(`/exercises/${id}/write/must-have`);
  });

  await test.step('the network is back: it is sent by itself, and the server has it', async () => {
    await page.context().setOffline(false);
    await expect(page.getByText(/Saved \d\d:\d\d/)).toBeVisible();
    await expect(page.getByText('The server cannot be reached.')).toBeHidden();
    expect(JSON.stringify(await answersOf(client, id))).toContain('I do not ask three times.');
    await expect(page.getByLabel('How I will know')).toHaveValue('I do not ask three times.');
  });

  await test.step('signing out works without one: it names what is lost, leaves nothing, and the server hears of it later', async () => {
    await page.context().setOffline(true);
    await page.getByLabel('How I will know').fill('I never ask.');
    await expect(page.getByText('Saved on this device')).toBeVisible();
    await page.goto('/more');
    await page.getByRole('button', { name: 'Sign out', exact: true }).tap();
    const warning = page.getByRole('dialog', { name: 'Sign out and lose this?' });
    await expect(warning).toContainText('what you wrote in “My boundaries”');
    await warning.getByRole('button', { name: 'Sign out anyway' }).tap();
    await expect(page).toHaveURL('/sign-in');
    for (const shelf of ['rk-drafts', 'rk-copies']) await expect.poll(() => page.evaluate(readDevice, shelf)).toMatchObject({ drafts: 0 });
    await page.goto(`/exercises/${id}`);
    await expect(page.getByRole('alert')).toContainText('We could not reach the server');
    await page.getByRole('link', { name: 'Need help now?' }).tap();
    await expect(page.getByRole('heading', { name: 'Need help now?' })).toBeVisible();
    await page.context().setOffline(false);
    await page.goto('/today');
    await expect(page).toHaveURL('/sign-in');
    expect((await client.api.answer('{ myExercises { id } }')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});

test('a save whose answer never came, two devices, and a session that ends while somebody types lose no word', async ({
  onPhone,
  client,
  complaints,
}) => {
  complaints.foresee(/ERR_FAILED|Nothing was lost/);
  const id = await beginExercise(client, 'how-we-fought');
  const address = `/exercises/${id}/write/pattern`;
  const [phone, tablet] = [await onPhone(client), await onPhone(client)];
  for (const page of [phone, tablet]) await page.goto(address);
  const [onTheOne, onTheOther] = [phone.getByLabel('Where I could have turned'), tablet.getByLabel('Where I could have turned')];

  await test.step('the server has it, but could not say so: it is sent again, and is no second version', async () => {
    await phone.route('/graphql', async (route) => {
      if (!route.request().postData()?.includes('SaveExerciseAnswer')) return route.continue();
      await route.fetch();
      return route.abort();
    });
    await onTheOne.fill('In the hall.');
    await expect(phone.getByText('Saved on this device')).toBeVisible();
    expect(await answersOf(client, id)).toEqual({ turn: 'In the hall.' });
    await phone.unrouteAll();
    await phone.evaluate(() => dispatchEvent(new Event('online')));
    await expect(phone.getByText(/Saved \d\d:\d\d/)).toBeVisible();
    await expect(phone.getByText('You wrote this on two devices.')).toBeHidden();
  });

  await test.step('another device that has not heard of it shows both versions, and both can stay', async () => {
    await onTheOther.fill('In the car.');
    const both = tablet.getByRole('region', { name: 'Two versions' });
    await expect(both).toContainText('In the hall.');
    await expect(both).toContainText('In the car.');
    expect(await answersOf(client, id)).toEqual({ turn: 'In the hall.' });
    await both.getByRole('button', { name: 'Keep both' }).tap();
    await expect(both).toBeHidden();
    await expect.poll(() => answersOf(client, id)).toEqual({ turn: 'In the hall.\n\nIn the car.' });
  });

  await test.step('what was typed as the session ended is there after signing in, and is sent', async () => {
    await endSessionsOf(client.email);
    await tablet.getByLabel('A name for our pattern').fill('Knock and lock');
    await expect(tablet.getByRole('heading', { name: 'Welcome back' })).toBeVisible();
    expect(await tablet.evaluate(readDevice, 'rk-copies')).toMatchObject({ drafts: 0 });
    await signIn(tablet, client);
    await expect(tablet).toHaveURL(address);
    await expect(tablet.getByLabel('A name for our pattern')).toHaveValue('Knock and lock');
    await expect(tablet.getByText(/Saved \d\d:\d\d/)).toBeVisible();
  });
});

test('what cannot be kept is told and stays: too much, something taken back, and nothing of somebody else opens', async ({
  onPhone,
  apiOf,
  coach,
  client,
}) => {
  const { ids } = await giveOut(coach, client, ['how-we-fought']);
  const page = await onPhone(client);
  await page.goto(`/exercises/${ids[0]}/write/pattern`);

  await test.step('more than fits is not cut off, and not sent', async () => {
    await page.getByLabel('A name for our pattern').fill('k'.repeat(203));
    await expect(page.getByText('This is 3 characters too long.')).toBeVisible();
    await expect.poll(async () => (await page.evaluate(readDevice)).drafts).toBe(1);
    await page.reload();
    await expect(page.getByLabel('A name for our pattern')).toHaveValue('k'.repeat(203));
    expect(await answersOf(client, ids[0]!)).toEqual({});
  });

  await test.step('the coach takes it back in the middle: it says so, and the words stay on the page', async () => {
    await coach.api.get('mutation ($id: ID!) { takeBackAssignment(id: $id) { id } }', { id: ids[0] });
    await page.getByLabel('Where I could have turned').fill('In the hall.');
    await expect(page.getByText('Your coach has taken this exercise back')).toBeVisible();
    await expect(page.getByLabel('Where I could have turned')).toHaveValue('In the hall.');
    await page.reload();
    await expect(page.getByText('Your coach has taken this exercise back')).toBeVisible();
    await expect(page.getByText('In the hall.')).toBeVisible();
  });

  await test.step('an exercise of somebody else is one that does not exist', async () => {
    const other = await accept(await invite(coach), await apiOf('portal'));
    await page.goto(`/exercises/${await beginExercise(other, 'boundaries')}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is nothing here');
  });
});
