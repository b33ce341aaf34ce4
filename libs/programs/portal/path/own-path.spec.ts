import { describe, expect, it } from '@jest/globals';
import { type OwnExerciseFragment, OwnExercisesDocument, OwnPathsDocument, type OwnPathsQuery } from '@rekindle/shared/graphql';
import { type OpenedPage, openPage } from '@rekindle/shared/graphql/testing';
import { anExercise, routes } from '../testing/an-exercise';

type Given = OwnPathsQuery['myPaths'][number];

const aPath = (about: Partial<Given> = {}): Given => ({
  ...{ id: 'e1', assignmentIds: ['a1', 'a2', 'a3'], isPaused: false, goesOn: true },
  ...about,
});
const threeSteps = [
  anExercise('how-we-fought', { id: 'a3' }),
  anExercise('my-part', { id: 'a2' }),
  anExercise('quiet-respect', { id: 'a1', standing: 'HANDED_IN', handedInAt: '2026-11-30T10:00:00Z' }),
];

async function open(myPaths: readonly Given[], myExercises: readonly OwnExerciseFragment[] = threeSteps): Promise<OpenedPage> {
  const page = await openPage(routes, { at: '/exercises' });
  await page.answer(OwnExercisesDocument, { myExercises });
  await page.answer(OwnPathsDocument, { myPaths });
  return page;
}

const beads = (page: OpenedPage) => [...page.element.querySelectorAll('rk-own-path li')].map(({ textContent }) => textContent.trim());

describe('the path of a client', () => {
  it('is what is done, what is now with the newest first, and only that more comes', async () => {
    const page = await open([aPath()]);
    expect(beads(page)).toEqual([
      'One step is done',
      expect.stringContaining('How we fought'),
      expect.stringContaining('My part in it'),
      'More comes by itself, one thing at a time.',
    ]);
    expect(page.button('How we fought').getAttribute('href')).toBe('/exercises/a3');
    expect(page.text).not.toContain('To do');
  });

  it('folds what came before the last three', async () => {
    const given = ['my-part', 'my-repair', 'boundaries', 'urge-plan', 'mindset'].map((key, index) => anExercise(key, { id: `a${index}` }));
    const page = await open([aPath({ assignmentIds: given.map(({ id }) => id) })], given);
    expect(page.text).toContain('2 more from before');
    expect(page.element.querySelectorAll('rk-own-path details a')).toHaveLength(2);
    expect(page.text).not.toContain('To do');
  });

  it('leaves below what a program did not give out, and what the coach asks more of', async () => {
    const page = await open(
      [aPath()],
      [...threeSteps.slice(1), anExercise('how-we-fought', { id: 'a3', standing: 'HANDED_BACK' }), anExercise('boundaries', { id: 'a9' })],
    );
    expect(page.text).toMatch(/To do My boundaries.*Your coach asks for more How we fought/);
  });

  it('says that nothing is open right now', async () => {
    const page = await open([aPath({ assignmentIds: ['a1'] })], threeSteps.slice(2));
    expect(beads(page)).toEqual(['One step is done', 'Nothing is open right now. The next step comes by itself.']);
  });

  it('says calmly when a coach has paused it', async () => {
    const page = await open([aPath({ isPaused: true })]);
    expect(page.text).toContain('Your coach has paused this. Take the time.');
    expect(page.text).not.toContain('More comes');
  });

  it('is closed where the way is closed, and leads nowhere', async () => {
    const page = await open([aPath()], [anExercise('first-message', { id: 'a3', closedBecause: 'gate-not-open' })]);
    expect(page.element.querySelector('rk-own-path a')).toBeNull();
    expect(page.text).toContain('It is not time for this one yet.');
  });

  it('that was gone through stays while there is no other', async () => {
    const over = aPath({ id: 'e0', goesOn: false, assignmentIds: ['a1'] });
    expect((await open([over])).text).toContain('You have gone all of this path.');
  });

  it('gives way to the one that goes on', async () => {
    const over = aPath({ id: 'e0', goesOn: false, assignmentIds: ['a1'] });
    expect((await open([aPath(), over])).text).not.toContain('You have gone all of this path.');
  });

  it('is not there where nobody leads, nor while it cannot be asked for', async () => {
    const page = await openPage(routes, { at: '/exercises' });
    await page.answer(OwnExercisesDocument, { myExercises: threeSteps });
    await page.cut(OwnPathsDocument);
    expect(page.element.querySelector('rk-own-path')).toBeNull();
    expect(page.text).toContain('To do');
  });

  it('is not shown to whoever reads only', async () => {
    const page = await openPage(routes, { at: '/exercises', readsOnlySince: '2026-11-12T10:00:00Z' });
    expect(page.isAsking(OwnPathsDocument)).toBe(false);
  });
});
