import { expect, test } from './fixtures/journey';
import { inviteColleague, joinTeam } from './fixtures/team';

test('a coach writes for themself, pins, dismisses and moves the stage; a fellow coach sees all but the note', async ({
  atDesk,
  coach,
  client,
  apiOf,
}) => {
  const desk = await atDesk(coach);
  const timeline = desk.getByRole('list');

  await test.step('opens the page of the client', async () => {
    await desk.goto('/clients');
    await desk.getByRole('link', { name: client.name }).click();
    await expect(desk.getByRole('heading', { level: 1 })).toContainText(client.name);
    await expect(timeline.getByText('Answered the first questions')).toBeVisible();
  });

  await test.step('writes a note, which survives a reload before it is sent', async () => {
    await desk.getByLabel('A note').fill('Ask about the sister.');
    await desk.reload();
    await expect(desk.getByLabel('A note')).toHaveValue('Ask about the sister.');
    await expect(desk.getByText('not even the owner of the practice')).toBeVisible();
    await desk.getByLabel('A note').press('Control+Enter');
    await expect(timeline.getByText('Your note')).toBeVisible();
    await expect(desk.getByLabel('A note')).toHaveValue('');
    await desk.reload();
    await expect(desk.getByLabel('A note')).toHaveValue('');
  });

  await test.step('pins a sentence and dismisses it with a reason', async () => {
    await desk.getByRole('button', { name: 'Pin', exact: true }).click();
    await desk.getByLabel('What has to be known').fill('No calls after 20:00.');
    await desk.getByRole('button', { name: 'Pin it' }).click();
    const pinned = desk.getByRole('region', { name: 'Pinned' });
    await expect(pinned).toContainText('No calls after 20:00.');
    await pinned.getByRole('button', { name: 'Dismiss' }).click();
    const question = desk.getByRole('dialog', { name: 'Dismiss this?' });
    await question.getByLabel('Reason').fill('Calls are fine.');
    await question.getByRole('button', { name: 'Dismiss it' }).click();
    await expect(pinned).toHaveCount(0);
    await expect(timeline.getByText('Because: Calls are fine.')).toBeVisible();
  });

  await test.step('moves the stage', async () => {
    await desk.getByRole('button', { name: 'Stage', exact: true }).click();
    const dialog = desk.getByRole('dialog', { name: 'Where it stands' });
    await dialog.getByLabel('Stage').selectOption('In contact again');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(timeline.getByText('Now: In contact again')).toBeVisible();
    await expect(desk.getByText('In contact again day 1')).toBeVisible();
  });

  await test.step('a fellow coach sees all of it but the note', async () => {
    const noor = await joinTeam(await inviteColleague(coach, 'COACH'), await apiOf('coach'));
    const noors = await atDesk(noor);
    await noors.goto(new URL(desk.url()).pathname);
    await expect(noors.getByText('Now: In contact again')).toBeVisible();
    await expect(noors.getByText('Ask about the sister.')).toHaveCount(0);
  });
});
