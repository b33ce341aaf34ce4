import {
  OwnJournalEntryDocument,
  type OwnJournalEntryFragment,
  PortalTodayDocument,
  SaveJournalEntryDocument,
} from '@rekindle/shared/graphql';
import { type OpenedPage, openPage } from '@rekindle/shared/graphql/testing';
import { journalRoutes } from '../journal.routes';

const routes = [...journalRoutes, { path: '**', children: [] }];

/** Opens a new entry. @param about `?day=…` */
export async function openNew(about = ''): Promise<OpenedPage> {
  const page = await openPage(routes, { at: `/journal/new${about}` });
  await answerCoach(page);
  return page;
}

/** Opens one that is there. */
export async function openEntry(entry: OwnJournalEntryFragment, readsOnlySince?: string): Promise<OpenedPage> {
  const page = await openPage(routes, { at: `/journal/${entry.id}`, ...(readsOnlySince ? { readsOnlySince } : {}) });
  await page.answer(OwnJournalEntryDocument, { myJournalEntry: entry });
  await answerCoach(page);
  return page;
}

async function answerCoach(page: OpenedPage): Promise<void> {
  await page.answer(PortalTodayDocument, { today: { coachName: 'Ines Halloran', practiceName: 'Stillwater' } });
  await editorOf(page);
}

/** The text as it is written in, once the editor is there; null where nothing is written. */
export async function editorOf(page: OpenedPage): Promise<HTMLElement | null> {
  for (let round = 0; round < 40; round += 1) {
    const editor = page.element.querySelector<HTMLElement>('[role=textbox]');
    if (editor || !page.element.querySelector('rk-journal-editor')) return editor;
    await page.settle();
  }
  throw new Error('The editor did not come.');
}

/** Writes a paragraph, as a browser does it. */
export async function write(page: OpenedPage, words: string): Promise<void> {
  const editor = await editorOf(page);
  const paragraph = editor?.querySelector('p:last-of-type');
  if (!paragraph) throw new Error('There is nothing to write in.');
  paragraph.textContent = words;
  await page.settle();
}

/** Until typing has rested. */
export async function rest(page: OpenedPage): Promise<void> {
  await new Promise((done) => setTimeout(done, 1050));
  await page.settle();
}

/** The server takes what was written. */
export async function keep(page: OpenedPage, entry: OwnJournalEntryFragment, isKept = true): Promise<void> {
  await page.answer(SaveJournalEntryDocument, { saveJournalEntry: { isKept, entry } });
}
