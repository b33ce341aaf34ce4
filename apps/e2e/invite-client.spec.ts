import { InviteDrawer } from './fixtures/invite-drawer';
import { expect, test } from './fixtures/journey';
import { linkMailedTo, mailsFor, newestMailFor } from './fixtures/mailbox';
import { anAddress, invite, openPractice } from './fixtures/people';

test.describe('inviting a client', () => {
  test('says what is missing, and mails nothing', async ({ atDesk, coach }) => {
    const page = await atDesk(coach);
    await page.goto('/clients?invite=1');
    const drawer = new InviteDrawer(page);
    await drawer.send.click();
    await expect(drawer.name).toBeFocused();
    await expect(drawer.name).toHaveAccessibleDescription('Please enter a name.');
    await expect(drawer.email).toHaveAccessibleDescription(/^Please enter an e-mail address/);
    await expect(drawer.sheet).toBeVisible();
  });

  test('sends once, however often the button is pressed while it is on its way', async ({ atDesk, coach }) => {
    const page = await atDesk(coach);
    const email = anAddress('priya');
    const bothPressed = Promise.withResolvers<undefined>();
    let sent = 0;
    await page.route('/graphql', async (route) => {
      if (route.request().postData()?.includes('InviteClient')) {
        sent++;
        await bothPressed.promise;
      }
      await route.continue();
    });
    await page.goto('/clients?invite=1');
    const drawer = new InviteDrawer(page);
    await drawer.fill({ name: 'Priya Nambiar', email });
    await drawer.send.dblclick();
    bothPressed.resolve(undefined);
    await expect(page.getByRole('row', { name: 'Priya Nambiar' })).toBeVisible();
    await newestMailFor(email);
    expect(sent).toBe(1);
  });

  test('keeps what was typed while the network is down', async ({ atDesk, coach, complaints }) => {
    complaints.foresee(/ERR_INTERNET_DISCONNECTED/);
    const page = await atDesk(coach);
    const email = anAddress('priya');
    await page.goto('/clients?invite=1');
    const drawer = new InviteDrawer(page);
    await drawer.fill({ name: 'Priya Nambiar', email });
    await expect(page.getByText('Nobody here yet')).toBeVisible();
    await page.context().setOffline(true);
    await drawer.send.click();
    await expect(drawer.sheet.getByText('Nothing was lost. Check the connection, then try again.')).toBeVisible();
    await expect(drawer.email).toHaveValue(email);
    await page.context().setOffline(false);
    await drawer.send.click();
    await expect(page.getByRole('row', { name: 'Priya Nambiar' })).toContainText('Invited');
    await newestMailFor(email);
  });

  test('invites nobody twice, and says where to mail the invitation again', async ({ atDesk, coach }) => {
    const { name, email } = await invite(coach);
    const page = await atDesk(coach);
    await page.goto('/clients?invite=1');
    const drawer = new InviteDrawer(page);
    await drawer.fill({ name: 'Somebody Else', email: email.toUpperCase() });
    await drawer.send.click();
    await expect(drawer.email).toHaveAccessibleDescription(/^Somebody with this address is already on your list\./);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('row')).toHaveCount(2);
    await expect(page.getByRole('row', { name })).toBeVisible();
    expect(await mailsFor(email)).toHaveLength(1);
  });

  test('keeps what was typed when the drawer is closed', async ({ atDesk, coach }) => {
    const page = await atDesk(coach);
    await page.goto('/clients');
    const drawer = new InviteDrawer(page);
    await page.getByRole('link', { name: 'Invite a client', exact: true }).click();
    await drawer.name.fill('Priya');
    await drawer.sheet.getByRole('button', { name: 'Close' }).click();
    await expect(drawer.sheet).toBeHidden();
    await expect(page).toHaveURL('/clients');
    await page.getByRole('link', { name: 'Invite a client', exact: true }).click();
    await expect(drawer.name).toHaveValue('Priya');
  });

  test('mails the invitation again, and the older link stops working', async ({ atDesk, onPhone, coach }) => {
    const { name, email, link } = await invite(coach);
    const page = await atDesk(coach);
    await page.goto('/clients');
    await page.getByRole('row', { name }).getByRole('button', { name: 'Mail again' }).click();
    await expect(page.getByText(`Invitation mailed again to ${email}`)).toBeVisible();
    const newer = await linkMailedTo(email, 2);

    const phone = await onPhone();
    await phone.goto(link);
    await expect(phone.getByRole('heading', { name: 'There is a newer invitation' })).toBeVisible();
    await phone.goto('about:blank');
    await phone.goto(newer);
    await expect(phone.getByText('Are you 18 or older?')).toBeVisible();
  });

  test("knows nothing of another practice's client", async ({ apiOf, atDesk, coach }) => {
    const { clientId, name, email } = await invite(await openPractice(await apiOf('coach')));
    const answer = await coach.api.answer('mutation ($id: ID!) { resendInvitation(clientId: $id) { email } }', { id: clientId });
    expect(answer.data).toBeNull();
    expect(answer.errors![0]!.extensions.code).toBe('NOT_FOUND');
    expect(await mailsFor(email)).toHaveLength(1);

    const page = await atDesk(coach);
    await page.goto(`/clients?search=${email}`);
    await expect(page.getByText('Nobody matches')).toBeVisible();
    await expect(page.getByText(name)).toHaveCount(0);
  });
});
