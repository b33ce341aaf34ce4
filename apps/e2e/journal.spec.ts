import { appIsKept } from './fixtures/app-is-kept';
import { readDevice } from './fixtures/device';
import { boxOf, entriesOf, keepAndShare, sharedWith, writeEntry } from './fixtures/journal';
import { expect, test } from './fixtures/journey';
import { agreeToSharing, keepEntry } from './fixtures/own-journal';

test('two entries are written without a network, one is shown to the coach and taken back, and of the other there is no sign', async ({
  onPhone,
  coach,
  client,
  complaints,
}) => {
  complaints.foresee(/ERR_INTERNET_DISCONNECTED|ERR_FAILED|Nothing was lost/);
  let page = await onPhone(client, { serviceWorkers: 'allow' });

  await test.step('without a network two entries are written', async () => {
    await page.goto('/journal');
    await appIsKept(page);
    await page.context().setOffline(true);
    await page.reload();
    await writeEntry(page, 'I keep telling the story so that we were both tired.');
    await page.getByRole('button', { name: 'In between' }).tap();
    await expect(page.getByText('Saved on this device')).toBeVisible();
    await page.getByRole('link', { name: 'Journal' }).first().tap();
    await writeEntry(page, 'I wrote. Nobody knows of it.');
    await expect(page.getByText('Saved on this device')).toBeVisible();
    await expect.poll(() => page.evaluate(readDevice, 'rk-drafts')).toMatchObject({ drafts: 2, isKeyGivenOut: false, words: [] });
    expect(await entriesOf(client)).toEqual([]);
  });

  await test.step('a closed tab loses nothing, and signing out names what would be lost', async () => {
    const context = page.context();
    await page.close();
    page = await context.newPage();
    await page.goto('/journal');
    await expect(page.getByText('I wrote. Nobody knows of it.')).toBeVisible();
    await page.getByText('I keep telling the story').waitFor();
    await expect(page.getByText('Saved on this device')).toHaveCount(2);
    await page.goto('/more');
    await page.getByRole('button', { name: 'Sign out', exact: true }).tap();
    const warning = page.getByRole('dialog', { name: 'Sign out and lose this?' });
    await expect(warning).toContainText('what you wrote in your journal about');
    await warning.getByRole('button', { name: 'Stay signed in' }).tap();
  });

  await test.step('the network is back, and both are saved', async () => {
    await page.context().setOffline(false);
    await expect.poll(async () => (await entriesOf(client)).length).toBe(2);
    expect(await sharedWith(coach, client)).toEqual([]);
  });

  await test.step('one press shows one of them to whom it names, once sharing was agreed to', async () => {
    await page.goto('/journal');
    await page.locator('rk-entry-row', { hasText: 'both tired' }).getByRole('link').first().tap();
    await page.getByRole('button', { name: 'Share with Ines Halloran' }).tap();
    await page.getByRole('button', { name: 'I agree' }).tap();
    await page.getByRole('button', { name: 'Share with Ines Halloran' }).tap();
    await expect(page.getByText('Ines can read this now')).toBeVisible();
    await expect(page.getByText('Not yet read')).toBeVisible();
    const shown = await sharedWith(coach, client);
    expect(shown).toHaveLength(1);
    expect(shown[0]).toContain('both tired');
  });

  await test.step('it was read, and is taken back', async () => {
    await page.reload();
    await expect(page.getByText('Read', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Take it back' }).tap();
    await expect(page.getByText('Only you can see this again')).toBeVisible();
    expect(await sharedWith(coach, client)).toEqual([]);
  });
});

test('a change of an entry that is shown stays on the device, through a closed tab, until it is sent by hand', async ({
  onPhone,
  coach,
  client,
}) => {
  const id = await keepAndShare(client, 'We were both tired.');
  let page = await onPhone(client);
  await page.goto(`/journal/${id}`);
  await boxOf(page).fill('We were both tired, and I was afraid.');
  await expect(page.getByText('Ines still reads it as it was before.')).toBeVisible();
  await expect.poll(() => page.evaluate(readDevice, 'rk-drafts')).toMatchObject({ drafts: 1 });

  const context = page.context();
  await page.close();
  page = await context.newPage();
  await page.goto(`/journal/${id}`);
  await expect(boxOf(page)).toHaveText('We were both tired, and I was afraid.');
  expect((await sharedWith(coach, client))[0]).not.toContain('afraid');

  await page.getByRole('button', { name: 'Send the change' }).tap();
  await expect(page.getByText('Ines reads it as it is now')).toBeVisible();
  expect((await sharedWith(coach, client))[0]).toContain('afraid');
});

test('an entry that two devices write in loses no word, and one that was shown elsewhere changes for nobody by itself', async ({
  onPhone,
  coach,
  client,
  complaints,
}) => {
  complaints.foresee(/ERR_INTERNET_DISCONNECTED|Nothing was lost/);
  const id = await keepEntry(client, { words: 'In the hall.' });
  const [phone, tablet] = [await onPhone(client), await onPhone(client)];
  for (const page of [phone, tablet]) await page.goto(`/journal/${id}`);
  await expect(boxOf(tablet)).toHaveText('In the hall.');
  await tablet.context().setOffline(true);
  await boxOf(phone).fill('In the hall, at night.');
  await expect(phone.getByText(/Saved \d\d:\d\d/)).toBeVisible();
  await expect.poll(async () => (await entriesOf(client))[0]?.revision).toBe(2);

  await test.step('both wordings are shown, and both can stay', async () => {
    await boxOf(tablet).fill('In the car.');
    await expect(tablet.getByText('Saved on this device')).toBeVisible();
    await tablet.context().setOffline(false);
    const both = tablet.getByRole('region', { name: 'Two versions' });
    await expect(both).toContainText('In the hall, at night.');
    await expect(both).toContainText('In the car.');
    await both.getByRole('button', { name: 'Keep both' }).tap();
    await expect(both).toBeHidden();
    await expect.poll(async () => (await entriesOf(client))[0]?.text).toContain('In the car.');
    expect((await entriesOf(client))[0]?.text).toContain('In the hall, at night.');
  });

  await test.step('shown on one, it is changed for the coach by the other only by hand', async () => {
    await agreeToSharing(client);
    await tablet.getByRole('button', { name: 'Share with Ines Halloran' }).tap();
    await expect(tablet.getByText('Ines can read this now')).toBeVisible();
    await boxOf(phone).fill('Nobody knows of this.');
    await expect(phone.getByText('Two versions').or(phone.getByText('Ines still reads it'))).toBeVisible();
    expect((await sharedWith(coach, client))[0]).not.toContain('Nobody knows');
  });
});

test('what is pasted becomes words of the journal, and nothing of it runs', async ({ onPhone, client }) => {
  const page = await onPhone(client);
  await page.goto('/journal/new');
  await boxOf(page).tap();
  await boxOf(page).evaluate((box) => {
    const data = new DataTransfer();
    const evil =
      '<p onclick="ran=1">Told <b>Kasia</b> <img src="/nothing" onerror="ran=2"><script>ran=3</script></p><ul><li>tea</li></ul><iframe src="javascript:ran=4"></iframe>';
    data.setData('text/html', evil);
    box.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  });
  await expect(boxOf(page).locator('strong')).toHaveText('Kasia');
  await expect(boxOf(page).locator('img, script, iframe, [onclick]')).toHaveCount(0);
  await expect(page.getByText(/Saved \d\d:\d\d/)).toBeVisible();
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  const [entry] = await entriesOf(client);
  expect(JSON.parse(entry?.text ?? '')).toEqual({
    blocks: [
      { kind: 'paragraph', runs: [{ text: 'Told ' }, { text: 'Kasia', bold: true }] },
      { kind: 'bulleted', items: [[{ text: 'tea' }]] },
    ],
  });
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+i');
  await expect(page.getByRole('button', { name: 'Italic' })).toHaveAttribute('aria-pressed', 'true');
});
