import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  AssignExerciseDocument,
  ExercisesOfClientDocument,
  ExercisesOfPracticeDocument,
  type KeptExerciseFragment,
} from '@rekindle/shared/graphql';
import { type OpenedPage, openPage } from '@rekindle/shared/graphql/testing';
import { exercisesTab } from '../client-tabs';
import { submissionKind } from '../reading/submission-in-queue';
import { aGivenExercise } from '../testing/a-given-exercise';
import { anOwnExercise } from '../testing/an-own-exercise';
import { timelineArea } from '../timeline/own-kinds';
import { OwnExercises } from './own-exercises';

const given = { exercise: 'own-1', version: '1', content: anOwnExercise().file };

describe('an exercise of the practice', () => {
  let page: OpenedPage;
  const own = (...ownExercises: KeptExerciseFragment[]) => page.answer(ExercisesOfPracticeDocument, { ownExercises });
  const listed = () => [...page.element.querySelectorAll('rk-exercise-list section')].map((each) => each.textContent);

  beforeEach(async () => {
    page = await openPage([{ path: ':clientId', loadComponent: exercisesTab.load }], { at: '/c2' });
    await page.answer(ExercisesOfClientDocument, { assignments: [aGivenExercise({ id: 'a9', ...given })] });
  });

  it('is called as it was when it was given out, and nothing is asked for that', () => {
    expect(page.text).toContain('The kitchen table');
    expect(page.isAsking(ExercisesOfPracticeDocument)).toBe(false);
  });

  it('is chosen from among those of the practice, and given out', async () => {
    await page.press('Assign an exercise');
    await own(anOwnExercise(), anOwnExercise({ key: 'own-2', title: 'Old', isArchived: true }));
    expect(listed()[0]).toMatch(/^Your practice.*The kitchen table/);
    expect(listed()[0]).not.toContain('Old');
    page.element.querySelector<HTMLElement>('rk-exercise-list button')!.click();
    await page.settle();
    [...page.element.querySelectorAll<HTMLElement>('rk-drawer button')].at(-1)!.click();
    await page.settle();
    expect(page.asked(AssignExerciseDocument)).toMatchObject({ input: { clientIds: ['c2'], exercise: 'own-1' } });
  });

  it('leaves the guide to choose from where it cannot be asked for', async () => {
    await page.press('Assign an exercise');
    await page.cut(ExercisesOfPracticeDocument);
    expect(page.text).toContain('What your practice made is not here');
    expect(listed()).toHaveLength(4);
    await page.press('Try again');
    await own(anOwnExercise());
    expect(listed()).toHaveLength(5);
  });

  it('gets its name on the timeline and in the queue once that is known, and is asked for once', async () => {
    TestBed.inject(OwnExercises);
    const said = () => [timelineArea.kinds[0]!.words({ codes: ['own-1'] }), submissionKind.titleOf('own-1', '1')];
    expect(said()).toEqual(['Exercise given out: An exercise of your practice', 'An exercise of your practice']);
    await page.settle();
    await own(anOwnExercise());
    expect(said()).toEqual(['Exercise given out: The kitchen table', 'The kitchen table']);
    expect(submissionKind.titleOf('own-elsewhere', '1')).toBe('An exercise of your practice');
    await page.settle();
    await own(anOwnExercise());
    expect(submissionKind.titleOf('own-elsewhere', '1')).toBe('An exercise of your practice');
    await page.settle();
    expect(page.isAsking(ExercisesOfPracticeDocument)).toBe(false);
  });
});
