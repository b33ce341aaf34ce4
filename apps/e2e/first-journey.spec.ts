import { BeginningScreens } from './fixtures/beginning-screens';
import { askForLink, signIn } from './fixtures/doorway';
import { InviteDrawer } from './fixtures/invite-drawer';
import { expect, test } from './fixtures/journey';
import { linkMailedTo, newestMailFor } from './fixtures/mailbox';
import { anAddress, password } from './fixtures/people';

test('a coach opens a practice and invites a client, who comes in on a phone', async ({ atDesk, onPhone }) => {
  const ines = { email: anAddress('ines'), password };
  const priya = { email: anAddress('priya'), password: 'rain on the roof' };
  const desk = await atDesk();
  const phone = await onPhone();

  await test.step('the coach signs up', async () => {
    await desk.goto('/');
    await desk.getByRole('link', { name: 'Start one' }).click();
    await desk.getByLabel('Name of your practice').fill('Stillwater');
    await desk.getByLabel('Your name').fill('Ines Halloran');
    await desk.getByLabel('E-mail').fill(ines.email);
    await expect(desk.getByLabel('Time zone')).toHaveValue('Europe/Lisbon');
    await desk.getByRole('button', { name: 'Mail me the link' }).click();
    await expect(desk.getByRole('heading', { name: 'Look in your mailbox' })).toBeFocused();
  });

  await test.step('confirms the address, chooses a password and lands on Today', async () => {
    await desk.goto(await linkMailedTo(ines.email));
    await expect(desk.getByRole('main')).toContainText('Stillwater');
    await desk.getByLabel('Choose a password').fill(ines.password);
    await desk.getByRole('button', { name: 'Confirm and open the practice' }).click();
    await expect(desk).toHaveURL('/today');
    await expect(desk.getByRole('heading', { level: 1 })).toContainText('Ines');
  });

  await test.step('and invites a client', async () => {
    await desk.getByRole('link', { name: 'Invite your first client' }).click();
    const drawer = new InviteDrawer(desk);
    await drawer.fill({ name: 'Priya Nambiar', email: priya.email });
    await drawer.send.click();
    await expect(desk.getByRole('row', { name: 'Priya Nambiar' })).toContainText('Invited');
  });

  const invitation = await test.step('a mail scanner opens the link, again and again', async () => {
    const mail = await newestMailFor(priya.email);
    expect(mail.subject).toBe('Your invitation is ready');
    const link = await linkMailedTo(priya.email);
    for (const method of ['HEAD', 'GET', 'GET', 'GET']) expect((await fetch(link, { method })).status).toBe(200);
    const scanner = await onPhone();
    await scanner.goto(link);
    await expect(scanner.getByText('Are you 18 or older?')).toBeVisible();
    return link;
  });

  await test.step('the client accepts on the phone', async () => {
    await phone.goto(invitation);
    await expect(phone.getByRole('heading', { name: 'Ines Halloran has a place for you' })).toBeVisible();
    await expect(phone, 'nobody who looks over the shoulder sees the token').toHaveURL('/invitation');
    await new BeginningScreens(phone).sayAge('Yes, I am 18 or older');
    await phone.getByLabel('Choose a password').fill(priya.password);
    await phone.getByRole('button', { name: 'Accept the invitation' }).tap();
    await expect(phone).toHaveURL('/welcome');
  });

  await test.step('agrees, answers what is needed, and lands on Today', async () => {
    await phone.getByRole('link', { name: 'Begin' }).tap();
    await new BeginningScreens(phone).answerWhatIsNeeded();
    await phone.getByRole('link', { name: 'Go to Today' }).tap();
    await expect(phone).toHaveURL('/today');
    await expect(phone.getByRole('heading', { level: 1 })).toContainText('Priya');
    await expect(phone.getByRole('main')).toContainText('How the breakup weighs');
  });

  await test.step('the coach sees the client as active', async () => {
    await desk.getByRole('link', { name: 'Today' }).click();
    await desk.getByRole('link', { name: 'Clients', exact: true }).click();
    await expect(desk.getByRole('row', { name: 'Priya Nambiar' })).toContainText('Active');
  });

  await test.step('both sign out and in again by password', async () => {
    await desk.getByRole('button', { name: 'Sign out' }).click();
    await expect(desk).toHaveURL('/sign-in');
    await signIn(desk, ines);
    await expect(desk).toHaveURL('/today');

    await phone.getByRole('link', { name: 'More' }).tap();
    await phone.getByRole('button', { name: 'Sign out' }).tap();
    await expect(phone).toHaveURL('/sign-in');
    await signIn(phone, priya);
    await expect(phone).toHaveURL('/today');
  });

  await test.step('the client has a link mailed and opens it in the same browser', async () => {
    await phone.context().clearCookies();
    await askForLink(phone, priya.email);
    await phone.goto(await linkMailedTo(priya.email, 2));
    await phone.getByRole('button', { name: 'Sign in' }).tap();
    await expect(phone).toHaveURL('/today');
  });

  await test.step('the coach asks at the desk, opens the link elsewhere and types the code', async () => {
    await desk.context().clearCookies();
    const code = await askForLink(desk, ines.email);
    const elsewhere = await atDesk();
    await elsewhere.goto(await linkMailedTo(ines.email, 2));
    await elsewhere.getByRole('button', { name: 'Sign in' }).click();
    await elsewhere.getByLabel('Code').fill(`${code.slice(0, 3)} ${code.slice(3)}`);
    await elsewhere.getByRole('button', { name: 'Sign in' }).click();
    await expect(elsewhere).toHaveURL('/today');
    await desk.goto('/today');
    await expect(desk, 'the browser that asked is not signed in by it').toHaveURL('/sign-in');
  });
});
