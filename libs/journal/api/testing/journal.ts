import { randomUUID } from 'node:crypto';
import { ConsentKind, consentVersions } from '@rekindle/clients/domain';
import { begin } from '@rekindle/clients/api/testing';
import { aPicture } from '@rekindle/platform/testing';
import type { Person } from '@rekindle/identity/api/testing';

const comment = 'id author body revision quote block from writtenAt';
const entry = `id writtenOn mood tags events prompt text revision begunAt savedAt sharedAt reading isRemoved kind to isPutAway lockedUntil isLocked photos comments { ${comment} }`;
const line = 'id writtenOn mood revision sharedAt reading';
const shown = `${line} clientId text tags events prompt savedAt photos comments { ${comment} }`;

/** The documents that specs about journals send. */
export const journal = {
  mine: `query ($from: String, $after: String) { myJournal(from: $from, after: $after) { entries { ${entry} } next } }`,
  days: 'query ($from: String) { myJournalDays(from: $from) }',
  open: `query ($id: ID!) { myJournalEntry(id: $id) { ${entry} } }`,
  earlier: 'query ($id: ID!) { myEarlierWordings(id: $id) { revision writtenOn mood tags text savedAt } }',
  save: `mutation ($input: SaveJournalEntryInput!) { saveJournalEntry(input: $input) { isKept entry { ${entry} } } }`,
  share: `mutation ($input: ShareJournalEntryInput!) { shareJournalEntry(input: $input) { ${entry} } }`,
  takeBack: `mutation ($id: ID!) { takeBackJournalEntry(id: $id) { ${entry} } }`,
  remove: `mutation ($id: ID!) { removeJournalEntry(id: $id) { ${entry} } }`,
  bringBack: `mutation ($id: ID!) { bringBackJournalEntry(id: $id) { ${entry} } }`,
  removePhoto: `mutation ($id: ID!) { removeJournalPhoto(id: $id) { ${entry} } }`,
  vault: `query ($after: String) { myVault(after: $after) { entries { ${entry} } next } }`,
  putAway: `mutation ($id: ID!) { putJournalEntryAway(id: $id) { ${entry} } }`,
  takeOut: `mutation ($id: ID!) { takeJournalEntryOut(id: $id) { ${entry} } }`,
  exportMine:
    'mutation ($kind: JournalExportKind, $withVault: Boolean) { exportMyJournal(kind: $kind, withVault: $withVault) { address } }',
  exportShared: 'mutation ($clientId: ID!, $kind: JournalExportKind) { exportSharedJournal(clientId: $clientId, kind: $kind) { address } }',
  list: `query ($clientId: ID!, $since: DateTime, $after: String) { sharedJournal(clientId: $clientId, since: $since, after: $after) { entries { ${line} } next } }`,
  count: 'query ($clientId: ID!, $since: DateTime!) { sharedJournalCount(clientId: $clientId, since: $since) }',
  read: `query ($id: ID!) { sharedJournalEntry(id: $id) { ${shown} } }`,
  refresh: 'query ($id: ID!) { sharedJournalEntry(id: $id) { id revision reading comments { id } } }',
  comment: `mutation ($input: CommentJournalEntryInput!) { commentJournalEntry(input: $input) { ${shown} } }`,
} as const;

/** One paragraph, as an editor hands it in. */
export function said(words: string): string {
  return JSON.stringify({ blocks: [{ kind: 'paragraph', runs: [{ text: words }] }] });
}

/** Today, by a calendar that is neither the first nor the last to have this day. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** An entry about today that nobody has kept yet; each another one. */
export function anEntry(words: string, change: Readonly<Record<string, unknown>> = {}) {
  const free = { mood: null, tags: [], events: [], prompt: null };
  return { id: randomUUID(), revision: 0, writtenOn: today(), ...free, text: said(words), ...change };
}

/** A letter that nobody has kept yet; each another one. */
export function aLetter(words: string, change: Readonly<Record<string, unknown>> = {}) {
  return anEntry(words, { kind: 'LETTER', to: 'my mother', lockedUntil: null, ...change });
}

/** Keeps a letter. @returns its id */
export function keepLetter(
  client: Pick<Person, 'browser'>,
  words: string,
  change: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  return keepEntry(client, words, { kind: 'LETTER', to: 'my mother', ...change });
}

/** Keeps an entry. @returns its id */
export async function keepEntry(
  { browser }: Pick<Person, 'browser'>,
  words: string,
  change: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const { entry: kept } = await browser.get(journal.save, { input: anEntry(words, change) });
  return kept.id;
}

/** Agrees to sharing, which no entry is shown without. */
export async function agreeToSharing({ browser }: Pick<Person, 'browser'>): Promise<void> {
  await browser.get(begin.give, { input: { kind: 'JOURNAL_SHARING', version: consentVersions[ConsentKind.JOURNAL_SHARING] } });
}

/** Keeps an entry and shows it. @returns what its writer knows it by, and what coaches do */
export async function shareEntry(
  coach: Person,
  client: Person,
  words: string,
): Promise<{ readonly id: string; readonly sharedId: string }> {
  const id = await keepEntry(client, words);
  await client.browser.get(journal.share, { input: { id, revision: 1 } });
  const { entries } = await coach.browser.get(journal.list, { clientId: client.memberId });
  return { id, sharedId: entries[0].id };
}

/** Puts a picture into an entry. @returns its id */
export async function addPhoto({ browser }: Pick<Person, 'browser'>, entryId: string, picture?: Buffer): Promise<string> {
  const { data } = await browser.upload(`/files/journal-photo/${entryId}`, picture ?? (await aPicture()));
  return data?.['photos'].at(-1);
}
