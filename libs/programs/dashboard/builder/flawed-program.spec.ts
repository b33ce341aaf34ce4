import { describe, expect, it } from '@jest/globals';
import { ProgramToEditDocument, SaveProgramDocument } from '@rekindle/shared/graphql';
import { type OpenedPage, openPage } from '@rekindle/shared/graphql/testing';
import { programsRoutes } from '../programs.routes';
import { aKeptProgram } from '../testing/a-kept-program';

let page: OpenedPage;
const open = async (at: string) => (page = await openPage(programsRoutes, { at }));
const edit = async () => (await open('/programs/edit/p1'), page.answer(ProgramToEditDocument, { program: aKeptProgram() }));
const focused = () => document.activeElement;

describe('what is wrong with a program', () => {
  it('is said where it is, and what is only unfinished not before somebody saves', async () => {
    await open('/programs/new');
    expect(page.element.querySelector('.wrong, .flaw')).toBeNull();
    await page.press('Save the program');
    expect(page.noteOf('Title of the program')).toBe('Please give it a name that you will recognise.');
    expect(page.noteOf('Title of part 1')).toBe('Please give this part a title of at most 120 characters.');
    expect(page.text).toContain('Please add an exercise, or take this part out.');
    expect(focused()).toBe(page.box('Title of the program'));
    expect(page.isAsking(SaveProgramDocument)).toBe(false);
  });

  it.each([
    ['on-day', 'Day', '0', 'Please choose a day between 1 and 365.'],
    ['on-day', 'Day', '366', 'Please choose a day between 1 and 365.'],
    ['on-day', 'Day', 'two', 'Please choose a day between 1 and 365.'],
    ['on-day', 'Day', '', 'Please choose a day between 1 and 365.'],
    ['interval', 'Days later', '0', 'Please choose between 1 and 365 days.'],
    ['after-completion', 'Days later', '-1', 'Please choose between 0 and 365 days.'],
  ])('is a number that is none: %s, %s %s', async (rule, label, typed, sentence) => {
    await edit();
    await page.press('My boundaries');
    await page.select('It comes', rule);
    await page.type(label, typed);
    expect([page.box(label).value, page.noteOf(label)]).toEqual([typed, sentence]);
    await page.press('My boundaries');
    await page.press('Save the program');
    expect(page.isAsking(SaveProgramDocument)).toBe(false);
    expect(focused()).toBe(page.box(label));
  });

  it('is a title that is too long, and nothing of it is cut off', async () => {
    await edit();
    await page.type('Title of the program', 'x'.repeat(121));
    expect(page.noteOf('Title of the program')).toBe('Please use at most 120 characters.');
    await page.type('What it is for (optional)', 'x'.repeat(601));
    expect(page.noteOf('What it is for (optional)')).toBe('Please use at most 600 characters.');
  });

  it('is that nothing is in it', async () => {
    await edit();
    await page.press('Take out part 1');
    await page.press('Save the program');
    expect(page.text).toContain('There is nothing in it yet. Add a part, and an exercise to it.');
  });
});
