import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { InviteDrawer } from '../fixtures/invite-drawer';
import { expect, test } from '../fixtures/journey';
import { newestMailFor } from '../fixtures/mailbox';
import { accept, invite } from '../fixtures/people';
import { getProduct } from '../fixtures/product';

const folder = fileURLToPath(new URL('.', import.meta.url));
const sharp = { deviceScaleFactor: 2, reducedMotion: 'reduce' } as const;

async function take(page: Page, name: string): Promise<void> {
  await expect(page.locator('rk-skeleton')).toHaveCount(0);
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: `${folder}/${name}.webp`, type: 'webp', quality: 80, animations: 'disabled' });
}

test.describe.configure({ mode: 'serial' });

test('the client: the mail, the invitation, today', async ({ onPhone, apiOf, coach, complaints }) => {
  // The mailbox shows a mail in a frame that runs nothing, our listening ear included.
  complaints.foresee(/frame is sandboxed/);
  const invitation = await invite(coach, { email: 'priya@mail.example' });
  const reading = { viewport: { width: 1200, height: 800 }, isMobile: false, colorScheme: 'light' } as const;
  const mailbox = await onPhone(undefined, reading);
  await mailbox.goto(`${getProduct().mailbox}/mails/${(await newestMailFor(invitation.email)).id}`);
  await take(mailbox, 'mailbox');

  const phone = await onPhone(undefined, { ...sharp, colorScheme: 'light' });
  await phone.goto(invitation.link);
  await expect(phone.getByText('Are you 18 or older?')).toBeVisible();
  await take(phone, 'portal-invitation');

  const client = await accept(invitation, await apiOf('portal'));
  const today = await onPhone(client, { ...sharp, colorScheme: 'light' });
  await today.goto('/today');
  await expect(today.getByRole('link', { name: 'Start' })).toBeVisible();
  await take(today, 'portal-today');
});

test('the coach: sign-in, clients, inviting, today', async ({ atDesk, apiOf, coach }) => {
  const guest = (name: string) => ({ name, email: `${name.split(' ')[0]!.toLowerCase()}@mail.example` });
  for (const name of ['Tomasz Wieland', 'Amara Osei']) await invite(coach, guest(name));
  for (const name of ['Lena Brandt', 'Beatriz Quintela', 'Jonas Reuter'])
    await accept(await invite(coach, guest(name)), await apiOf('portal'));
  await invite(coach, guest('Sofia Marques'));

  const visitor = await atDesk(undefined, { ...sharp, colorScheme: 'light' });
  await visitor.goto('/sign-in');
  await expect(visitor.getByRole('button', { name: 'Sign in' })).toBeVisible();
  await take(visitor, 'sign-in');

  const page = await atDesk(coach, { ...sharp, colorScheme: 'light' });
  await page.goto('/clients');
  await expect(page.getByRole('row')).toHaveCount(7);
  await take(page, 'coach-clients');
  await page.getByRole('link', { name: 'Invite a client', exact: true }).click();
  await new InviteDrawer(page).fill(guest('Marta Silva'));
  await take(page, 'coach-inviting');

  const evening = await atDesk(coach, { ...sharp, colorScheme: 'dark' });
  await evening.goto('/today');
  await expect(evening.getByRole('heading', { name: 'Invitations waiting' })).toBeVisible();
  await take(evening, 'coach-today');
});
