import { describe, expect, it } from '@jest/globals';
import { situations } from '@rekindle/programs/domain';
import { openPage } from '@rekindle/shared/graphql/testing';
import { routes } from '../testing/an-exercise';

describe('situations', () => {
  it('are all there, and found by title, by other words for it, and by what it means, without a server', async () => {
    const page = await openPage(routes, { at: '/exercises/situations' });
    expect(page.element.querySelectorAll('a.row')).toHaveLength(situations.length);
    await page.type('Search', 'Ghosted');
    expect(page.text).toContain('They blocked me');
    await page.type('Search', 'abuse tend');
    expect([...page.element.querySelectorAll('a.row')].map((row) => row.textContent.trim())).toEqual(['Was it bad for me?']);
  });

  it('that no word fits say so, and offer all of them', async () => {
    const page = await openPage(routes, { at: '/exercises/situations' });
    await page.type('Search', 'spaceship');
    expect(page.text).toContain('No card fits these words');
    await page.press('Show all');
    expect(page.element.querySelectorAll('a.row')).toHaveLength(situations.length);
  });

  it('say what it means, what helps, what makes it worse, and which exercise goes with it', async () => {
    const page = await openPage(routes, { at: '/exercises/situations/was-it-toxic' });
    expect(page.heading).toBe('Was it bad for me?');
    expect(page.text).toContain('Tell somebody you trust what happened, in plain words.');
    expect(page.text).toContain('Going by promises alone.');
    expect(page.button('Look at it').getAttribute('href')).toBe('/exercises/guide/pattern-or-person');
  });

  it('that are not there say so', async () => {
    expect((await openPage(routes, { at: '/exercises/situations/alien' })).heading).toBe('There is nothing here');
  });
});
