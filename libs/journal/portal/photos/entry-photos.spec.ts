import { HttpTestingController, type TestRequest } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { RemoveJournalPhotoDocument, SaveJournalEntryDocument } from '@rekindle/shared/graphql';
import type { OpenedPage } from '@rekindle/shared/graphql/testing';
import { Toasts } from '@rekindle/shared/ui';
import { anEntry } from '../testing/an-entry';
import { keep, openEntry, openNew } from '../testing/open-entry-page';

const {
  fetch,
  URL: { createObjectURL, revokeObjectURL },
} = globalThis;

// jsdom shows no files, and fetches none.
beforeEach(() => {
  globalThis.URL.createObjectURL = () => 'blob:chosen';
  globalThis.URL.revokeObjectURL = () => undefined;
  globalThis.fetch = async () => ({ ok: true, blob: async () => new Blob(['picture'], { type: 'image/webp' }) }) as Response;
});
afterEach(() => {
  Object.assign(globalThis.URL, { createObjectURL, revokeObjectURL });
  globalThis.fetch = fetch;
});

async function choose(page: OpenedPage, ...names: string[]): Promise<void> {
  const box = page.element.querySelector<HTMLInputElement>('input[type=file]')!;
  Object.defineProperty(box, 'files', {
    value: names.map((name) => new File(['picture'], name, { type: 'image/png' })),
    configurable: true,
  });
  box.dispatchEvent(new Event('change'));
  await page.settle();
}

const upload = (): TestRequest => TestBed.inject(HttpTestingController).expectOne(({ url }) => url.startsWith('/files/journal-photo/'));
const pictures = (page: OpenedPage) =>
  [...page.element.querySelectorAll<HTMLImageElement>('rk-entry-photos img')].map((each) => each.getAttribute('src'));

async function take(page: OpenedPage, photos: readonly string[]): Promise<void> {
  upload().flush({ data: anEntry('Told Kasia.', { photos }) });
  await page.settle();
}

describe('a picture', () => {
  it('is shown while it is on its way, and then as the server keeps it', async () => {
    const page = await openEntry(anEntry('Told Kasia.'));
    await choose(page, 'sea.png');
    expect(pictures(page)).toEqual(['blob:chosen']);
    expect(page.text).toContain('Adding');
    await take(page, ['p1']);
    expect(pictures(page)).toEqual(['/files/p1']);
    expect(page.text).not.toContain('Adding');
  });

  it('that is too large, or none, is refused with what to do', async () => {
    const page = await openEntry(anEntry('Told Kasia.'));
    await choose(page, 'sea.png');
    const refusal = {
      message: 'Please choose a picture of at most 10 MB.',
      extensions: { code: 'BAD_USER_INPUT', problem: 'files.too-large' },
    };
    upload().flush({ errors: [refusal] }, { status: 413, statusText: 'Too Large' });
    await page.settle();
    expect(page.text).toContain('Please choose a picture of at most 10 MB.');
    expect(pictures(page)).toEqual([]);
    await choose(page, 'smaller.png');
    expect(page.text).not.toContain('at most 10 MB');
    await take(page, ['p1']);
  });

  it('begins an entry that is new, on the server first', async () => {
    const page = await openNew();
    await choose(page, 'sea.png');
    const { input } = page.asked(SaveJournalEntryDocument);
    await keep(page, anEntry('', { id: input.id, writtenOn: input.writtenOn }));
    expect(upload().request.url).toBe(`/files/journal-photo/${input.id}`);
  });

  it('waits for the server where it cannot be reached, and says so', async () => {
    const page = await openNew();
    await choose(page, 'sea.png');
    await page.cut(SaveJournalEntryDocument);
    expect(page.text).toContain('A picture can be added once this entry is saved on the server.');
  });

  it('is removed with a way back: then it is added again', async () => {
    const page = await openEntry(anEntry('Told Kasia.', { photos: ['p1'] }));
    await page.press('Remove picture 1');
    expect(page.asked(RemoveJournalPhotoDocument)).toEqual({ id: 'p1' });
    await page.answer(RemoveJournalPhotoDocument, { removeJournalPhoto: anEntry('Told Kasia.') });
    expect(pictures(page)).toEqual([]);
    TestBed.inject(Toasts).current()?.action?.run();
    await page.settle();
    await take(page, ['p2']);
    expect(pictures(page)).toEqual(['/files/p2']);
  });

  it('is one of six at the most', async () => {
    const page = await openEntry(anEntry('Told Kasia.', { photos: ['1', '2', '3', '4', '5', '6'] }));
    expect(page.element.querySelector('input[type=file]')).toBeNull();
  });
});
