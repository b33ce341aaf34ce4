import { getExercise, writeExercise } from '@rekindle/programs/domain';
import { appIsKept } from './fixtures/app-is-kept';
import { giveOut } from './fixtures/coach-exercises';
import { answersOf } from './fixtures/exercises';
import { expect, test } from './fixtures/journey';

test('an exercise of the practice opens and is written in without a network, in the wording that was given', async ({
  onPhone,
  coach,
  client,
  complaints,
}) => {
  complaints.foresee(/ERR_INTERNET_DISCONNECTED|ERR_FAILED|Nothing was lost/);
  const save = 'mutation ($input: SaveOwnExerciseInput!) { saveOwnExercise(input: $input) { id key revision } }';
  const copy = { ...getExercise('how-we-fought'), from: 'how-we-fought', title: 'The kitchen table' };
  const { saveOwnExercise: made } = await coach.api.get(save, { input: { file: writeExercise(copy) } });
  const { ids } = await giveOut(coach, client, [made.key]);
  const renamed = writeExercise({ ...copy, title: 'Another table' });
  await coach.api.get(save, { input: { id: made.id, revision: made.revision, file: renamed } });
  const page = await onPhone(client, { serviceWorkers: 'allow' });

  await test.step('opened once with a network, it lies on the device', async () => {
    await page.goto('/exercises');
    await page
      .getByRole('link', { name: /The kitchen table/ })
      .first()
      .tap();
    await page.getByRole('link', { name: 'Begin' }).tap();
    await page.getByRole('link', { name: 'Next' }).tap();
    await page.getByLabel('A name for our pattern').fill('Knock');
    await expect(page.getByText(/Saved \d\d:\d\d/)).toBeVisible();
    await appIsKept(page);
  });

  await test.step('without one, the page loaded anew asks the same, and keeps what is written', async () => {
    await page.context().setOffline(true);
    await page.reload();
    await expect(page.getByText(/The server cannot be reached\./)).toBeVisible();
    await expect(page.getByText('The kitchen table')).toBeVisible();
    await page.getByLabel('A name for our pattern').fill('Knock and lock');
    await expect(page.getByText('Saved on this device')).toBeVisible();
  });

  await test.step('the network is back, and the server has it', async () => {
    await page.context().setOffline(false);
    await expect(page.getByText(/Saved \d\d:\d\d/)).toBeVisible();
    expect(await answersOf(client, ids[0] ?? '')).toMatchObject({ name: 'Knock and lock' });
  });
});
