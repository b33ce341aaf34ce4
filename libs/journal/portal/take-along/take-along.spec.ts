import { TestBed } from '@angular/core/testing';
import { describe, expect, it, jest } from '@jest/globals';
import { TakeJournalAlongDocument } from '@rekindle/shared/graphql';
import { openPage } from '@rekindle/shared/graphql/testing';
import { Toasts } from '@rekindle/shared/ui';
import { journalRoutes } from '../journal.routes';

describe('taking the journal along', () => {
  it('has the browser save the file, once the server says that it is ready', async () => {
    const saved: string[] = [];
    const click = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push(new URL(this.href).pathname);
    });
    const page = await openPage(journalRoutes, { at: '/journal/take-along' });
    expect(page.text).toContain('private and shared');
    await page.press('Save To read and print');
    expect(page.asked(TakeJournalAlongDocument)).toEqual({ kind: 'PDF' });
    expect(saved).toEqual([]);
    await page.answer(TakeJournalAlongDocument, { exportMyJournal: { address: '/files/my-journal.pdf' } });
    await page.press('Save As data');
    expect(page.asked(TakeJournalAlongDocument)).toEqual({ kind: 'JSON' });
    await page.answer(TakeJournalAlongDocument, { exportMyJournal: { address: '/files/my-journal.json' } });
    expect(saved).toEqual(['/files/my-journal.pdf', '/files/my-journal.json']);
    click.mockRestore();
  });

  it('says why where it cannot be had just now', async () => {
    const page = await openPage(journalRoutes, { at: '/journal/take-along' });
    await page.press('Save');
    await page.cut(TakeJournalAlongDocument);
    expect(TestBed.inject(Toasts).current()?.text).toContain('Nothing was lost.');
  });
});
