import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { CommentSharedEntryDocument, SharedEntryNewsDocument, SharedEntryToReadDocument } from '@rekindle/shared/graphql';
import { type OpenedPage, openPage } from '@rekindle/shared/graphql/testing';
import { BegunTexts, selectWords } from '@rekindle/shared/ui';
import { placeOfBegun } from '../passages/begun-passages';
import { aComment, anEntry } from '../testing/an-entry';
import { EntryInQueue } from './entry-in-queue';

const routes = [{ path: ':subjectId', component: EntryInQueue }];
const gone = { code: 'NOT_FOUND' } as const;

describe('a shared entry, as a coach reads it', () => {
  let page: OpenedPage;
  const show = (entry = anEntry()) => page.answer(SharedEntryToReadDocument, { sharedJournalEntry: entry });
  const news = (entry = anEntry()) => {
    const { id, revision, reading, comments } = entry;
    return page.answer(SharedEntryNewsDocument, { sharedJournalEntry: { id, revision, reading, comments } });
  };
  const text = () => page.element.querySelector('rk-formatted-text')!;
  const marked = () => [...text().querySelectorAll('mark')].map(({ textContent }) => textContent);
  const choose = async (block: number, from: number, length: number) => {
    selectWords(text(), { block, from, length });
    document.dispatchEvent(new Event('selectionchange'));
    await page.settle();
  };
  const press = async (key: string, on: EventTarget | undefined = document.body, more: KeyboardEventInit = {}) => {
    on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
    await page.settle();
  };
  const boxes = () => [...page.element.querySelectorAll<HTMLTextAreaElement>('rk-passage-box textarea')];
  const type = async (words: string) => {
    const [box] = boxes();
    box!.value = words;
    box!.dispatchEvent(new Event('input', { bubbles: true }));
    await page.settle();
  };

  beforeEach(async () => {
    page = await openPage(routes, { at: '/e1' });
    document.body.append(page.element);
    expect(page.asked(SharedEntryToReadDocument)).toEqual({ id: 'e1' });
  });

  it('is shown in the words of the client, with its day, face, question and whatever belongs to it', async () => {
    await show(anEntry({ prompt: 'what-i-wanted', photos: ['p1', 'p2'] }));
    expect(text().querySelectorAll('p, ul, li')).toHaveLength(4);
    for (const words of ['In between', 'Sunday 8 March', 'What did you do this week only because you wanted to?', 'With family', '#story'])
      expect(page.text).toContain(words);
    expect(page.element.querySelectorAll('rk-entry-photos li img')).toHaveLength(2);
  });

  it('opens its pictures large, one after the other', async () => {
    await show(anEntry({ photos: ['p1', 'p2'] }));
    page.element.querySelector<HTMLElement>('[alt="Picture 2 of 2"]')?.closest('button')?.click();
    await page.settle();
    const large = () => page.element.querySelector('dialog > img')?.getAttribute('src');
    expect(large()).toBe('/files/p2');
    await press('ArrowRight', page.element.querySelector('dialog')!);
    expect(large()).toBe('/files/p1');
  });

  it('is commented on where words of it are marked', async () => {
    await show();
    await choose(0, 42, 7);
    await page.press('Comment on these words');
    expect(document.activeElement).toBe(boxes()[0]);
    expect(marked()).toEqual(['villain']);
    await type('Whose word is that?');
    await press('Enter', boxes()[0], { ctrlKey: true });
    const about = { quote: 'villain', block: 0, from: 42 };
    expect(page.asked(CommentSharedEntryDocument)).toEqual({ input: { entryId: 'e1', body: 'Whose word is that?', ...about } });
    const comments = [aComment({ body: 'Whose word is that?', ...about })];
    await page.answer(CommentSharedEntryDocument, { commentJournalEntry: anEntry({ comments, reading: 'ANSWERED' }) });
    expect(boxes()).toEqual([]);
    expect(text().querySelector('p + rk-passage-note')?.textContent).toContain('Whose word is that?');
    expect(marked()).toEqual(['villain']);
  });

  it('is commented on by keyboard alone, sentence by sentence', async () => {
    await show();
    await press('p');
    const reader = page.element.querySelector('.reader')!;
    expect(document.activeElement).toBe(reader);
    await press('ArrowDown', reader);
    await press('Enter', reader);
    expect(marked()).toEqual(['Tonight I tried to tell it so that we were both tired.']);
    expect(document.activeElement).toBe(boxes()[0]);
  });

  it('opens a comment again that was begun, and lets go of it with a way back', async () => {
    await show();
    await choose(1, 4, 6);
    await page.press('Comment on these words');
    await type('Which');
    await page.visit('/e2');
    await show(anEntry({ id: 'e2' }));
    expect(boxes()).toEqual([]);
    await page.visit('/e1');
    await show();
    expect(boxes().map(({ value }) => value)).toEqual(['Which']);
    expect(marked()).toEqual(['a walk']);
    await page.press('Discard');
    expect(boxes()).toEqual([]);
  });

  it('says of words that are gone that they have changed, and keeps a comment that was begun on them', async () => {
    await show(anEntry({ comments: [aComment({ quote: 'the villain', block: 0, from: 38 })] }));
    await choose(0, 42, 7);
    await page.press('Comment on these words');
    await type('Whose word');
    await page.hear('journal');
    await news(anEntry({ revision: 2, comments: [aComment({ quote: 'the villain', block: 0, from: 38 })] }));
    expect(page.text).toContain('Your client has written this anew since you opened it.');
    expect(text().textContent).toContain('I am the villain');
    await page.press('Read the new wording');
    await show(
      anEntry({
        ...{ revision: 2, comments: [aComment({ quote: 'the villain', block: 0, from: 38 })] },
        blocks: [{ kind: 'paragraph', runs: [{ text: 'We were both tired.' }] }],
      }),
    );
    expect(page.text).toContain('To words that have changed since: “the villain”');
    expect(page.text).toContain('The words that you marked are not there any more.');
    expect(boxes().map(({ value }) => value)).toEqual(['Whose word']);
    await press('Enter', boxes()[0], { ctrlKey: true });
    expect(page.asked(CommentSharedEntryDocument)).toEqual({ input: { entryId: 'e1', body: 'Whose word' } });
  });

  it('shows what another coach says meanwhile', async () => {
    await show();
    await page.hear('journal');
    await news(anEntry({ reading: 'ANSWERED', comments: [aComment({ author: '', body: 'Marek was here.' })] }));
    expect(page.text).toMatch(/About all of it .*Marek was here. A coach, today/);
  });

  it('leaves nothing of itself once it is taken back, and what was typed can be taken along', async () => {
    await show();
    await choose(0, 42, 7);
    await page.press('Comment on these words');
    await type('Whose word is that?');
    await page.hear('journal');
    await page.refuse(SharedEntryNewsDocument, 'This is not here.', gone);
    expect(page.text).not.toContain('villain');
    await page.refuse(SharedEntryToReadDocument, 'This is not here.', gone);
    await page.settle();
    expect(page.text).toContain('This entry was taken back');
    expect(page.text).toContain('What you had begun to write Whose word is that? Copy');
    expect(page.text).not.toContain('villain');
    expect(await TestBed.inject(BegunTexts).find(placeOfBegun('e1'))).toBeUndefined();
  });

  it('says when the server is away', async () => {
    await page.cut(SharedEntryToReadDocument);
    await page.press('Try again');
    await show();
    expect(page.text).toContain('I keep telling the story');
  });

  it('says that a text is newer than the page', async () => {
    await show({ ...anEntry(), text: '{"blocks":[{"kind":"drawing"}]}' });
    expect(page.text).toContain('This entry is newer than this page.');
  });
});
