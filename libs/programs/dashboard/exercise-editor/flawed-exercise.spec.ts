import { TestBed } from '@angular/core/testing';
import { describe, expect, it } from '@jest/globals';
import { ExercisesOfPracticeDocument, SaveOwnExerciseDocument } from '@rekindle/shared/graphql';
import { type OpenedPage, openPage } from '@rekindle/shared/graphql/testing';
import { Toasts } from '@rekindle/shared/ui';
import { programsRoutes } from '../programs.routes';
import { aKeptExercise } from '../testing/a-kept-exercise';

let page: OpenedPage;
const open = async (at: string) => (page = await openPage(programsRoutes, { at }));
const edit = async () => (
  await open('/programs/exercises/edit/x1'),
  page.answer(ExercisesOfPracticeDocument, { ownExercises: [aKeptExercise()] })
);
const focused = () => document.activeElement;
const save = async () => {
  await page.press('Save the exercise');
  expect(page.isAsking(SaveOwnExerciseDocument)).toBe(false);
};
const choose = async (kind: string) => {
  [...page.element.querySelectorAll<HTMLElement>('rk-kind-drawer button')].find(({ textContent }) => textContent.includes(kind))!.click();
  await page.settle();
};

const add = async (kind: string) => (await page.press('Add a question to section 1'), choose(kind));

describe('what is wrong with an exercise', () => {
  it('is said where it is, and what is only unfinished not before somebody saves', async () => {
    await open('/programs/exercises/new');
    expect(page.element.querySelector('.wrong, .flaw')).toBeNull();
    await save();
    expect(page.noteOf('Title of the exercise')).toBe('Please give it a name that your clients will understand.');
    expect(page.noteOf('What it is good for')).toContain('Please say in a sentence or two');
    expect(page.noteOf('Title of section 1')).toContain('Please give this section a title');
    expect(page.text).toContain('Please add a question, or take this section out.');
    expect(focused()).toBe(page.box('Title of the exercise'));
  });

  it.each([
    ['Minutes it takes most people', 'ten', 'Please choose between 1 and 180 minutes.'],
    ['Title of the exercise', 'x'.repeat(121), 'Please use at most 120 characters.'],
    ['What it is good for', 'x'.repeat(601), 'Please use at most 600 characters.'],
    ['How to go about it (optional)', 'Look.\n'.repeat(9), 'Please leave at most 8 points.'],
  ])('is something in: %s', async (label, typed, sentence) => {
    await edit();
    await page.type(label, typed);
    expect([page.box(label).value, page.noteOf(label)]).toEqual([typed, expect.stringContaining(sentence)]);
    await save();
    expect(focused()).toBe(page.box(label));
  });

  it.each([
    ['A scale', 'To', '11', 'Please choose two numbers between 0 and 10'],
    ['From one day to another', 'Days at most', '', 'Please choose between 1 and 366 days'],
    ['A letter that rests', 'Hours that it rests', '1', 'Please choose between 24 and 168 hours.'],
    ['The same questions, several times', 'How many there may be', '99', 'Please choose at most 20'],
  ])('is a number that makes no sense: %s, %s %s', async (kind, label, typed, sentence) => {
    await edit();
    await add(kind);
    await page.type('What is asked', 'Something');
    await page.type(label, typed);
    expect(page.text).toContain(sentence);
  });

  it('opens the question that it is about, and leads into its box', async () => {
    await edit();
    await add('One of several');
    await page.type('What is asked', 'Where it was');
    await page.press('Where it was');
    await save();
    expect(page.text).toContain('Please give each answer words');
    expect(focused()).toBe(page.element.querySelector('rk-option-list textarea'));
  });

  it('is said at what is asked in rows, closed or open', async () => {
    await edit();
    await add('The same questions, several times');
    await page.type('What is asked', 'Evenings');
    await page.type('What one of them is called', 'evening');
    await page.press('Evenings');
    await save();
    expect(focused()).toBe(page.element.querySelector('[data-inner] [data-box=label]'));
    await page.press('Evenings');
    expect(page.text).toContain('Please write what is asked.');
  });

  it('is a condition whose question was moved below, or is gone', async () => {
    await edit();
    await page.press('Move down: Did you write to them');
    await save();
    expect(page.noteOf('When it is asked')).toContain('The question that they belong to has to stand above this one.');
    await page.press('Move up: Did you write to them');
    expect(page.noteOf('When it is asked')).toBe('');
  });

  it('is that there is more in it than can be kept', async () => {
    await edit();
    for (let count = 0; count < 9; count++) {
      await add('Paragraphs');
      await page.type('What is asked', `Question ${count}`);
      await page.type('An example (optional)', 'y'.repeat(4000));
    }
    await page.press('Add a section');
    await page.type('Title of section 2', 'More');
    for (let count = 0; count < 9; count++) {
      await page.press('Add a question to section 2');
      await choose('A letter that rests');
      await page.type('What is asked', `Letter ${count}`);
      await page.type('An example (optional)', 'y'.repeat(8000));
    }
    await save();
    expect(TestBed.inject(Toasts).current()?.text).toContain('Please make two exercises of it.');
  });

  it('is that nothing is in it', async () => {
    await edit();
    await page.press('Take out section 1');
    await save();
    expect(page.text).toContain('Nothing is asked yet. Add a section, and a question to it.');
  });
});
