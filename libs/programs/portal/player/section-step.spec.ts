import { TestBed } from '@angular/core/testing';
import { describe, expect, it } from '@jest/globals';
import { OpenOwnExerciseDocument, SaveExerciseAnswerDocument } from '@rekindle/shared/graphql';
import { openPage } from '@rekindle/shared/graphql/testing';
import { lastResorts } from '@rekindle/shared/ui';
import { exerciseRoutes } from '../programs.routes';
import { anAnswer, anExercise, keep, openExercise, openScreen, rest, routes } from '../testing/an-exercise';
import { OpenedExercise } from './opened-exercise';

describe('a section', () => {
  it('stands on a screen of its own, with how far it is and who will see it', async () => {
    const page = await openScreen('/write/pattern', openExercise(anExercise('how-we-fought')));
    expect(page.heading).toBe('What these fights have in common');
    expect(page.text).toContain('2 of 2');
    expect(page.text).toContain('Then Ines Halloran reads it and answers.');
    expect(page.text).toContain('Coaches do not see this live');
  });

  it('keeps what is typed a second after typing rests, and says when', async () => {
    const page = await openScreen('/write/pattern', openExercise(anExercise('how-we-fought')));
    await page.type('A name for our pattern', 'Knock and lock');
    expect(page.isAsking(SaveExerciseAnswerDocument)).toBe(false);
    await rest(page);
    expect(page.asked(SaveExerciseAnswerDocument)).toEqual({
      input: { assignmentId: 'a1', field: 'name', answer: '"Knock and lock"', revision: 0 },
    });
    await keep(page, 'name', 'Knock and lock');
    expect(page.text).toMatch(/Saved \d\d:\d\d/);
    expect(page.box('A name for our pattern').value).toBe('Knock and lock');
  });

  it('keeps what is typed at once when somebody goes on, and waits for nothing', async () => {
    const page = await openScreen('/write/pattern', openExercise(anExercise('how-we-fought')));
    await page.type('A name for our pattern', 'Knock');
    await page.press('Next');
    expect(page.url).toBe('/exercises/a1/hand-in');
    expect(page.asked(SaveExerciseAnswerDocument)).toMatchObject({ input: { answer: '"Knock"' } });
  });

  it('keeps each field for itself, and builds on what this device wrote before', async () => {
    const page = await openScreen('/write/pattern', openExercise(anExercise('how-we-fought'), { name: 'Knock' }));
    await page.type('A name for our pattern', 'Knock and lock');
    await rest(page);
    expect(page.asked(SaveExerciseAnswerDocument)).toMatchObject({ input: { revision: 1 } });
    await keep(page, 'name', 'Knock and lock', 2);
    await page.choose('It stopped, but it never ended');
    expect(page.asked(SaveExerciseAnswerDocument)).toMatchObject({ input: { field: 'signs', answer: '["no-end"]', revision: 0 } });
  });

  it('keeps what is typed on the device while the network is away, and goes on', async () => {
    const page = await openScreen('/write/pattern', openExercise(anExercise('how-we-fought')));
    await page.type('A name for our pattern', 'Knock');
    await rest(page);
    await page.cut(SaveExerciseAnswerDocument);
    expect(page.text).toContain('Saved on this device');
    await page.press('Back');
    expect(page.heading).toBe('Two or three fights, step by step');
    await page.press('Next');
    expect(page.box('A name for our pattern').value).toBe('Knock');
  });

  it('shows what the server has taken, though what it had before arrives later', async () => {
    const page = await openScreen('/write/pattern', openExercise(anExercise('how-we-fought')));
    await page.type('A name for our pattern', 'Knock');
    await rest(page);
    const again = TestBed.inject(OpenedExercise).open('a1');
    await keep(page, 'name', 'Knock');
    await page.answer(OpenOwnExerciseDocument, { myExercise: openExercise(anExercise('how-we-fought')) });
    await again;
    await page.settle();
    expect(page.box('A name for our pattern').value).toBe('Knock');
  });

  it('shows both versions of what two devices wrote, and loses neither', async () => {
    const page = await openScreen('/write/pattern', openExercise(anExercise('how-we-fought'), { turn: 'In the hall.' }));
    await page.type('Where I could have turned', 'In the car.');
    await rest(page);
    await page.answer(SaveExerciseAnswerDocument, {
      saveExerciseAnswer: { isKept: false, answer: anAnswer('turn', 'In the kitchen.', 2) },
    });
    expect(page.text).toContain('You wrote this on two devices.');
    expect(page.text).toContain('In the kitchen.');
    expect(page.box('Where I could have turned').value).toBe('In the car.');
    await page.press('Keep both');
    expect(page.asked(SaveExerciseAnswerDocument)).toMatchObject({
      input: { answer: JSON.stringify('In the kitchen.\n\nIn the car.'), revision: 2 },
    });
    expect(page.text).not.toContain('You wrote this on two devices.');
  });

  it('takes the other version where that was chosen', async () => {
    const page = await openScreen('/write/pattern', openExercise(anExercise('how-we-fought'), { turn: 'In the hall.' }));
    await page.type('Where I could have turned', 'In the car.');
    await rest(page);
    await page.answer(SaveExerciseAnswerDocument, {
      saveExerciseAnswer: { isKept: false, answer: anAnswer('turn', 'In the kitchen.', 2) },
    });
    await page.press('Keep the other');
    expect(page.box('Where I could have turned').value).toBe('In the kitchen.');
    expect(page.isAsking(SaveExerciseAnswerDocument)).toBe(false);
  });

  it('asks only what follows from what was answered above', async () => {
    const page = await openScreen('/write/what-stays', openExercise(anExercise('name-the-reason'), { side: 'them', asked: 'given' }));
    expect(page.text).toContain('The reason, in their words');
    expect(page.text).not.toContain('How I would ask');
  });

  it('says what to do with what cannot be kept, sends none of it, and keeps all of it here', async () => {
    const page = await openScreen('/write/pattern', openExercise(anExercise('how-we-fought')));
    await page.type('A name for our pattern', 'k'.repeat(203));
    await rest(page);
    expect(page.text).toContain('This is 3 characters too long.');
    expect(page.isAsking(SaveExerciseAnswerDocument)).toBe(false);
    expect(page.box('A name for our pattern').value).toHaveLength(203);
  });

  it('says why the server did not take something', async () => {
    const page = await openScreen('/write/pattern', openExercise(anExercise('how-we-fought')));
    await page.choose('It stopped, but it never ended');
    await page.refuse(SaveExerciseAnswerDocument, 'Your coach has taken this exercise back.', { code: 'CONFLICT' });
    expect(page.text).toContain('Your coach has taken this exercise back.');
  });

  it('folds away an answer that somebody invented', async () => {
    const page = await openScreen('/write/pattern', openExercise(anExercise('how-we-fought')));
    expect(page.element.querySelector('details')?.open).toBe(false);
    expect(page.element.querySelector('details')?.textContent).toContain('Knock and lock');
  });
});

describe('the start', () => {
  it('says what it is for, how to go about it, how long it takes and who will see it', async () => {
    const page = await openScreen('', openExercise(anExercise('boundaries')));
    expect(page.heading).toBe('My boundaries');
    expect(page.text).toContain('Keep it short.');
    expect(page.text).toContain('About 25 minutes');
    expect(page.button('Begin').getAttribute('href')).toBe('/exercises/a1/write/must-have');
  });

  it('goes on where somebody stopped', async () => {
    const page = await openScreen('', openExercise(anExercise('boundaries'), { 'non-negotiables': [{ what: 'Calm' }] }));
    expect(page.button('Go on').getAttribute('href')).toBe('/exercises/a1/write/not-with-me');
  });

  it('says that there is nothing where it is of somebody else, or of nobody', async () => {
    const page = await openPage([...exerciseRoutes, ...lastResorts], { at: '/exercises/a1' });
    await page.refuse(OpenOwnExerciseDocument, 'There is nothing here.', { code: 'NOT_FOUND', problem: 'programs.no-assignment' });
    expect(page.heading).toBe('There is nothing here');
  });

  it('leads to the list where this page knows no such exercise', async () => {
    const page = await openPage(routes, { at: '/exercises/a1' });
    await page.answer(OpenOwnExerciseDocument, { myExercise: openExercise(anExercise('love-spell')) });
    expect(page.url).toBe('/exercises');
  });
});
