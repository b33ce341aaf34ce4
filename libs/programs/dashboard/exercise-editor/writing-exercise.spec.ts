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
const focused = () => document.activeElement;
const undo = async () => (TestBed.inject(Toasts).current()?.action?.run(), page.settle());

async function add(kind: string): Promise<void> {
  const found = [...page.element.querySelectorAll<HTMLElement>('rk-kind-drawer button')];
  found.find((each) => each.querySelector('b')?.textContent === kind)!.click();
  await page.settle();
}

async function press(on: Element | null, key: string): Promise<void> {
  on?.dispatchEvent(new KeyboardEvent('keydown', { key, altKey: key.startsWith('Arrow'), bubbles: true, cancelable: true }));
  await page.settle();
}

async function write(box: Element | null, text: string): Promise<void> {
  (box as HTMLInputElement).value = text;
  box?.dispatchEvent(new Event('input', { bubbles: true }));
  await page.settle();
}

describe('writing an exercise', () => {
  it('adds a section and a question to it, chosen by how it is answered, and leads there', async () => {
    await edit();
    await page.press('Add a section');
    expect(focused()).toBe(page.box('Title of section 2'));
    await page.type('Title of section 2', 'Since then');
    await page.press('Add a question to section 2');
    await add('A scale');
    expect(focused()).toBe(page.box('What is asked'));
    await page.type('What is asked', 'How calm you are');
    await page.type('Words at the low end', 'not at all');
    await page.type('Words at the high end', 'very');
    await page.press('Save the exercise');
    expect(saved().sections[1]).toEqual({
      ...{ id: 'section-2', title: 'Since then' },
      fields: [
        {
          ...{ kind: 'scale', id: 'question-3', label: 'How calm you are', least: 0, most: 10 },
          ...{ leastWords: 'not at all', mostWords: 'very' },
        },
      ],
    });
  });

  it('changes answers by hand and by keys: another below with Enter, up and down with Alt', async () => {
    await edit();
    await page.press('Did you write to them');
    const answers = () => [...page.element.querySelectorAll<HTMLTextAreaElement>('rk-option-list textarea')];
    await press(answers()[0]!, 'Enter');
    expect(focused()).toBe(answers()[1]);
    await write(answers()[1]!, 'Almost');
    await press(answers()[1]!, 'ArrowDown');
    expect(answers().map(({ value }) => value)).toEqual(['Yes', 'No', 'Almost']);
    expect(focused()).toBe(answers()[2]);
    await page.press('Take out answer 2');
    await page.press('Add an answer');
    await write(answers()[2]!, 'Later');
    await page.press('Save the exercise');
    expect(fieldsSaved()[0]).toMatchObject({
      options: [
        { code: 'yes', words: 'Yes' },
        { code: 'option-3', words: 'Almost' },
        { code: 'option-3-2', words: 'Later' },
      ],
    });
  });

  it('asks only after certain answers to a question above', async () => {
    await edit();
    await page.press('What you wrote');
    await page.select('When it is asked', '');
    await page.select('When it is asked', 'wrote');
    await page.choose('No');
    expect(page.text).toContain('A line · only after “No”');
    await page.press('Save the exercise');
    expect(fieldsSaved()[1]).toMatchObject({ shownWhen: { field: 'wrote', is: ['no'] } });
  });

  it('asks a few questions several times', async () => {
    await edit();
    await page.press('Add a question to section 1');
    await add('The same questions, several times');
    await page.type('What is asked', 'Evenings like that');
    await page.type('What one of them is called', 'evening');
    await page.press('A question without words');
    await write(page.element.querySelector('[data-inner] [data-box=label]'), 'When it was');
    await page.press('Add a question to each');
    expect([...page.element.querySelectorAll('rk-kind-drawer b')].map(({ textContent }) => textContent)).not.toContain(
      'A letter that rests',
    );
    await add('A day');
    expect(focused()).toBe(page.element.querySelector('[data-inner=question-2] [data-box=label]'));
    await write(focused(), 'Which day');
    await page.press('Move up: Which day');
    await page.press('Save the exercise');
    expect(fieldsSaved()[2]).toMatchObject({
      ...{ kind: 'rows', noun: 'evening', least: 1, most: 5 },
      fields: [
        { kind: 'date', label: 'Which day' },
        { kind: 'short-text', label: 'When it was' },
      ],
    });
  });

  it('moves a question by key and by button, into the next section too, and the focus stays on it', async () => {
    await edit();
    await page.press('Add a section');
    page.button('Did you write to them').focus();
    await press(focused(), 'ArrowDown');
    expect(names()).toEqual(['What you wrote', 'Did you write to them']);
    expect(focused()).toBe(page.button('Did you write to them'));
    page.button('Move down: Did you write to them').focus();
    await page.press('Move down: Did you write to them');
    expect(page.element.querySelector('[data-part=section-2] .name b')?.textContent).toBe('Did you write to them');
    expect(page.element.querySelector('[role=status].rk-unseen')?.textContent).toBe('Now question 1 of 1 in section 2');
    expect(focused()?.getAttribute('aria-label')).toBe('Move down: Did you write to them');
  });

  it('takes out a question or a section, and brings either back to its place', async () => {
    await edit();
    await page.press('Take out: Did you write to them');
    expect(names()).toEqual(['What you wrote']);
    expect(focused()?.textContent).toContain('What you wrote');
    await undo();
    await page.press('Take out section 1');
    expect(names()).toEqual([]);
    expect(page.text).toContain('Add a section to see it');
    await undo();
    expect(names()).toEqual(['Did you write to them', 'What you wrote']);
  });

  it('says with an example what somebody might write', async () => {
    await edit();
    await page.press('What you wrote');
    await page.type('An example (optional)', 'That I am sorry.');
    await page.press('Save the exercise');
    expect(saved().example).toEqual({ what: 'That I am sorry.' });
  });
});
