import { TestBed } from '@angular/core/testing';
import { describe, expect, it } from '@jest/globals';
import { type Program, readProgram, stepsOf } from '@rekindle/programs/domain';
import { type KeptProgramFragment, ProgramToEditDocument, SaveProgramDocument } from '@rekindle/shared/graphql';
import { type OpenedPage, openPage } from '@rekindle/shared/graphql/testing';
import { Toasts } from '@rekindle/shared/ui';
import { programsRoutes } from '../programs.routes';
import { aKeptProgram, theKeptGuide } from '../testing/a-kept-program';

let page: OpenedPage;
const open = async (at: string) => (page = await openPage(programsRoutes, { at }));
const show = (program: KeptProgramFragment) => page.answer(ProgramToEditDocument, { program });
const edit = async (about: Partial<KeptProgramFragment> = {}) => (await open('/programs/edit/p1'), show(aKeptProgram(about)));
const titles = () => [...page.element.querySelectorAll('rk-step-row .name b')].map(({ textContent }) => textContent);
const days = () =>
  [...page.element.querySelectorAll('rk-first-two-weeks li')].map((day) =>
    [...day.querySelectorAll('b, span')].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()).join(' '),
  );
const saved = (): Program => readProgram(page.asked(SaveProgramDocument).input.file);
const focused = () => document.activeElement;
const undo = async () => (TestBed.inject(Toasts).current()?.action?.run(), page.settle());

async function chooseExercise(words: string, title: string): Promise<void> {
  await page.type('Search exercises', words);
  const found = [...page.element.querySelectorAll<HTMLElement>('rk-exercise-list button')];
  found.find(({ textContent }) => textContent.includes(title))!.click();
  await page.settle();
}

async function press(on: Element | null, key: string): Promise<void> {
  on?.dispatchEvent(new KeyboardEvent('keydown', { key, altKey: true, bubbles: true, cancelable: true }));
  await page.settle();
}

describe('the page on which a program is built', () => {
  it('waits, says when the server is away, and opens what is there', async () => {
    await open('/programs/edit/p1');
    expect(page.element.querySelector('rk-skeleton')).not.toBeNull();
    await page.cut(ProgramToEditDocument);
    await page.press('Try again');
    await show(aKeptProgram());
    expect(page.heading).toBe('Two weeks of quiet');
    expect(titles()).toEqual(['How we fought', 'My boundaries']);
    expect(page.text).toContain('On day 3 of its part');
  });

  it('says that there is no such program', async () => {
    await open('/programs/edit/p9');
    await page.refuse(ProgramToEditDocument, 'It may have been removed.', { code: 'NOT_FOUND' });
    expect(page.text).toContain('There is nothing here');
  });

  it('begins with a copy of the guide, which is saved as a new program', async () => {
    await open('/programs/new?from=guide');
    expect(page.asked(ProgramToEditDocument)).toEqual({ id: 'guide' });
    await show(theKeptGuide);
    expect(page.box('Title of the program').value).toBe('Copy of The four parts of the guide');
    await page.type('Title of the program', ' Our way ');
    await page.press('Save the program');
    expect(page.asked(SaveProgramDocument).input).toMatchObject({ id: null, revision: null });
    expect([saved().title, stepsOf(saved()).length]).toEqual(['Our way', 32]);
    await page.answer(SaveProgramDocument, { saveProgram: aKeptProgram({ id: 'p2' }) });
    expect(page.url).toBe('/programs');
    expect(TestBed.inject(Toasts).current()?.text).toBe('Saved: Our way');
  });

  it('shows what somebody would get day by day, and again with each change', async () => {
    await edit();
    expect(days()).toEqual(['Day 1 How we fought', 'Day 3 My boundaries']);
    await page.press('My boundaries');
    await page.type('Day', '9');
    expect(days()).toEqual(['Day 1 How we fought', 'Day 9 My boundaries']);
    await page.select('It comes', 'interval');
    await page.type('Days later', '20');
    expect(page.text).toContain('One more step comes later.');
    await page.type('Days later', '');
    expect(page.text).toContain('you see here what would come when');
  });

  it('shows beside it the exercise of the step that is open, as its client sees it', async () => {
    await edit();
    await page.press('How we fought');
    expect(page.element.querySelector('aside rk-phone-preview')?.textContent).toContain('Two or three fights');
    await page.press('My boundaries');
    expect(page.element.querySelector('aside rk-phone-preview')?.textContent).not.toContain('Two or three fights');
    await page.press('My boundaries');
    expect(page.element.querySelector('aside rk-phone-preview')).toBeNull();
  });
});

describe('building', () => {
  it('adds a part and an exercise to it, found by a few letters, and leads there', async () => {
    await edit();
    await page.press('Add a part');
    expect(focused()).toBe(page.box('Title of part 2'));
    await page.type('Title of part 2', 'Steady again');
    await page.select('and when', 'space');
    await page.press('Add an exercise to part 2');
    await chooseExercise('urge', 'urge');
    expect(focused()?.getAttribute('aria-expanded')).toBe('true');
    expect(days()[1]).toContain('Steady again opens if a time of space is agreed by then');
    await page.press('Save the program');
    expect(saved().parts[1]).toEqual({
      ...{ id: 'part-2', title: 'Steady again', gate: 'space', opensWhenDone: true },
      steps: [{ id: 'urge-plan', exercise: 'urge-plan', release: { rule: 'at-once' } }],
    });
  });

  it('moves a step by button, within its part and into the next, and the focus stays on it', async () => {
    await edit();
    await page.press('Add a part');
    await page.press('Move down: How we fought');
    expect(titles()).toEqual(['My boundaries', 'How we fought']);
    expect(focused()?.getAttribute('aria-label')).toBe('Move down: How we fought');
    await page.press('Move down: How we fought');
    expect(page.element.querySelector('[data-part=part-2] .name b')?.textContent).toBe('How we fought');
    expect(focused()?.getAttribute('aria-label')).toBe('Move down: How we fought');
    expect(page.element.querySelector('[role=status].rk-unseen')?.textContent).toBe('How we fought: now 1 of 1 in part 2');
    await page.press('Move down: How we fought');
    expect(page.element.querySelector('[data-part=part-2] .name b')?.textContent).toBe('How we fought');
  });

  it('moves a step by key, and leaves the keys of a list alone', async () => {
    await edit();
    const name = page.button('My boundaries');
    name.focus();
    await press(name, 'ArrowUp');
    expect(titles()).toEqual(['My boundaries', 'How we fought']);
    expect(focused()).toBe(page.button('My boundaries'));
    await page.press('My boundaries');
    await press(page.box('It comes'), 'ArrowDown');
    expect(titles()).toEqual(['My boundaries', 'How we fought']);
  });

  it('moves a part with all that is in it', async () => {
    await edit();
    await page.press('Add a part');
    await page.type('Title of part 2', 'Before');
    await page.press('Move part 2 up');
    expect([page.box('Title of part 1').value, page.box('Title of part 2').value]).toEqual(['Before', 'Quiet']);
    expect(focused()?.getAttribute('aria-label')).toBe('Move part 1 up');
  });

  it('takes out a step or a part, and brings either back to its place', async () => {
    await edit();
    await page.press('Take out: How we fought');
    expect(titles()).toEqual(['My boundaries']);
    expect(focused()?.textContent).toContain('My boundaries');
    await undo();
    expect(titles()).toEqual(['How we fought', 'My boundaries']);
    await page.press('Take out part 1');
    expect(titles()).toEqual([]);
    await undo();
    expect(titles()).toEqual(['How we fought', 'My boundaries']);
  });

  it('puts another exercise in the place of one, which everybody gets anew', async () => {
    await edit();
    await page.press('My boundaries');
    await page.press('Choose another exercise');
    await chooseExercise('fought', 'How we fought');
    await page.press('Save the program');
    expect(saved().parts[0]?.steps[1]).toEqual({ id: 'how-we-fought', exercise: 'how-we-fought', release: { rule: 'on-day', day: 3 } });
  });
});
