import { BeginningScreens } from './fixtures/beginning-screens';
import { countMembershipsOf } from './fixtures/database';
import { expect, test } from './fixtures/journey';
import { invite } from './fixtures/people';

test('somebody under 18 reads what helps, gets no account, and the coach can mail no invitation by accident', async ({
  onPhone,
  atDesk,
  coach,
}) => {
  const { link, name, email } = await invite(coach);
  const page = await onPhone();
  await page.goto(link);
  await new BeginningScreens(page).sayAge('No, I am younger');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This place is for people who are 18 or older');
  await expect(page.getByRole('link', { name: 'findahelpline.com' })).toHaveAttribute('href', 'https://findahelpline.com');
  await expect(page.getByRole('main')).toContainText('There is no account, and nothing was stored');
  expect(await countMembershipsOf(email)).toBe(0);
  await page.goto(link);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This place is for people who are 18 or older');

  const desk = await atDesk(coach);
  await desk.goto(`/clients?search=${name}`);
  const row = desk.getByRole('row', { name });
  await expect(row).toContainText('Under 18');
  await expect(row.getByRole('button', { name: 'Mail again' })).toHaveCount(0);
});
