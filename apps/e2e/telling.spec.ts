import type { Page } from '@playwright/test';
import { appIsKept } from './fixtures/app-is-kept';
import { endCoachingOf } from './fixtures/database';
import { clientIdOf } from './fixtures/doing-exercises';
import { expect, test } from './fixtures/journey';
import { dayAgo, tellOutcome } from './fixtures/outcomes';

async function say(page: Page, words: string): Promise<void> {
  await page.getByRole('radio', { name: words }).tap();
  await page.getByRole('button', { name: 'Say it' }).tap();
}

test('a client says where things stand in two taps, and the open page of the coach shows it', async ({
  onPhone,
  atDesk,
  coach,
  client,
}) => {
  const clientId = await clientIdOf(coach, client);
  const desk = await atDesk(coach);
  await desk.goto(`/clients/${clientId}/progress`);
  await expect(desk.getByText('Nothing was said yet')).toBeVisible();
  const phone = await onPhone(client);
  await phone.goto('/more');
  await phone.getByRole('link', { name: 'Where things stand' }).tap();

  await test.step('two taps, with kind words in between', async () => {
    await phone.getByRole('radio', { name: 'A couple again, on trial' }).tap();
    await expect(phone.getByText('It owes nobody a result')).toBeVisible();
    await phone.getByRole('button', { name: 'Say it' }).tap();
    await expect(desk.locator('.status')).toHaveText('A couple again, on trial');
    await expect(desk.getByText('Said by the client in the portal.').first()).toBeVisible();
    await expect(desk.getByText('Not confirmed yet')).toBeVisible();
    await expect(phone.getByText('Said. Thank you')).toBeVisible();
  });

  await test.step('what is private is seen by no coach, wherever they look', async () => {
    await phone.getByRole('radio', { name: 'Moved on' }).tap();
    await phone.getByRole('switch', { name: 'Private to statistics' }).tap();
    await phone.getByRole('button', { name: 'Say it' }).tap();
    await expect(phone.locator('.status')).toHaveText('Moved on');
    await expect(phone.locator('ol > li').first()).toContainText('Private to statistics');
    for (const path of ['/progress', '']) {
      await desk.goto(`/clients/${clientId}${path}`);
      await expect(desk.getByText('A couple again, on trial').or(desk.getByText('a couple again, on trial')).first()).toBeVisible();
      await expect(desk.locator('rk-skeleton')).toHaveCount(0);
      await expect(desk.getByText(/moved on/i).filter({ visible: true })).toHaveCount(0);
    }
    await desk.goto('/settings/audit');
    await expect(desk.getByRole('row', { name: /Wrote down where things stand/ })).toHaveCount(1);
  });

  await test.step('it is corrected and taken back on the phone, and its history stays', async () => {
    const shared = phone.locator('ol li', { hasText: 'You and your coach' });
    await shared.getByRole('button', { name: /^Correct/ }).tap();
    const drawer = phone.getByRole('dialog', { name: 'Correct it' });
    await drawer.getByRole('radio', { name: 'Apart' }).tap();
    await drawer.getByRole('button', { name: 'Say it' }).tap();
    await expect(shared).toContainText('What it said before');
    await desk.goto(`/clients/${clientId}/progress`);
    await expect(desk.locator('.status')).toHaveText('Apart');
    await shared.getByRole('button', { name: /^Take back/ }).tap();
    await phone.getByRole('button', { name: 'Take it back' }).tap();
    await expect(desk.getByText('Everything that was said was taken back')).toBeVisible();
    await expect(desk.getByText('Taken back', { exact: true })).toBeVisible();
  });
});

test('a coach writes down what was heard, corrects it, and is offered what the stage says', async ({ onPhone, atDesk, coach, client }) => {
  const clientId = await clientIdOf(coach, client);
  const desk = await atDesk(coach);
  await desk.goto(`/clients/${clientId}/progress`);

  await test.step('what is being filled in survives a reload', async () => {
    await desk.getByRole('button', { name: 'Write down what you heard' }).click();
    await desk.getByRole('radio', { name: 'A couple again, and committed' }).click();
    await desk.getByLabel('Since (optional)').fill(dayAgo(20));
    await desk.reload();
    await desk.getByRole('button', { name: 'Write down what you heard' }).click();
    await expect(desk.getByRole('radio', { name: 'A couple again, and committed' })).toBeChecked();
    await expect(desk.getByLabel('Since (optional)')).toHaveValue(dayAgo(20));
    await desk.getByRole('radio', { name: 'The ex said so themself' }).click();
    await desk.getByRole('button', { name: 'Write it down' }).click();
    await expect(desk.getByText('The ex in their own words, written down by Ines Halloran').first()).toBeVisible();
  });

  await test.step('it is corrected, and says what it was', async () => {
    await desk.getByRole('button', { name: /^Correct/ }).click();
    await desk.getByRole('radio', { name: 'A couple again, on trial' }).click();
    await desk.getByRole('button', { name: 'Write it down' }).click();
    await expect(desk.locator('.status')).toHaveText('A couple again, on trial');
    await desk.getByText('What it said before').click();
    await expect(desk.locator('details')).toContainText('A couple again, and committed');
  });

  await test.step('the client reads it, and cannot correct it', async () => {
    const phone = await onPhone(client);
    await phone.goto('/more/where-things-stand');
    await expect(phone.locator('ol > li')).toContainText('Your ex in their own words, written down by Ines Halloran');
    await expect(phone.getByRole('button', { name: /^Correct/ })).toHaveCount(0);
  });

  await test.step('the stage moves, and nothing is written down by itself', async () => {
    await desk.goto(`/clients/${clientId}`);
    await expect(desk.getByText('Corrected where things stand')).toBeVisible();
    await desk.getByRole('button', { name: 'Stage' }).click();
    await desk.getByLabel('Stage').selectOption('MOVED_ON');
    await desk.getByRole('button', { name: 'Save' }).click();
    await desk.getByRole('link', { name: /The stage says “Moved on”, and no report does/ }).click();
    await expect(desk.locator('.status')).toHaveText('A couple again, on trial');
    await desk.getByRole('button', { name: 'Make it a report too' }).click();
    await expect(desk.getByRole('radio', { name: 'Moved on' })).toBeChecked();
    await desk.getByRole('button', { name: 'Write it down' }).click();
    await expect(desk.locator('.status')).toHaveText('Moved on');
    await expect(desk.getByRole('button', { name: 'Make it a report too' })).toHaveCount(0);
  });
});

test('somebody whose coaching has ended still says where things stand', async ({ onPhone, atDesk, coach, client }) => {
  await tellOutcome(client, 'APART', 40);
  await endCoachingOf(client.email);
  const phone = await onPhone(client);

  await test.step('asked on Today, after a month in which nobody said so', async () => {
    await phone.goto('/today');
    await phone.getByRole('link', { name: 'Say where things stand' }).tap();
    await say(phone, 'Moved on');
    await expect(phone.getByText('Said. Thank you')).toBeVisible();
    await phone.goto('/today');
    await expect(phone.getByRole('heading', { name: 'Take good care' })).toBeVisible();
    await expect(phone.getByRole('link', { name: 'Say where things stand' })).toHaveCount(0);
  });

  await test.step('their coach reads it', async () => {
    const desk = await atDesk(coach);
    await desk.goto(`/clients/${await clientIdOf(coach, client)}/progress`);
    await expect(desk.locator('.status')).toHaveText('Moved on');
  });

  await test.step('once a needed consent is taken back nothing is stored, and no way is offered that there is not', async () => {
    await client.api.get('mutation ($kind: ConsentKind!) { withdrawConsent(kind: $kind) { kind } }', { kind: 'SPECIAL_CATEGORY' });
    await phone.goto('/more/where-things-stand');
    await expect(phone.getByText('after coaching it cannot be given again')).toBeVisible();
    await expect(phone.getByRole('button', { name: 'Say it' })).toHaveCount(0);
    await expect(phone.locator('ol > li')).toHaveCount(2);
  });
});

test('what is said without a network lies on the device, and is sent when it is back', async ({ onPhone, client, complaints }) => {
  complaints.foresee(/ERR_INTERNET_DISCONNECTED|ERR_FAILED|Nothing was lost/);
  const phone = await onPhone(client, { serviceWorkers: 'allow' });
  await phone.goto('/more/where-things-stand');
  await expect(phone.getByText('You began here today')).toBeVisible();
  await appIsKept(phone);
  await phone.context().setOffline(true);
  await phone.reload();
  await say(phone, 'Apart');
  await expect(phone.getByText('it lies on this device only')).toBeVisible();
  await phone.reload();
  await expect(phone.getByText('it lies on this device only')).toBeVisible();
  await phone.context().setOffline(false);
  await expect(phone.locator('.status')).toHaveText('Apart');
  await expect(phone.getByText('it lies on this device only')).toHaveCount(0);
  const { myOutcome } = await client.api.get('{ myOutcome { reports { says } } }');
  expect(myOutcome.reports).toEqual([{ says: 'APART' }]);
});
