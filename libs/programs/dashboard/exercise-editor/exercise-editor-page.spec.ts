import { TestBed } from '@angular/core/testing';
import { describe, expect, it } from '@jest/globals';
import { type OwnExercise, readExercise } from '@rekindle/programs/domain';
import { type KeptExerciseFragment, ExercisesOfPracticeDocument, SaveOwnExerciseDocument } from '@rekindle/shared/graphql';
import { type OpenedPage, openPage } from '@rekindle/shared/graphql/testing';
import { Toasts } from '@rekindle/shared/ui';
import { programsRoutes } from '../programs.routes';
import { aKeptExercise } from '../testing/a-kept-exercise';

let page: OpenedPage;
const open = async (at: string) => (page = await openPage(programsRoutes, { at }));
const show = (...own: KeptExerciseFragment[]) => page.answer(ExercisesOfPracticeDocument, { ownExercises: own });
const edit = async () => (await open('/programs/exercises/edit/x1'), show(aKeptExercise()));
const names = () => [...page.element.querySelectorAll('rk-question-row .name b')].map(({ textContent }) => textContent);
const saved = (): OwnExercise => readExercise(page.asked(SaveOwnExerciseDocument).input.file);
const fieldsSaved = () => saved().sections.flatMap(({ fields }) => fields);
const phone = () => page.element.querySelector('aside rk-phone-preview')?.textContent.replace(/\s+/g, ' ');

describe('the page on which an exercise is written', () => {
  it('waits, says when the server is away, and opens what is there', async () => {
    await open('/programs/exercises/edit/x1');
    expect(page.element.querySelector('rk-skeleton')).not.toBeNull();
    await page.cut(ExercisesOfPracticeDocument);
    await page.press('Try again');
    await show(aKeptExercise());
    expect(page.heading).toBe('One evening');
    expect(names()).toEqual(['Did you write to them', 'What you wrote']);
    expect(page.text).toContain('A line · only after “Yes”');
  });

  it('says that there is no such exercise', async () => {
    await open('/programs/exercises/edit/x9');
    await show(aKeptExercise());
    expect(page.text).toContain('Your practice has no such exercise');
  });

  it('begins with a copy of the guide, which is saved as a new one and says where it came from', async () => {
    await open('/programs/exercises/new?from=how-we-fought');
    expect(page.box('Title of the exercise').value).toBe('Copy of How we fought');
    await page.type('Title of the exercise', ' How we fall out ');
    await page.press('Save the exercise');
    expect(page.asked(SaveOwnExerciseDocument).input).toMatchObject({ id: null, revision: null });
    expect(saved()).toMatchObject({ title: 'How we fall out', from: 'how-we-fought', minutes: 25 });
    await page.answer(SaveOwnExerciseDocument, { saveOwnExercise: aKeptExercise() });
    expect(page.url).toBe('/programs/exercises');
    expect(TestBed.inject(Toasts).current()?.text).toBe('Saved: How we fall out');
  });

  it('begins with a copy of one of the practice, too', async () => {
    await open('/programs/exercises/new?from=own-x1');
    await show(aKeptExercise({}));
    expect(page.box('Title of the exercise').value).toBe('Copy of One evening');
    await page.press('Save the exercise');
    expect(saved().from).toBeNull();
  });

  it('shows with each letter what a client will see, and the section that is being written', async () => {
    await edit();
    await page.type('Title of section 1', 'The kitchen');
    expect(phone()).toContain('The kitchen');
    await page.press('Add a section');
    expect(phone()).toContain('2 of 2Title of section 2');
    await page.press('What you wrote');
    expect(phone()).toContain('1 of 2');
    await page.type('What is asked', 'Your words');
    expect(phone()).toContain('Your words');
  });
});

describe('who reads an exercise', () => {
  it('is chosen until it is saved', async () => {
    await open('/programs/exercises/new');
    await page.select('Who reads it', 'private');
    await page.select('Answer', 'never');
    expect(page.noteOf('Who reads it')).toContain('Fixed once it is saved');
  });

  it('is settled then, with the reason', async () => {
    await edit();
    expect(() => page.box('Who reads it')).toThrow();
    expect(page.text).toContain('You and your client read it Fixed since it was saved');
  });

  it('stays private in a copy of what is private', async () => {
    await open('/programs/exercises/new?from=cooling-drawer');
    expect(() => page.box('Who reads it')).toThrow();
    expect(page.text).toContain('a copy stays private');
  });
});

describe('what keeps a client safe', () => {
  it('is shown as it is, with the reason, and is neither changed nor taken out', async () => {
    await open('/programs/exercises/new?from=pattern-or-person');
    const row = page.element.querySelector<HTMLElement>('[data-row=harm]')!;
    expect(row.textContent).toContain('Kept as it is');
    row.querySelector<HTMLElement>('.name')!.click();
    await page.settle();
    expect(row.textContent).toContain('your client is in danger');
    expect(row.querySelectorAll('input, textarea, select')).toHaveLength(0);
    const before = names();
    [...row.querySelectorAll<HTMLElement>('rk-place-buttons button')].at(-1)!.click();
    await page.settle();
    expect(names()).toEqual(before);
  });

  it('stays in the rows of a question, whose other words are free', async () => {
    await open('/programs/exercises/new?from=my-grievances');
    const row = page.element.querySelector<HTMLElement>('[data-row=grievances]')!;
    row.querySelector<HTMLElement>('.name')!.click();
    await page.settle();
    expect(row.querySelector('[data-inner=fed-by]')?.textContent).toContain('Kept as it is');
    await page.type('What is asked', 'What I hold against them');
    await page.press('Save the exercise');
    expect(fieldsSaved().find(({ id }) => id === 'grievances')?.label).toBe('What I hold against them');
  });
});
