import { TestBed } from '@angular/core/testing';
import { describe, expect, it } from '@jest/globals';
import {
  KeepLetterDocument,
  LetLetterGoDocument,
  OwnVaultDocument,
  OwnVaultEntryDocument,
  TakeJournalEntryOutDocument,
  type VaultEntryFragment,
} from '@rekindle/shared/graphql';
import { type OpenedPage, openPage } from '@rekindle/shared/graphql/testing';
import { Toasts } from '@rekindle/shared/ui';
import { journalRoutes } from '../journal.routes';
import { aLetter, anEntry } from '../testing/an-entry';
import { editorOf, rest, write } from '../testing/open-entry-page';

const routes = [...journalRoutes, { path: '**', children: [] }];
const wantsProof = { code: 'FORBIDDEN', problem: 'prove-again' };
const toast = () => TestBed.inject(Toasts).current()?.text;

async function openVault(...entries: readonly VaultEntryFragment[]): Promise<OpenedPage> {
  const page = await openPage(routes, { at: '/journal/vault' });
  await page.press('Open the vault');
  await page.answer(OwnVaultDocument, { myVault: { entries: [...entries], next: null } });
  return page;
}

async function openLetter(entry: VaultEntryFragment): Promise<OpenedPage> {
  const page = await openPage(routes, { at: `/journal/vault/${entry.id}` });
  await page.answer(OwnVaultEntryDocument, { myJournalEntry: entry });
  await editorOf(page);
  return page;
}

describe('the vault', () => {
  it('is closed until somebody opens it, and asks nothing of the server before', async () => {
    const page = await openPage(routes, { at: '/journal/vault' });
    expect(page.isAsking(OwnVaultDocument)).toBe(false);
    expect(page.text).toContain('It is closed');
    await page.press('Open the vault');
    await page.refuse(OwnVaultDocument, 'Please show once more that it is you.', wantsProof);
    expect(page.text).toContain('It is closed');
  });

  it('shows letters by whom they are to, and of one that waits nothing else', async () => {
    const waiting = aLetter('', { id: 'w', to: 'me', isLocked: true, lockedUntil: '2027-03-01', text: '{"blocks":[]}' });
    const page = await openVault(aLetter('What I never said.'), waiting);
    expect(page.text).toContain('To my mother');
    expect(page.text).toContain('What I never said.');
    expect(page.text).toContain('It waits until Monday 1 March');
  });

  it('says what it is for while nothing is in it, and is closed again with one press', async () => {
    const page = await openVault();
    expect(page.text).toContain('Nothing is in it');
    await page.press('Close the vault');
    expect(page.text).toContain('It is closed');
  });
});

describe('a letter', () => {
  it('is begun without opening the vault, and kept with the word for whom it is', async () => {
    const page = await openPage(routes, { at: '/journal/vault/new' });
    expect(page.text).toContain('Rekindle has no way to send this');
    await editorOf(page);
    await page.type('To (optional)', 'my mother');
    await write(page, 'What I never said.');
    await rest(page);
    const { input } = page.asked(KeepLetterDocument);
    expect(input).toMatchObject({ kind: 'LETTER', to: 'my mother', revision: 0, lockedUntil: null });
    expect(input.text).toContain('What I never said.');
    await page.answer(KeepLetterDocument, { saveJournalEntry: { isKept: true, entry: aLetter('What I never said.', { id: input.id }) } });
    expect(page.text).toMatch(/Saved \d\d:\d\d/);
  });

  it('is written on while its first words are on their way, without a quarrel', async () => {
    const page = await openPage(routes, { at: '/journal/vault/new' });
    await editorOf(page);
    await page.type('To (optional)', 'my mother');
    await rest(page);
    const { id } = page.asked(KeepLetterDocument).input;
    await write(page, 'What I never said.');
    await page.answer(KeepLetterDocument, { saveJournalEntry: { isKept: true, entry: aLetter('', { id }) } });
    await rest(page);
    expect(page.element.querySelector('rk-two-versions')).toBeNull();
    expect(page.asked(KeepLetterDocument).input).toMatchObject({ revision: 1, to: 'my mother' });
  });

  it('that waits shows until when, and can be let go all the same', async () => {
    const page = await openLetter(aLetter('', { isLocked: true, lockedUntil: '2027-03-01', text: '{"blocks":[]}' }));
    expect(page.text).toContain('It waits until Monday 1 March');
    expect(page.element.querySelector('rk-journal-editor')).toBeNull();
    await page.press('Let this letter go');
    await page.answer(LetLetterGoDocument, { removeJournalEntry: { id: '1' } });
    expect(toast()).toBe('You have let it go. That counts');
  });

  it('is read by whoever has shown who they are, and else says so', async () => {
    const page = await openPage(routes, { at: '/journal/vault/11111111-1111-4111-8111-111111111111' });
    await page.refuse(OwnVaultEntryDocument, 'Please show once more that it is you.', wantsProof);
    expect(page.text).toContain('To read what lies in the vault, show once more that it is you.');
  });
});

describe('an entry that was put away', () => {
  it('is read here, and taken out to write on', async () => {
    const page = await openLetter({ ...aLetter('We were both tired.'), kind: 'ENTRY', to: null });
    expect(page.text).toContain('We were both tired.');
    expect(page.element.querySelector('rk-journal-editor')).toBeNull();
    await page.press('Take it out, to write on');
    await page.answer(TakeJournalEntryOutDocument, { takeJournalEntryOut: anEntry('We were both tired.') });
    expect(toast()).toBe('It is in your journal again, for you alone');
  });
});
