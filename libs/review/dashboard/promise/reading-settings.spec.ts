import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  OwnReadingPromiseDocument,
  OwnSnippetsDocument,
  RemoveSnippetDocument,
  SaveSnippetDocument,
  SetReadingPromiseDocument,
} from '@rekindle/shared/graphql';
import { type OpenedPage, openPage } from '@rekindle/shared/graphql/testing';
import { reviewRoutes } from '../review.routes';

const friday = { weekday: 5, at: '18:00' };
const thanks = { id: 'n1', name: 'Thanks', body: 'Thank you for writing this.' };

describe('when somebody reads, and what they say again and again', () => {
  let page: OpenedPage;
  beforeEach(async () => {
    page = await openPage(reviewRoutes, { at: '/settings/reading' });
  });

  it('promises nothing until a time is added, and says what a client would be told', async () => {
    await page.answer(OwnReadingPromiseDocument, { readingPromise: { windows: [], timeZone: 'Europe/Lisbon' } });
    expect(page.text).toContain('You have promised no time.');
    await page.press('Add a time');
    expect(page.text).toMatch(/Whoever hands something in now is told: read by Tuesday .*, 18:00\./);
    expect(page.text).toContain('On the clock of Lisbon.');
    await page.press('Save your promise');
    expect(page.asked(SetReadingPromiseDocument)).toEqual({ input: { windows: [{ weekday: 2, at: '18:00' }], timeZone: 'Europe/Lisbon' } });
  });

  it('changes a time and takes one out', async () => {
    const windows = [{ weekday: 2, at: '09:00' }, friday];
    await page.answer(OwnReadingPromiseDocument, { readingPromise: { windows, timeZone: 'Europe/Lisbon' } });
    expect(() => page.button('Save your promise')).toThrow();
    await page.press('Take out Tuesday, 09:00');
    await page.select('Day', '4');
    await page.press('Save your promise');
    expect(page.asked(SetReadingPromiseDocument).input.windows).toEqual([{ weekday: 4, at: '18:00' }]);
    await page.cut(SetReadingPromiseDocument);
    expect(page.box('Day').value).toBe('4');
  });

  it('keeps short texts, each with a name', async () => {
    await page.answer(OwnSnippetsDocument, { snippets: [] });
    await page.press('Add a snippet');
    await page.press('Save the snippet');
    expect(page.noteOf('Name')).toBe('Give it a name, so that you find it again.');
    await page.type('Name', 'Thanks');
    await page.type('Text', 'Thank you for writing this.');
    await page.press('Save the snippet');
    expect(page.asked(SaveSnippetDocument)).toEqual({ input: { id: null, name: 'Thanks', body: 'Thank you for writing this.' } });
    await page.answer(SaveSnippetDocument, { saveSnippet: [thanks] });
    expect(page.text).toContain('Thanks Thank you for writing this.');
  });

  it('changes one, and takes one out', async () => {
    await page.answer(OwnSnippetsDocument, { snippets: [thanks] });
    await page.press('Change: Thanks');
    expect(page.box('Text').value).toBe('Thank you for writing this.');
    await page.press('Take out: Thanks');
    expect(page.asked(RemoveSnippetDocument)).toEqual({ id: 'n1' });
    await page.answer(RemoveSnippetDocument, { removeSnippet: [] });
    expect(page.text).toContain('None yet.');
  });
});
