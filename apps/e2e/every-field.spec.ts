import { answerAllOf, answerMeasures, clientIdOf, giveOutEverything, handIn, readAllOf } from './fixtures/doing-exercises';
import { expect, test } from './fixtures/journey';
import { exercisesWith, fewestExercises, inOrder, traitsOf } from './fixtures/whole-exercises';

// What the guide holds is data, and so is this journey: nothing here knows an exercise by name.
test('every kind of field is answered on a phone, is still there after a reload, is handed in, and is read by the coach', async ({
  onPhone,
  atDesk,
  coach,
  client,
}) => {
  // Nine exercises or so from beginning to end: there is a lot to type. EVERY_EXERCISE=1 does all that are open, in minutes.
  const isForAll = Boolean(process.env['EVERY_EXERCISE']);
  test.setTimeout(isForAll ? 1_800_000 : 360_000);
  const given = await giveOutEverything(coach, client);
  const clientId = await clientIdOf(coach, client);
  const open = exercisesWith([...given].filter(([, { isClosed }]) => !isClosed).map(([key]) => key));
  const chosen = isForAll ? inOrder(open) : fewestExercises(open);
  expect(new Set(chosen.flatMap(traitsOf))).toEqual(new Set(open.flatMap(traitsOf)));
  const [phone, desk] = [await onPhone(client), await atDesk(coach)];

  for (const exercise of chosen) {
    const { id } = given.get(exercise.key)!;
    await test.step(exercise.title, async () => {
      await answerMeasures(client, exercise);
      await answerAllOf(phone, client, id, exercise);
      await handIn(phone, exercise);
      await readAllOf(desk, coach, { id, clientId }, exercise);
    });
  }

  const [[, shut] = []] = [...given].filter(([, { isClosed }]) => isClosed);
  await test.step('what the gate keeps shut is not asked', async () => {
    await phone.goto(`/exercises/${shut!.id}`);
    await expect(phone.getByText('It is not time for this one yet.').or(phone.getByText('This one stays closed'))).toBeVisible();
    await expect(phone.getByRole('link', { name: 'Begin' })).toHaveCount(0);
  });
});
