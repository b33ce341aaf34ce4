import { TestBed } from '@angular/core/testing';
import { describe, expect, it } from '@jest/globals';
import { SaveJournalEntryDocument, ShareJournalEntryDocument, TakeBackJournalEntryDocument } from '@rekindle/shared/graphql';
import type { OpenedPage } from '@rekindle/shared/graphql/testing';
import { Toasts } from '@rekindle/shared/ui';
import { anEntry, aSharedEntry, said } from '../testing/an-entry';
import { keep, openEntry, openNew, rest, write } from '../testing/open-entry-page';

const id = '11111111-1111-4111-8111-111111111111';
const toast = () => TestBed.inject(Toasts).current();

async function undo(page: OpenedPage): Promise<void> {
  toast()?.action?.run();
  await page.settle();
}

describe('sharing', () => {
  it('is one press that names who will read it, and what stays', async () => {
    const page = await openEntry(anEntry('We were both tired.'));
    expect(page.text).toContain(
      'Ines Halloran can read this entry: its words, face, tags and pictures. So can other coaches of Stillwater',
    );
    await page.press('Share with Ines Halloran');
    expect(page.asked(ShareJournalEntryDocument)).toEqual({ input: { id, revision: 1 } });
    await page.answer(ShareJournalEntryDocument, { shareJournalEntry: aSharedEntry('We were both tired.') });
    expect(page.text).toContain('Shared with Ines');
    expect(page.text).toContain('Not yet read');
    expect(toast()?.text).toBe('Ines can read this now');
  });

  it('can be undone at once', async () => {
    const page = await openEntry(anEntry('We were both tired.'));
    await page.press('Share with Ines Halloran');
    await page.answer(ShareJournalEntryDocument, { shareJournalEntry: aSharedEntry('We were both tired.') });
    await undo(page);
    await page.answer(TakeBackJournalEntryDocument, { takeBackJournalEntry: anEntry('We were both tired.') });
    expect(page.text).toContain('Only you can see this');
    expect(toast()?.text).toBe('Only you can see this again');
  });

  it('shows the wording that its writer has before them: what is being typed is sent first', async () => {
    const page = await openEntry(anEntry('We were both tired.'));
    await write(page, 'We were both tired, and afraid.');
    await page.press('Share with Ines Halloran');
    expect(page.isAsking(ShareJournalEntryDocument)).toBe(false);
    await keep(page, anEntry('We were both tired, and afraid.', { revision: 2 }));
    expect(page.asked(ShareJournalEntryDocument)).toEqual({ input: { id, revision: 2 } });
  });

  it('shows nothing where the server cannot be reached', async () => {
    const page = await openEntry(anEntry('We were both tired.'));
    await write(page, 'We were both tired, and afraid.');
    await page.press('Share with Ines Halloran');
    await page.cut(SaveJournalEntryDocument);
    expect(page.isAsking(ShareJournalEntryDocument)).toBe(false);
    expect(toast()?.text).toContain('nobody was shown anything');
    expect(page.text).toContain('Only me');
  });

  it('leads to what has to be agreed to first, and back', async () => {
    const page = await openEntry(anEntry('We were both tired.'));
    await page.press('Share with Ines Halloran');
    const problem = { code: 'FORBIDDEN', problem: 'journal.sharing-not-agreed' };
    await page.refuse(ShareJournalEntryDocument, 'Agree first.', problem);
    expect(page.url).toBe(`/more/agreements/journal-sharing?return=%2Fjournal%2F${id}`);
  });

  it('needs something in it, and is not offered for what nobody has begun', async () => {
    const empty = await openEntry(anEntry(''));
    expect((empty.button('Share with Ines Halloran') as HTMLButtonElement).disabled).toBe(true);
    await empty.visit('/journal/new');
    expect(empty.text).not.toContain('Share with');
  });
});

describe('a shared entry', () => {
  it('is taken back by one press, and shown once more by undoing that', async () => {
    const page = await openEntry(aSharedEntry('We were both tired.', { reading: 'READ' }));
    expect(page.text).toContain('Read');
    await page.press('Take it back');
    await page.answer(TakeBackJournalEntryDocument, { takeBackJournalEntry: anEntry('We were both tired.') });
    await undo(page);
    expect(page.asked(ShareJournalEntryDocument)).toEqual({ input: { id, revision: 1 } });
  });

  it('holds a change until its writer sends it', async () => {
    const page = await openEntry(aSharedEntry('We were both tired.'));
    await write(page, 'We were afraid.');
    await rest(page);
    expect(page.isAsking(SaveJournalEntryDocument)).toBe(false);
    expect(page.text).toContain('Ines still reads it as it was before.');
    await page.press('Send the change');
    expect(page.asked(SaveJournalEntryDocument)).toMatchObject({
      input: { revision: 1, isForCoach: true, text: JSON.stringify(said('We were afraid.')) },
    });
    await keep(page, aSharedEntry('We were afraid.', { revision: 2 }));
    expect(toast()?.text).toBe('Ines reads it as it is now');
    expect(page.text).not.toContain('Send the change');
  });

  it('stays as it was where its writer lets the change go, which has a way back', async () => {
    const page = await openEntry(aSharedEntry('We were both tired.'));
    await write(page, 'We were afraid.');
    await rest(page);
    await page.press('Keep it as it was');
    expect(page.element.querySelector('[role=textbox]')?.textContent).toBe('We were both tired.');
    await undo(page);
    await rest(page);
    expect(page.element.querySelector('[role=textbox]')?.textContent).toBe('We were afraid.');
    expect(page.text).toContain('Send the change');
  });

  it('that is taken back keeps a change that was held, for its writer alone', async () => {
    const page = await openEntry(aSharedEntry('We were both tired.'));
    await write(page, 'We were afraid.');
    await rest(page);
    await page.press('Take it back');
    await page.answer(TakeBackJournalEntryDocument, { takeBackJournalEntry: anEntry('We were both tired.') });
    expect(page.asked(SaveJournalEntryDocument)).toMatchObject({
      input: { isForCoach: false, text: JSON.stringify(said('We were afraid.')) },
    });
  });
});

describe('an entry that is new', () => {
  it('can be shared once it is saved', async () => {
    const page = await openNew();
    await write(page, 'We were both tired.');
    await rest(page);
    const { input } = page.asked(SaveJournalEntryDocument);
    await keep(page, anEntry('We were both tired.', { id: input.id, writtenOn: input.writtenOn }));
    await page.press('Share with Ines Halloran');
    expect(page.asked(ShareJournalEntryDocument)).toEqual({ input: { id: input.id, revision: 1 } });
  });
});
