import { beforeEach, describe, expect, it } from '@jest/globals';
import { readProgram, stepsOf } from '@rekindle/programs/domain';
import {
  ExercisesOfPracticeDocument,
  type KeptExerciseFragment,
  ProgramToEditDocument,
  SaveProgramDocument,
} from '@rekindle/shared/graphql';
import { type OpenedPage, openPage } from '@rekindle/shared/graphql/testing';
import { programsRoutes } from '../programs.routes';
import { aKeptProgram, aShortProgram } from '../testing/a-kept-program';
import { anOwnExercise } from '../testing/an-own-exercise';

describe('a step with an exercise of the practice', () => {
  let page: OpenedPage;
  const own = (...ownExercises: KeptExerciseFragment[]) => page.answer(ExercisesOfPracticeDocument, { ownExercises });
  const program = aShortProgram('Evenings', [{ id: 'a', exercise: 'own-1', release: { rule: 'at-once' } }]);

  beforeEach(async () => {
    page = await openPage(programsRoutes, { at: '/programs/edit/p1' });
    await page.answer(ProgramToEditDocument, { program: aKeptProgram({}, program) });
  });

  it('is no flaw before it is known what there is, and has its name and its phone then', async () => {
    expect(page.text).toContain('An exercise of your practice');
    expect(page.text).not.toContain('There is no such exercise here');
    await own(anOwnExercise());
    expect(page.text).toMatch(/Day 1.*The kitchen table/);
    await page.press('The kitchen table');
    expect(page.element.querySelector('aside rk-phone-preview')?.textContent).toContain('The kitchen table');
    await page.press('Save the program');
    expect(stepsOf(readProgram(page.asked(SaveProgramDocument).input.file)).map(({ exercise }) => exercise)).toEqual(['own-1']);
  });

  it('says that it is archived, or that another practice has it', async () => {
    await own(anOwnExercise({ isArchived: true }));
    expect(page.text).toContain('There is no such exercise here, or no longer.');
    await page.press('Save the program');
    expect(page.isAsking(SaveProgramDocument)).toBe(false);
  });

  it('is chosen beside those of the guide', async () => {
    await own(
      anOwnExercise(),
      anOwnExercise({ id: '2', key: 'own-2', title: 'The hall', file: anOwnExercise().file.replaceAll('own-1', 'own-2') }),
    );
    await page.press('Add an exercise');
    await own(anOwnExercise());
    expect(page.element.querySelector('rk-exercise-list section h3')?.textContent).toBe('Your practice');
  });
});
