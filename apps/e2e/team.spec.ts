import { readFile } from 'node:fs/promises';
import { signIn } from './fixtures/doorway';
import { expect, test } from './fixtures/journey';
import { linkMailedTo, newestMailFor } from './fixtures/mailbox';
import { anAddress } from './fixtures/people';
import { inviteColleague, joinTeam } from './fixtures/team';

test('a colleague is invited, comes in, is removed and is out; the audit trail tells of it', async ({ atDesk, coach }) => {
  const desk = await atDesk(coach);
  const noors = await atDesk();
  const noor = { email: anAddress('noor'), password: 'wind in the reeds' };

  await test.step('the owner invites', async () => {
    await desk.goto('/settings/team');
    await desk.getByRole('link', { name: 'Invite a colleague' }).click();
    const drawer = desk.getByRole('dialog', { name: 'Invite a colleague' });
    await drawer.getByLabel('Name', { exact: true }).fill('Noor Haddad');
    await drawer.getByLabel('E-mail').fill(noor.email);
    await drawer.getByRole('radio', { name: /^Coach/ }).check();
    await drawer.getByRole('button', { name: 'Mail the invitation' }).click();
    await expect(desk.getByRole('listitem').filter({ hasText: 'Noor Haddad' })).toContainText(`Coach · ${noor.email} · invited today`);
  });

  await test.step('the colleague comes in, and sees the team but no way to remove anybody', async () => {
    expect((await newestMailFor(noor.email)).subject).toBe('Your invitation is ready');
    await noors.goto(await linkMailedTo(noor.email));
    await expect(noors.getByRole('heading', { name: 'Work with Stillwater' })).toBeVisible();
    await expect(noors.getByText('18 or older')).toHaveCount(0);
    await noors.getByLabel('Choose a password').fill(noor.password);
    await noors.getByRole('button', { name: 'Join the team' }).click();
    await expect(noors).toHaveURL('/today');
    await noors.goto('/settings/team');
    await expect(noors.getByRole('row', { name: 'Ines Halloran' })).toContainText('Owner');
    await expect(noors.getByRole('row', { name: 'Noor Haddad (you)' })).toContainText('Coach');
    await expect(noors.getByRole('button', { name: /^Remove/ })).toHaveCount(0);
    await expect(noors.getByRole('link', { name: 'Audit trail' })).toHaveCount(0);
    await noors.goto('/settings/audit');
    await expect(noors).toHaveURL('/settings/practice');
  });

  await test.step('the owner removes them, and their open page is out with its next request', async () => {
    await desk.reload();
    await desk.getByRole('button', { name: 'Remove Noor Haddad' }).click();
    const question = desk.getByRole('dialog', { name: 'Remove Noor Haddad from the team?' });
    await expect(question).toContainText('What they wrote stays under their name.');
    await question.getByRole('button', { name: 'Remove' }).click();
    await expect(desk.getByText('Noor Haddad is not on the team any more')).toBeVisible();
    await expect(desk.getByRole('row', { name: 'Noor Haddad' })).toHaveCount(0);
    await noors.getByRole('link', { name: 'Team' }).click();
    await expect(noors.getByText('Sign in, and you are back where you were.')).toBeVisible();
    await signIn(noors, noor);
    await expect(noors.getByText('That address and password do not go together.')).toBeVisible();
  });

  await test.step('the audit trail tells of it, narrowed and as a file', async () => {
    await desk.getByRole('link', { name: 'Audit trail' }).click();
    const removal = desk.getByRole('row', { name: 'Removed somebody from the team' });
    await expect(removal).toContainText('Noor Haddad');
    await expect(removal).toContainText('Ines Halloran Owner');
    await desk.getByLabel('What').selectOption({ label: 'Removed somebody from the team' });
    await expect(desk).toHaveURL('/settings/audit?what=identity.member-removed');
    await expect(desk.getByRole('row')).toHaveCount(2);
    await desk.reload();
    await expect(desk.getByLabel('What')).toHaveValue('identity.member-removed');
    await expect(desk.getByRole('row')).toHaveCount(2);

    const downloading = desk.waitForEvent('download');
    await desk.getByRole('button', { name: 'Export as CSV' }).click();
    const file = await downloading;
    expect(file.suggestedFilename()).toMatch(/^audit-\d{4}-\d\d-\d\d\.csv$/);
    const rows = (await readFile(await file.path(), 'utf8')).trimEnd().split('\r\n');
    expect(rows).toHaveLength(2);
    expect(rows[1]).toContain('"Ines Halloran","owner","identity.member-removed","Noor Haddad"');
    await desk.getByRole('link', { name: 'Show everything' }).click();
    await expect(desk.getByRole('row', { name: 'Exported the audit trail' })).toBeVisible();
  });
});

test('nobody invites above their own role', async ({ atDesk, apiOf, coach }) => {
  const assistant = await joinTeam(await inviteColleague(coach, 'ASSISTANT'), await apiOf('coach'));
  const page = await atDesk(assistant);
  await page.goto('/settings/team?invite=1');
  const drawer = page.getByRole('dialog', { name: 'Invite a colleague' });
  await expect(drawer.getByRole('radio')).toHaveCount(1);
  await expect(drawer.getByRole('radio', { name: /^Assistant/ })).toBeChecked();
  const input = { name: 'Lena Brandt', email: anAddress('lena'), role: 'COACH' };
  const refused = await assistant.api.answer('mutation ($input: InviteColleagueInput!) { inviteColleague(input: $input) { mayInvite } }', {
    input,
  });
  expect(refused.errors?.[0]?.extensions.problem).toBe('identity.role-too-high');
});

test('an invitation that was taken back opens nothing; a newer one does', async ({ atDesk, coach }) => {
  const { name, email, link } = await inviteColleague(coach, 'COACH');
  const page = await atDesk(coach);
  await page.goto('/settings/team');
  await page.getByRole('button', { name: `Mail again ${name}` }).click();
  await expect(page.getByText(`Invitation mailed again to ${email}`)).toBeVisible();
  const newer = await linkMailedTo(email, 2);
  const elsewhere = await atDesk();
  await elsewhere.goto(link);
  await expect(elsewhere.getByRole('heading', { name: 'This invitation is closed' })).toBeVisible();
  await elsewhere.goto('about:blank');
  await elsewhere.goto(newer);
  await expect(elsewhere.getByRole('button', { name: 'Join the team' })).toBeVisible();

  await page.getByRole('button', { name: `Take back ${name}` }).press('Enter');
  await expect(page.getByText(`The invitation of ${name} is taken back`)).toBeVisible();
  await page.keyboard.press('Shift+Tab');
  await expect(
    page.getByRole('navigation', { name: 'Settings' }).getByRole('link', { name: 'Reading' }),
    'the focus stays where the row was',
  ).toBeFocused();
  await elsewhere.getByLabel('Choose a password').fill('wind in the reeds');
  await elsewhere.getByRole('button', { name: 'Join the team' }).click();
  await expect(elsewhere.getByText('This link was replaced by a newer one.')).toBeVisible();
});

test('the rules of the team are kept', async ({ atDesk, coach }) => {
  const page = await atDesk(coach);
  await page.goto('/settings/team');
  const days = page.getByLabel('Days until a second factor is needed');
  await days.fill('90');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(days).toHaveAccessibleDescription('Please choose between 0 and 60 days.');
  await days.fill('30');
  await page.getByRole('switch', { name: 'Coaches see only the clients assigned to them' }).check();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText(/Saved \d\d:\d\d/)).toBeVisible();
  await page.reload();
  await expect(days).toHaveValue('30');
  await expect(page.getByRole('switch')).toBeChecked();
});
