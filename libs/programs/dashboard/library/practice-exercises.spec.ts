import { TestBed } from '@angular/core/testing';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { getExercise, writeExercise } from '@rekindle/programs/domain';
import { ArchiveOwnExerciseDocument, type KeptExerciseFragment, ExercisesOfPracticeDocument } from '@rekindle/shared/graphql';
import { type OpenedPage, openPage } from '@rekindle/shared/graphql/testing';
import { Toasts } from '@rekindle/shared/ui';
import { programsRoutes } from '../programs.routes';
import { aKeptExercise, anEvening } from '../testing/a-kept-exercise';
import { chooseFile } from '../testing/choose-file';

describe('the exercises of a practice', () => {
  let page: OpenedPage;
  const show = (...own: KeptExerciseFragment[]) => page.answer(ExercisesOfPracticeDocument, { ownExercises: own });
  const links = () => [...page.element.querySelectorAll('rk-own-exercise-row a')].map((link) => link.getAttribute('href'));
  const changed = (change: (file: any) => unknown) => {
    const file = JSON.parse(writeExercise(anEvening));
    change(file);
    return JSON.stringify(file);
  };

  beforeEach(async () => {
    page = await openPage(programsRoutes, { at: '/programs/exercises' });
  });
  afterEach(() => void jest.restoreAllMocks());

  it('wait beside those of the guide, and say when the server is away', async () => {
    expect(page.element.querySelector('rk-practice-exercises rk-skeleton')).not.toBeNull();
    expect(page.text).toContain('Part well');
    await page.cut(ExercisesOfPracticeDocument);
    await page.press('Try again');
    await show();
    expect(page.text).toContain('Nothing of your own yet.');
    expect(page.button('New exercise').getAttribute('href')).toBe('/programs/exercises/new');
  });

  it('say what they are for, who reads them and where they came from', async () => {
    await show(aKeptExercise({ from: 'how-we-fought' }), aKeptExercise({ id: 'x2', title: 'Gone', isArchived: true }));
    expect(page.text).toContain(
      'One evening To look at one evening. 10 minutes · You answer it · You and your client read it · from “How we fought”',
    );
    expect(page.text).not.toContain('Gone');
  });

  it('say where one opens only with the gate, as what it was copied from', async () => {
    const source = getExercise('first-message');
    await show(aKeptExercise({ from: source.key }, { ...source, key: 'own-x1', from: source.key, title: 'Three lines' }));
    expect(page.text).toContain('Three lines Opens only with the gate');
  });

  it('are looked at, copied, edited and given out where they stand', async () => {
    await show(aKeptExercise());
    expect(links()).toEqual([
      ...['/programs/own-x1', '/programs/exercises/new?from=own-x1', '/programs/exercises/edit/x1', '/exercises/assign?exercise=own-x1'],
    ]);
  });

  it('are archived once somebody has read what that means', async () => {
    await show(aKeptExercise());
    await page.press('Archive');
    expect(page.text).toContain('Archive “One evening”?');
    expect(page.text).toContain('what they wrote stays readable');
    [...page.element.querySelectorAll<HTMLElement>('dialog button')].find(({ textContent }) => textContent.includes('Archive'))!.click();
    await page.settle();
    expect(page.asked(ArchiveOwnExerciseDocument)).toEqual({ id: 'x1' });
    await page.answer(ArchiveOwnExerciseDocument, { archiveOwnExercise: [aKeptExercise({ isArchived: true })] });
    expect(links()).toEqual([]);
    expect(TestBed.inject(Toasts).current()?.text).toBe('Archived: One evening');
  });

  it('are exported as a file that is named after them', async () => {
    await show(aKeptExercise());
    let saved: Blob | undefined;
    Object.assign(URL, { createObjectURL: (blob: Blob) => ((saved = blob), 'blob:x'), revokeObjectURL: () => undefined });
    let name = '';
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      name = this.download;
    });
    await page.press('Export');
    expect([name, saved?.size]).toEqual(['one-evening.json', writeExercise(anEvening).length]);
  });

  it('are imported as new ones, which are not saved yet', async () => {
    await show();
    await chooseFile(page, writeExercise(anEvening));
    expect(page.url).toMatch(/^\/programs\/exercises\/new\/\w+$/);
    expect(page.text).toContain('This comes from a file. Nothing of it is saved yet.');
    expect(page.box('Title of the exercise').value).toBe('One evening');
  });

  it('say at once where something is wrong in a file that can be opened', async () => {
    await show();
    await chooseFile(
      page,
      changed((file) => (file.sections[0].fields[0].label = '')),
    );
    expect(page.text).toContain('Please write what is asked.');
  });

  it.each([
    ['a picture', 'JFIF', 'This file is no exercise. Please choose one that was exported here: its name ends in .json.'],
    ['another file', '{"name":"x"}', 'This file is no exercise.'],
    ['a newer one', changed((file) => (file.version = 2)), 'by a newer Rekindle'],
    ['half an exercise', changed((file) => delete file.sections), 'In this file, “sections” is not what it should be.'],
    ['a section without a title', changed((file) => delete file.sections[0].title), 'Section 1: “title” is missing.'],
    ['a question without words', changed((file) => delete file.sections[0].fields[1].label), 'Section 1, question 2: “label” is missing.'],
    [
      'an answer without words',
      changed((file) => delete file.sections[0].fields[0].options[1].words),
      'Section 1, question 1, answer 2: “words” is missing.',
    ],
    [
      'a kind that there is not',
      changed((file) => (file.sections[0].fields[0].kind = 'song')),
      'question 1: “kind” is not what it should be.',
    ],
    [
      'two thousand sections',
      changed((file) => (file.sections = Array.from({ length: 2000 }, () => file.sections[0]))),
      'This file has 2000 sections and 4000 questions. An exercise has at most 20 sections.',
    ],
    ['a very large file', ' '.repeat(1_000_001), 'This file is too large to be an exercise.'],
  ])('say what is wrong with %s, and stay', async (_, text, sentence) => {
    await show(aKeptExercise());
    await chooseFile(page, text);
    expect(page.text).toContain(sentence);
    expect(page.url).toBe('/programs/exercises');
  });

  it('are for coaches; anybody else sees those of the guide', async () => {
    await page.refuse(ExercisesOfPracticeDocument, 'Only coaches.', { code: 'FORBIDDEN' });
    expect(page.text).not.toContain('Your practice');
    expect(page.text).toContain('Part well');
  });
});
