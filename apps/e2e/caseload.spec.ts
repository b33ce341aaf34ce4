import { askedBy } from './fixtures/caseload';
import { expect, test } from './fixtures/journey';

const many = Array.from({ length: 70 }, (_, n) => `Somebody ${String(n).padStart(2, '0')}`);

test('a coach finds a few among many, keeps the view, tags them and takes that back', async ({ atDesk, coach }) => {
  await askedBy(coach, ['Tomasz Wieland', 'Zofia Tomaszewska', 'Noor Al-Sayed', ...many]);
  const page = await atDesk(coach);
  const rows = page.getByRole('row').filter({ has: page.getByRole('checkbox') });
  await page.goto('/clients');
  await expect(page.getByText('73 people now.')).toBeVisible();

  await test.step('three letters are enough, at the start of any word', async () => {
    await page.getByRole('searchbox').fill('tom');
    await expect(page.getByRole('row', { name: 'Zofia Tomaszewska' })).toBeVisible();
    await expect(page.getByRole('row', { name: 'Noor' })).toHaveCount(0);
    await expect(page).toHaveURL('/clients?search=tom');
  });

  await test.step('a filter beside it, and the whole gets a name', async () => {
    await page.getByRole('link', { name: 'Filters' }).click();
    await page.getByLabel('Where they stand').selectOption('Has asked');
    await page.getByRole('button', { name: 'Show them' }).click();
    await page.getByRole('button', { name: 'Save this view' }).click();
    await page.getByRole('dialog').getByLabel('Name', { exact: true }).fill('Toms who asked');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('link', { name: 'Toms who asked' })).toHaveAttribute('aria-current', 'page');
  });

  await test.step('both are tagged at once, and it is taken back', async () => {
    await page.getByRole('checkbox', { name: 'Select all who are listed' }).check();
    await page.getByRole('region', { name: 'Selection' }).getByRole('button', { name: 'Tag' }).click();
    await page.getByRole('menuitem', { name: 'New tag' }).click();
    await page.getByRole('dialog').getByLabel('Name', { exact: true }).fill('evenings');
    await page.keyboard.press('Enter');
    await expect(page.getByText('2 clients tagged “evenings”')).toBeVisible();
    await expect(rows.filter({ hasText: 'evenings' })).toHaveCount(2);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(page.getByText('Taken back for 2 clients')).toBeVisible();
    await expect(rows.filter({ hasText: 'evenings' })).toHaveCount(0);
  });

  await test.step('one is looked at beside the list, and Back closes it', async () => {
    await page.getByRole('button', { name: 'Look at Zofia Tomaszewska here' }).click();
    await expect(page.getByRole('dialog', { name: 'Zofia Tomaszewska' })).toBeVisible();
    await page.goBack();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByRole('row', { name: 'Zofia Tomaszewska' })).toBeVisible();
  });

  await test.step('the view is there again after a reload', async () => {
    await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: /^All/ }).click();
    await expect(page).toHaveURL('/clients');
    await page.reload();
    await page.getByRole('link', { name: 'Toms who asked' }).click();
    await expect(page).toHaveURL('/clients?search=tom&status=prospect');
  });
});

test('a coach goes through the list by keyboard, and finds it as it was left', async ({ atDesk, coach }) => {
  await askedBy(coach, many);
  const page = await atDesk(coach);
  await page.goto('/clients');
  await expect(page.getByRole('row', { name: 'Somebody 00' })).toBeVisible();
  for (const key of ['j', 'j', 'x', 'j', 'x']) await page.keyboard.press(key);
  await expect(page.getByRole('region', { name: 'Selection' })).toContainText('2 selected');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  // Further down than the first page reaches: the rest is fetched on the way.
  for (let row = 0; row < 55; row++) await page.keyboard.press('j');
  const focused = page.locator('tr:focus');
  await expect(focused).toBeVisible();
  const name = await focused.getByRole('link').textContent();
  await focused.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name!);
  await page.goBack();
  await expect(page.getByRole('link', { name: name! })).toBeInViewport();
});
