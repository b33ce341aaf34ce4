import { TestBed } from '@angular/core/testing';
import { describe, expect, it } from '@jest/globals';
import { readExercise } from '@rekindle/programs/domain';
import { type KeptExerciseFragment, ExercisesOfPracticeDocument, SaveOwnExerciseDocument } from '@rekindle/shared/graphql';
import { type OpenedPage, openPage } from '@rekindle/shared/graphql/testing';
import { Toasts } from '@rekindle/shared/ui';
import { programsRoutes } from '../programs.routes';
import { aKeptExercise } from '../testing/a-kept-exercise';

let page: OpenedPage;
const open = async (at: string) => (page = await openPage(programsRoutes, { at }));
const show = (about: Partial<KeptExerciseFragment> = {}) =>
  page.answer(ExercisesOfPracticeDocument, { ownExercises: [aKeptExercise(about)] });
const edit = async (about: Partial<KeptExerciseFragment> = {}) => (await open('/programs/exercises/edit/x1'), show(about));
const undo = async () => (TestBed.inject(Toasts).current()?.action?.run(), page.settle());
const title = () => page.box('Title of the exercise').value;

describe('saving an exercise', () => {
  it('goes over the one that was opened, and says what becomes of those who have it', async () => {
    await edit({ isInUse: true });
    expect(page.text).toContain('Those clients keep the words that they were given');
    await page.type('Title of the exercise', 'Renamed');
    await page.press('Save the exercise');
    expect(page.asked(SaveOwnExerciseDocument).input).toMatchObject({ id: 'x1', revision: 4 });
  });

  it('keeps what was typed when the line is cut', async () => {
    await edit();
    await page.type('Title of the exercise', 'Renamed');
    await page.press('Save the exercise');
    await page.cut(SaveOwnExerciseDocument);
    expect(title()).toBe('Renamed');
    expect(TestBed.inject(Toasts).current()?.text).toContain('Nothing was lost');
  });
});

describe('an exercise that somebody else has saved meanwhile', () => {
  const collide = async () => {
    await edit();
    await page.type('Title of the exercise', 'Mine');
    await page.press('Save the exercise');
    await page.refuse(SaveOwnExerciseDocument, 'Changed.', { code: 'CONFLICT', problem: 'programs.exercise-changed' });
    expect(page.text).toContain('Somebody else has saved this exercise meanwhile.');
    expect(title()).toBe('Mine');
  };

  it('can be left as it is, with what was typed saved as a copy', async () => {
    await collide();
    await page.press('Save mine as a copy');
    const { input } = page.asked(SaveOwnExerciseDocument);
    expect(input).toMatchObject({ id: null, revision: null });
    expect(readExercise(input.file).title).toBe('Copy of Mine');
  });

  it('can be shown, and what was typed is still there as one that was begun', async () => {
    await collide();
    await page.press('Show theirs');
    await show({ revision: 5 });
    expect(title()).toBe('One evening');
    await page.type('Title of the exercise', 'Both');
    await page.press('Save the exercise');
    expect(page.asked(SaveOwnExerciseDocument).input).toMatchObject({ id: 'x1', revision: 5 });
    await page.answer(SaveOwnExerciseDocument, { saveOwnExercise: aKeptExercise() });
    expect(page.text).toContain('Begun and not saved Copy of Mine');
  });
});

describe('what was typed of an exercise', () => {
  it('is there again after another page, and goes when somebody starts over', async () => {
    await edit();
    await page.type('Title of the exercise', 'Half a name');
    await page.visit('/programs/how-we-fought');
    await page.visit('/programs/exercises/edit/x1');
    await show();
    expect(title()).toBe('Half a name');
    expect(page.text).toContain('still there, and not saved yet');
    await page.press('Start over');
    expect(title()).toBe('One evening');
  });

  it('is told at once where somebody has saved another version since', async () => {
    await edit();
    await page.type('Title of the exercise', 'Half a name');
    await page.visit('/programs/how-we-fought');
    await page.visit('/programs/exercises/edit/x1');
    await show({ revision: 5 });
    expect(page.text).toContain('Somebody else has saved this exercise meanwhile.');
  });

  it('lies on the list of exercises until it is saved, and can be thrown away and brought back', async () => {
    await open('/programs/exercises/new');
    await page.type('Title of the exercise', 'Half a name');
    await page.visit('/programs/exercises');
    await page.answer(ExercisesOfPracticeDocument, { ownExercises: [] });
    expect(page.text).toContain('Begun and not saved Half a name');
    await page.press('Throw away: Half a name');
    expect(page.text).not.toContain('Half a name');
    await undo();
    await page.press('Go on: Half a name');
    expect(title()).toBe('Half a name');
  });

  it('is not what nobody has typed: an untouched copy leaves nothing behind', async () => {
    await open('/programs/exercises/new?from=how-we-fought');
    await page.visit('/programs/exercises');
    expect(page.text).not.toContain('Begun and not saved');
  });
});
