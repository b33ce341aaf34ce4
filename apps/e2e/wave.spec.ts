import { sixty, startedLongAgo } from './fixtures/cohort';
import { expect, test } from './fixtures/journey';
import { dayAgo } from './fixtures/outcomes';
import { agreeToLaterQuestions, countOwed, questionIn, questionMailedTo, questionsFor } from './fixtures/waves';

const withoutScripts = { javaScriptEnabled: false };
const reports = 'query ($id: ID!) { clientOutcome(clientId: $id) { says reports { says since source isPrivate } } }';

test('three months later a mail asks where things stand: two taps answer it without a sign-in, and it is counted', async ({
  onPhone,
  coach,
  client,
}) => {
  await agreeToLaterQuestions(client);
  const mail = await questionMailedTo(client);
  const page = await onPhone(undefined, withoutScripts);
  const { clients } = await coach.api.get('{ clients { rows { id email } } }');
  const id = clients.rows.find((row: { email: string }) => row.email === client.email).id;
  const told = async () => (await coach.api.get(reports, { id })).clientOutcome;

  await test.step('the mail tells a bystander nothing, and looking at all that it links to writes nothing', async () => {
    expect(mail.subject).toBe('One question, if you like');
    expect(`${mail.subject} ${mail.text}`).not.toMatch(/breakup|\bex\b|relationship|coach/i);
    for (const link of mail.links.filter((each) => each.includes('/w/'))) await page.goto(link);
    expect((await told()).reports).toEqual([]);
    expect(await countOwed(client.email)).toBe(2);
  });

  await test.step('one tap in the mail, one on the page', async () => {
    await page.goto(questionIn(mail, 1));
    await expect(page.getByRole('radio', { name: 'Trying again' })).toBeChecked();
    await page.getByRole('button', { name: 'Confirm “Trying again”' }).tap();
    await expect(page.getByRole('heading', { name: 'Thank you, that is all' })).toBeVisible();
    expect(await told()).toEqual({ says: 'TRIAL', reports: [{ says: 'TRIAL', since: null, source: 'WAVE', isPrivate: false }] });
  });

  await test.step('the mails that would have reminded of it do not come', async () => {
    expect(await countOwed(client.email)).toBe(0);
  });

  await test.step('the same link corrects it', async () => {
    await page.goto(questionIn(mail));
    await expect(page.getByRole('radio', { name: 'Trying again' })).toBeChecked();
    await page.getByText('Together and committed', { exact: true }).tap();
    await page.getByRole('button', { name: 'Confirm “Together and committed”' }).tap();
    await expect(page.getByRole('heading', { name: 'Thank you, that is all' })).toBeVisible();
    expect((await told()).says).toBe('TOGETHER');
  });

  await test.step('the client sees what will still be asked, stops it with one press, and takes that back', async () => {
    const own = await onPhone(client);
    await own.goto('/more');
    await own.getByRole('link', { name: 'Questions later on' }).tap();
    await expect(own.getByRole('listitem')).toHaveCount(3);
    await own.getByRole('button', { name: 'Stop these mails' }).tap();
    await expect(own.getByRole('heading', { name: 'The mails are stopped' })).toBeVisible();
    await own.getByRole('button', { name: 'Send them again' }).tap();
    await expect(own.getByRole('listitem')).toHaveCount(3);
  });
});

test('an answer may be for the statistics only, help stands first for who is very low, and one click stops the mails', async ({
  onPhone,
  atDesk,
  coach,
  client,
}) => {
  await startedLongAgo(coach, sixty);
  await agreeToLaterQuestions(client);
  const mail = await questionMailedTo(client);
  const page = await onPhone(undefined, withoutScripts);

  // Ten days after their start, where nobody else has moved on; a day more or less where it is another day for them.
  const since = dayAgo(81);
  const figures = await atDesk(coach);
  const chart = figures.getByRole('region', { name: 'What came first' });
  const theirRow = chart.getByRole('row').filter({ hasText: /^\s*(9|10|11)\s*61/ });
  await test.step('the figures count them among all who began, and know nothing of them yet', async () => {
    await figures.goto('/outcomes');
    await expect(figures.getByText('n = 61, all who enrolled')).toBeVisible();
    await chart.getByRole('button', { name: 'Table' }).click();
    await expect(chart.getByRole('row')).not.toHaveCount(0);
    await expect(theirRow).toHaveCount(0);
  });

  await test.step('a date, how one is, and nobody to read it', async () => {
    await page.goto(questionIn(mail, 3));
    await page.getByLabel('Since when?').fill(since);
    await page.getByText('Very low').tap();
    await page.getByLabel('Private to statistics').check();
    await page.getByRole('button', { name: 'Confirm “Moved on”' }).tap();
    await expect(page.getByRole('heading', { name: 'If it is hard to carry right now' })).toBeVisible();
    const { myOutcome } = await client.api.get('{ myOutcome { movedOnOn reports { isPrivate } } }');
    expect(myOutcome).toEqual({ movedOnOn: since, reports: [{ isPrivate: true }] });
    const { clients } = await coach.api.get('{ clients { rows { id email } } }');
    const { id } = clients.rows.find((row: { email: string }) => row.email === client.email);
    expect((await coach.api.get(reports, { id })).clientOutcome).toEqual({ says: null, reports: [] });
  });

  await test.step('the curve that stands open moves, and says no more', async () => {
    await expect(theirRow).toHaveCount(1);
  });

  await test.step('no more of these mails, without signing in', async () => {
    await page.goto(mail.links.find((link) => link.includes('/u/'))!);
    await expect(page.getByText('no more questions about how things are going, later on')).toBeVisible();
    await page.getByRole('button').tap();
    await expect(page.getByRole('button')).toHaveCount(0);
    const { myLaterQuestions } = await client.api.get('{ myLaterQuestions { isMailStopped days } }');
    expect(myLaterQuestions).toEqual({ isMailStopped: true, days: [] });
    expect(await questionsFor(client.email)).toHaveLength(1);
  });
});
