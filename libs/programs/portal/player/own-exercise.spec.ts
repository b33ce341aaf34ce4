import { describe, expect, it } from '@jest/globals';
import { getExercise, writeExercise } from '@rekindle/programs/domain';
import { HandInExerciseDocument, OwnExercisesDocument, OwnPathsDocument, SaveExerciseAnswerDocument } from '@rekindle/shared/graphql';
import { openPage } from '@rekindle/shared/graphql/testing';
import { anExercise, keep, openExercise, openScreen, rest, routes } from '../testing/an-exercise';

const own = (source: string, title: string) => {
  const copy = { ...getExercise(source), key: 'own-1', version: '2', from: source, title };
  return anExercise('own-1', { version: '2', content: writeExercise(copy) });
};

describe('an exercise that the practice made', () => {
  it('is begun, written in and handed in by the words that came with it', async () => {
    const opened = openExercise(own('how-we-fought', 'The kitchen table'));
    const page = await openScreen('', opened);
    expect(page.heading).toBe('The kitchen table');
    await page.press('Begin');
    expect(page.url).toBe('/exercises/a1/write/fights');
    await page.press('Next');
    await page.type('A name for our pattern', 'Knock');
    await rest(page);
    expect(page.asked(SaveExerciseAnswerDocument)).toMatchObject({ input: { assignmentId: 'a1', field: 'name' } });
    await keep(page, 'name', 'Knock');
  });

  it('leads to the support screen after a choice that cannot wait, as what it was copied from does', async () => {
    const answers = { harm: ['afraid'], 'safety-first': 'accepted' };
    const opened = openExercise(own('pattern-or-person', 'What it was'), answers);
    const page = await openScreen('/hand-in', opened);
    await page.press('Hand in to Ines Halloran');
    await page.answer(HandInExerciseDocument, { handInExercise: opened });
    expect(page.url).toMatch(/^\/support\//);
  });

  it('stands in the list by its own name, and in one of tomorrow not at all', async () => {
    const page = await openPage(routes, { at: '/exercises' });
    const tomorrow = anExercise('own-2', { id: 'a2', version: '1', content: '{"format":"rekindle-exercise","version":2}' });
    await page.answer(OwnExercisesDocument, { myExercises: [own('how-we-fought', 'The kitchen table'), tomorrow] });
    await page.answer(OwnPathsDocument, { myPaths: [] });
    expect(page.button('The kitchen table').getAttribute('href')).toBe('/exercises/a1');
    expect(page.element.querySelectorAll('rk-own-list .row')).toHaveLength(1);
  });
});
