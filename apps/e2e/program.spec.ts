import { openTab } from './fixtures/client-page';
import { expect, test } from './fixtures/journey';
import { mailsFor } from './fixtures/mailbox';
import { letItBeMidday, letProgramDaysPass, letProgramMailsGo } from './fixtures/program-days';

// The worker looks every ten seconds, and days pass seven times.
test.setTimeout(300_000);
const patience = { timeout: 60_000, intervals: [500] };

test('a client is led through the guide: day by day, with one mail a day, paused, resumed, and led back', async ({
  atDesk,
  onPhone,
  coach,
  client,
  cast,
}) => {
  await letItBeMidday(client.email);
  const desk = await atDesk(coach);
  const phone = await onPhone(client);
  const given = async () =>
    (await client.api.get('{ myExercises { exercise } }')).myExercises.map(({ exercise }: { exercise: string }) => exercise).sort();
  const mails = async () => (await mailsFor(client.email)).filter(({ subject }) => subject === 'The next step of your plan is here');
  const dayPasses = async (days: number, ...exercises: readonly string[]) => {
    await letProgramDaysPass(client.email, days);
    await expect.poll(given, patience).toEqual([...exercises].sort());
  };
  const thread = desk.getByRole('region', { name: 'The four parts of the guide' });
  const step = (title: string) => thread.getByRole('listitem').filter({ hasText: title }).last();

  await test.step('the coach enrols them, and sees first what comes first', async () => {
    await openTab(desk, cast, 'Exercises');
    await desk.getByRole('button', { name: 'Enrol', exact: true }).click();
    await expect(desk.getByText('4 parts, 32 exercises')).toBeVisible();
    await desk.getByRole('button', { name: 'Enrol, beginning today' }).click();
    await expect(step('Quiet respect')).toContainText('Given out on');
    expect(await given()).toEqual(['quiet-respect']);
  });

  await test.step('the client sees what is now, and only that more comes', async () => {
    await phone.goto('/exercises');
    await expect(phone.getByText('More comes by itself')).toBeVisible();
    await phone
      .getByRole('link', { name: /Quiet respect/ })
      .first()
      .tap();
    await expect(phone.getByRole('heading', { name: 'Quiet respect' })).toBeVisible();
  });

  await test.step('days bring what the rules say, each with one mail that leads to the very thing and names none', async () => {
    await letProgramMailsGo(client.email);
    await expect.poll(async () => (await mails()).length, patience).toBe(1);
    await dayPasses(1, 'quiet-respect', 'cooling-drawer');
    await letProgramMailsGo(client.email);
    await expect.poll(async () => (await mails()).length, patience).toBe(2);
    const [mail] = await mails();
    expect(mail!.text).not.toMatch(/drawer|respect/i);
    await phone.goto(mail!.links.find((link) => link.includes('/exercises/'))!);
    await expect(phone.getByRole('heading', { name: 'The cooling drawer' })).toBeVisible();
    await dayPasses(1, 'quiet-respect', 'cooling-drawer', 'name-the-reason');
  });

  await test.step('paused, nothing comes, and the client reads so', async () => {
    await desk.getByRole('button', { name: 'Pause' }).click();
    await expect(desk.getByText('Paused since')).toBeVisible();
    await letProgramDaysPass(client.email, 10);
    await phone.goto('/exercises');
    await expect(phone.getByText('Your coach has paused this. Take the time.')).toBeVisible();
  });

  await test.step('resumed, it goes on from the day on which it was paused', async () => {
    await desk.getByRole('button', { name: 'Resume' }).click();
    await expect(step('A respectful goodbye')).toContainText(/On \w+day/);
    await dayPasses(2, 'quiet-respect', 'cooling-drawer', 'name-the-reason', 'respectful-goodbye');
  });

  await test.step('led back, what came after it comes again, and nobody is given the same twice', async () => {
    await thread.getByRole('button', { name: 'What to do about Name the reason' }).click();
    await desk.getByRole('menuitem', { name: 'Back to here' }).click();
    await desk.getByRole('button', { name: 'Go back' }).click();
    await expect(step('A respectful goodbye')).toContainText(/On \w+day/);
    await dayPasses(2, 'quiet-respect', 'cooling-drawer', 'name-the-reason', 'respectful-goodbye');
    await expect(step('A respectful goodbye')).toContainText('Given out on');
  });
});
