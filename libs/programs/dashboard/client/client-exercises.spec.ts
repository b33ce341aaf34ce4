import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  AssignExerciseDocument,
  ExercisesOfClientDocument,
  type GivenExerciseFragment,
  TakeBackAssignmentDocument,
} from '@rekindle/shared/graphql';
import { type OpenedPage, openPage } from '@rekindle/shared/graphql/testing';
import { Toasts } from '@rekindle/shared/ui';
import { exercisesTab } from '../client-tabs';
import { aGivenExercise } from '../testing/a-given-exercise';

const toast = () => TestBed.inject(Toasts).current()?.text;

describe('the tab about exercises', () => {
  let page: OpenedPage;
  const show = (...assignments: GivenExerciseFragment[]) => page.answer(ExercisesOfClientDocument, { assignments });
  const choose = async (title: string) => {
    const button = [...page.element.querySelectorAll<HTMLElement>('rk-exercise-list button')].find(({ textContent }) =>
      textContent.includes(title),
    );
    button!.click();
    await page.settle();
  };

  beforeEach(async () => {
    page = await openPage([{ path: ':clientId', loadComponent: exercisesTab.load }], { at: '/c2' });
    expect(page.asked(ExercisesOfClientDocument)).toEqual({ clientId: 'c2' });
  });

  it('waits, and says when the server is away', async () => {
    expect(page.element.querySelector('rk-skeleton')).not.toBeNull();
    await page.cut(ExercisesOfClientDocument);
    await page.press('Try again');
    await show(aGivenExercise());
    expect(page.text).toContain('How we fought');
  });

  it('says what will be here while nothing was given out', async () => {
    await show();
    expect(page.text).toContain('Nothing given out yet');
    await page.press('Assign an exercise');
    expect(page.text).toContain('Search exercises');
  });

  it('shows first what waits to be read, then what the client has, then what is done', async () => {
    await show(
      aGivenExercise({ id: 'a1', standing: 'REVIEWED', handedInAt: '2026-03-05T09:00:00Z', submissionId: 's1' }),
      aGivenExercise({ id: 'a2', exercise: 'boundaries', dueOn: '2026-12-04' }),
      aGivenExercise({ id: 'a3', exercise: 'my-part', standing: 'HANDED_IN', handedInAt: new Date().toISOString(), submissionId: 's3' }),
      aGivenExercise({ id: 'a4', exercise: 'cooling-drawer', isOwnChoice: true, standing: 'KEPT' }),
    );
    const headings = [...page.element.querySelectorAll('h2')].map(({ textContent }) => textContent);
    expect(headings.slice(0, 3)).toEqual(['Waiting for you', 'With your client', 'Done']);
    expect(page.text).toMatch(/Handed in Your own work · given out today · handed in today at \d\d:\d\d Read/);
    expect(page.text).toContain('Open Your own work · given out today · due Friday 4 December');
    expect(page.text).toContain('Kept to themselves Part well · their own choice, today');
    expect(page.button('Read: How we fought').getAttribute('href')).toBe('/clients/c2/exercises/s1');
  });

  it('calls an exercise by its key where its wording is not known here', async () => {
    await show(aGivenExercise({ exercise: 'from-tomorrow' }));
    expect(page.text).toContain('from-tomorrow');
  });

  it('gives out what was chosen from the guide, by a day', async () => {
    await show(aGivenExercise({ id: 'a0', exercise: 'boundaries' }));
    await page.press('Assign an exercise');
    await page.type('Search exercises', 'one FIGHT');
    expect(page.element.querySelectorAll('rk-exercise-list button')).toHaveLength(1);
    await choose('How we fought');
    expect(document.activeElement?.textContent).toBe('How we fought');
    expect(page.text).toContain('25 minutes You answer it You and your client read it');
    await page.type('Due on (optional)', '2026-12-04');
    pressInDrawer();
    await page.settle();
    expect(page.asked(AssignExerciseDocument)).toEqual({ input: { clientIds: ['c2'], exercise: 'how-we-fought', dueOn: '2026-12-04' } });
    await page.answer(AssignExerciseDocument, { assignExercise: [aGivenExercise({ dueOn: '2026-12-04' })] });
    expect(toast()).toBe('Given out: How we fought');
    expect(page.text).toContain('due Friday 4 December');
  });

  it('keeps what was chosen when the day has passed, and says it beside the day', async () => {
    await show(aGivenExercise({ id: 'a0', exercise: 'boundaries' }));
    await page.press('Assign an exercise');
    await choose('first message');
    expect(page.text).toContain('opens only when their gate does');
    await page.type('Due on (optional)', '2026-01-01');
    pressInDrawer();
    await page.settle();
    await page.refuse(AssignExerciseDocument, 'That day has passed.', {
      code: 'BAD_USER_INPUT',
      problem: 'programs.day-past',
      field: 'dueOn',
    });
    expect(page.noteOf('Due on (optional)')).toBe('That day has passed.');
    expect(page.box('Due on (optional)').value).toBe('2026-01-01');
  });

  it('says that nothing in the guide matches', async () => {
    await show();
    await page.press('Assign an exercise');
    await page.type('Search exercises', 'zebra');
    expect(page.text).toContain('No exercise holds these words');
  });

  it('takes one back once somebody has confirmed it', async () => {
    await show(aGivenExercise(), aGivenExercise({ id: 'a2', exercise: 'boundaries' }));
    await page.press('Take back: How we fought');
    expect(page.text).toContain('Take back “How we fought”?');
    expect(page.isAsking(TakeBackAssignmentDocument)).toBe(false);
    [...page.element.querySelectorAll<HTMLElement>('rk-dialog button')].at(-1)?.click();
    await page.settle();
    expect(page.asked(TakeBackAssignmentDocument)).toEqual({ id: 'a1' });
    await page.answer(TakeBackAssignmentDocument, { takeBackAssignment: { id: 'a1' } });
    expect(toast()).toContain('Taken back');
    expect(() => page.button('Take back: How we fought')).toThrow();
  });

  it('leaves to clients what they chose themselves', async () => {
    await show(aGivenExercise({ isOwnChoice: true }));
    expect(() => page.button('Take back: How we fought')).toThrow();
  });

  it('shows what comes in while it stands open', async () => {
    await show(aGivenExercise());
    await page.hear('exercises');
    await show(aGivenExercise({ standing: 'HANDED_IN', handedInAt: new Date().toISOString(), submissionId: 's1' }));
    expect(page.text).toContain('Waiting for you');
  });

  function pressInDrawer(): void {
    page.element.querySelector<HTMLElement>('rk-assign-drawer button[drawerAction]')!.click();
  }
});
