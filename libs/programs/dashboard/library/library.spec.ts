import { describe, expect, it } from '@jest/globals';
import { exercises } from '@rekindle/programs/domain';
import { ExercisesOfPracticeDocument } from '@rekindle/shared/graphql';
import { openPage } from '@rekindle/shared/graphql/testing';
import { programsRoutes } from '../programs.routes';
import { aKeptExercise } from '../testing/a-kept-exercise';

describe('the library', () => {
  it('shows the four parts, and every exercise with what to know of it', async () => {
    const page = await openPage(programsRoutes, { at: '/programs/exercises' });
    expect(page.heading).toBe('Exercises');
    expect([...page.element.querySelectorAll('rk-setting h2')].map(({ textContent }) => textContent)).toEqual([
      'Your practice',
      'Part well',
      'Your own work',
      'Talk it through',
      'Make it last',
    ]);
    expect(page.element.querySelectorAll('li')).toHaveLength(exercises.length);
    expect(page.text).toContain('25 minutes · You answer it · You and your client read it');
    expect(page.text).toContain('The first message Opens only with the gate');
  });

  it('shows an exercise screen by screen, as its client sees it', async () => {
    const page = await openPage(programsRoutes, { at: '/programs/exercises' });
    await page.press('How we fought');
    expect(page.url).toBe('/programs/how-we-fought');
    expect(page.heading).toBe('How we fought');
    expect(page.text).toContain('Takes most people 25 minutes');
    expect(page.text).toContain('1 of 2 Two or three fights, step by step');
    await page.press('Next');
    expect(page.text).toContain('2 of 2 What these fights have in common');
    expect((page.button('Next') as HTMLButtonElement).disabled).toBe(true);
    await page.press('Back');
    expect(page.text).toContain('1 of 2');
  });

  it.each(exercises.map(({ key, title }) => [title, key]))('draws every question of: %s', async (title, key) => {
    const page = await openPage(programsRoutes, { at: `/programs/${key}` });
    expect(page.heading).toBe(title);
    for (;;) {
      expect(page.element.querySelectorAll('rk-field-drawing').length).toBeGreaterThan(0);
      expect(page.text).not.toMatch(/\[object|undefined/);
      const next = page.button('Next') as HTMLButtonElement;
      if (next.disabled) break;
      await page.press('Next');
    }
  });

  it('shows one of the practice as its client sees it, and leads on to changing it', async () => {
    const page = await openPage(programsRoutes, { at: '/programs/own-x1' });
    expect(page.element.querySelector('rk-skeleton')).not.toBeNull();
    await page.answer(ExercisesOfPracticeDocument, { ownExercises: [aKeptExercise()] });
    expect(page.heading).toBe('One evening');
    expect(page.text).toContain('1 of 1 That evening');
    expect(page.button('Edit').getAttribute('href')).toBe('/programs/exercises/edit/x1');
    expect(page.button('Assign it').getAttribute('href')).toBe('/exercises/assign?exercise=own-x1');
  });

  it('gives one that is archived to nobody, and says of one that there is not', async () => {
    const page = await openPage(programsRoutes, { at: '/programs/own-x1' });
    await page.answer(ExercisesOfPracticeDocument, { ownExercises: [aKeptExercise({ isArchived: true })] });
    expect(() => page.button('Assign it')).toThrow('There is no');
    await page.visit('/programs/own-x9');
    expect(page.text).toContain('There is no such exercise');
  });

  it('says that there is no such exercise', async () => {
    const page = await openPage(programsRoutes, { at: '/programs/nothing' });
    expect(page.text).toContain('There is no such exercise');
    expect(page.button('To the library').getAttribute('href')).toBe('/programs/exercises');
  });
});
