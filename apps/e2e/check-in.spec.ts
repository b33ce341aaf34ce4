import { agreeToCheckIns, checkInMailedTo, conduct, linkOf, planCheckIns, pulse } from './fixtures/check-ins';
import { countAnswersOf } from './fixtures/database';
import { expect, test } from './fixtures/journey';
import { mailsFor } from './fixtures/mailbox';

const withoutScripts = { javaScriptEnabled: false };

test('a check-in comes by mail, two taps answer it without a script, and the coach sees so at once', async ({
  onPhone,
  atDesk,
  coach,
  client,
}) => {
  await agreeToCheckIns(client);
  const clientId = await planCheckIns(coach, client, [pulse]);
  const desk = await atDesk(coach);
  await desk.goto(`/clients/${clientId}`);
  await expect(desk.getByRole('heading', { level: 1 })).toContainText(client.name);
  const mail = await checkInMailedTo(client);
  const page = await onPhone(undefined, withoutScripts);

  await test.step('the mail offers five answers, and tells a bystander nothing', async () => {
    expect(mail.subject).toBe('Your check-in is ready');
    expect(mail.links.filter((link) => link.includes('?a='))).toHaveLength(5);
    expect(`${mail.subject} ${mail.text}`).not.toMatch(/breakup|your ex\b|relationship/i);
  });

  await test.step('looking at all that it links to writes nothing', async () => {
    for (const link of mail.links.filter((each) => each.includes('/c/'))) await page.goto(link);
    expect(await countAnswersOf(client.email)).toEqual({ answers: 0, settled: 0 });
  });

  await test.step('one tap in the mail, one on the page', async () => {
    await page.goto(mail.links.find((link) => link.includes('?a=2'))!);
    await expect(page.getByRole('radio', { name: 'In between' })).toBeChecked();
    await page.getByRole('button', { name: 'Confirm “In between”' }).tap();
    await expect(page.getByRole('heading', { name: 'Thank you, that is all' })).toBeVisible();
    expect(await countAnswersOf(client.email)).toEqual({ answers: 1, settled: 1 });
  });

  await test.step('the page of the client, which was open all the time, says so within two seconds', async () => {
    await expect(desk.getByRole('list').getByText('Check-in answered')).toBeVisible({ timeout: 2_000 });
  });

  await test.step('the same link changes the answer and adds a line, and there is one answer', async () => {
    await page.goto(linkOf(mail));
    await expect(page.getByRole('radio', { name: 'In between' })).toBeChecked();
    await page.getByText('Fairly good', { exact: true }).tap();
    await page.getByLabel('One line, if you like').fill('We laughed.');
    await page.getByRole('button', { name: 'Confirm “Fairly good”' }).tap();
    await expect(page.getByRole('heading', { name: 'Thank you, that is all' })).toBeVisible();
    expect(await countAnswersOf(client.email)).toEqual({ answers: 2, settled: 1 });
  });
});

test('an answer in a check-in that cannot wait shows where help is first, and raises its flag', async ({ onPhone, coach, client }) => {
  await agreeToCheckIns(client);
  await planCheckIns(coach, client, [conduct]);
  const page = await onPhone(undefined, withoutScripts);
  await page.goto(linkOf(await checkInMailedTo(client)));

  await test.step('one question after the other', async () => {
    await expect(page.getByText('1 of 9')).toBeVisible();
    await page.getByText('No', { exact: true }).tap();
    await page.getByRole('button', { name: 'Confirm “No”' }).tap();
    await expect(page.getByText('2 of 9')).toBeVisible();
  });

  await test.step('made contact after being asked not to', async () => {
    await page.getByText('Yes', { exact: true }).tap();
    await page.getByRole('button', { name: 'Confirm “Yes”' }).tap();
    await expect(page.getByRole('heading', { name: 'Please stop here for a moment' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'See whom you can call' })).toHaveAttribute('href', '/help#PT');
    const { waitingFlags } = await coach.api.get('{ waitingFlags { code cause } }');
    expect(waitingFlags).toEqual([{ code: 'PURSUIT_HARD', cause: 'ASKED_NOT_TO' }]);
  });

  await test.step('and the questions go on where they were', async () => {
    await page.getByRole('link', { name: 'Go on with the questions' }).tap();
    await expect(page.getByText('3 of 9')).toBeVisible();
    await page.getByRole('link', { name: 'Leave this one out' }).tap();
    await expect(page.getByText('4 of 9')).toBeVisible();
  });
});

test('a client answers from Today, moves the hour, pauses, and stops the mails and takes that back', async ({ onPhone, coach, client }) => {
  await agreeToCheckIns(client);
  await planCheckIns(coach, client, [pulse]);
  const mail = await checkInMailedTo(client);
  const page = await onPhone(client);

  await test.step('from Today, before the questions of the week', async () => {
    await page.goto('/today');
    await expect(page.getByText('Your check-in')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'How the breakup weighs' })).toHaveCount(0);
    await page.getByRole('link', { name: 'Start' }).tap();
    await page.getByText('Hard', { exact: true }).tap();
    await page.getByRole('button', { name: 'Confirm “Hard”' }).tap();
    await page.getByRole('link', { name: 'Go to your space' }).tap();
    await expect(page.getByRole('heading', { name: 'How the breakup weighs' })).toBeVisible();
  });

  await test.step('another hour, and a pause', async () => {
    await page.goto(mail.links.find((link) => link.endsWith('/more/check-ins'))!);
    await page.getByLabel('Hour').selectOption('09:00');
    await page.getByRole('button', { name: 'Change the hour' }).tap();
    await expect(page.getByText('In the morning, at 09:00, Lisbon time.')).toBeVisible();
    await page.getByRole('button', { name: 'Pause for a week' }).tap();
    await expect(page.getByRole('heading', { name: 'Paused' })).toBeVisible();
    await page.getByRole('button', { name: 'Go on now' }).tap();
    await expect(page.getByRole('button', { name: 'Pause for a week' })).toBeVisible();
  });

  await test.step('no more of these mails, without signing in; and again', async () => {
    const other = await onPhone(undefined, withoutScripts);
    await other.goto(mail.links.find((link) => link.includes('/u/'))!);
    await other.getByRole('button').tap();
    await expect(other.getByRole('button')).toHaveCount(0);
    await page.reload();
    await page.getByRole('button', { name: 'Send them again' }).tap();
    await expect(page.getByText('In the morning, at 09:00, Lisbon time.')).toBeVisible();
    expect((await mailsFor(client.email)).filter(({ subject }) => subject.includes('check-in'))).toHaveLength(1);
  });
});
