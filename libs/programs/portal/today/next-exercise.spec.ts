import { describe, expect, it } from '@jest/globals';
import { OwnExercisesDocument } from '@rekindle/shared/graphql';
import { type OpenedPage, openPage } from '@rekindle/shared/graphql/testing';
import { anExercise } from '../testing/an-exercise';
import { NextExercise } from './next-exercise';

const routes = [
  { path: '', component: NextExercise },
  { path: '**', children: [] },
];

/** The guide is fetched once there is something to say. */
async function words(page: OpenedPage): Promise<string> {
  for (let round = 0; round < 50 && !page.text; round++) await page.settle();
  return page.text;
}

describe('the next exercise on Today', () => {
  it('is the one that is due first', async () => {
    const page = await openPage(routes, { at: '/' });
    const myExercises = [
      anExercise('how-we-fought', { id: 'a1' }),
      anExercise('my-part', { id: 'a2', dueOn: '2026-12-04' }),
      anExercise('first-message', { id: 'a3', dueOn: '2026-12-01', closedBecause: 'closed' }),
      anExercise('boundaries', { id: 'a4', standing: 'HANDED_IN' }),
    ];
    await page.answer(OwnExercisesDocument, { myExercises });
    expect(await words(page)).toContain('My part');
    expect(page.button('Open it').getAttribute('href')).toBe('/exercises/a2');
  });

  it('is what was given out last, where none is due', async () => {
    const page = await openPage(routes, { at: '/' });
    const myExercises = [anExercise('my-repair', { id: 'a2' }), anExercise('my-part', { id: 'a1' })];
    await page.answer(OwnExercisesDocument, { myExercises });
    await words(page);
    expect(page.button('Open it').getAttribute('href')).toBe('/exercises/a2');
  });

  it('says where the coach asks for more', async () => {
    const page = await openPage(routes, { at: '/' });
    await page.answer(OwnExercisesDocument, { myExercises: [anExercise('how-we-fought', { standing: 'HANDED_BACK' })] });
    expect(await words(page)).toContain('Your coach asks for more');
  });

  it('claims nothing where none is open, or while the server is away', async () => {
    const page = await openPage(routes, { at: '/' });
    await page.cut(OwnExercisesDocument);
    expect(page.text).toBe('');
  });

  it('asks nothing of whoever reads only', async () => {
    const page = await openPage(routes, { at: '/', readsOnlySince: '2026-11-12T10:00:00Z' });
    expect(page.isAsking(OwnExercisesDocument)).toBe(false);
  });
});
