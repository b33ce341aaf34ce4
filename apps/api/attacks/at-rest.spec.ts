import { randomBytes } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aNewClient, finishBeginning, page } from '@rekindle/clients/api/testing';
import { aPractice, ask, type Person } from '@rekindle/identity/api/testing';
import { addDays } from '@rekindle/check-ins/domain';
import { agreeToSharing, anEntry, journal, keepLetter, said, shareEntry } from '@rekindle/journal/api/testing';
import { Files } from '@rekindle/platform/files';
import { aPicture, type TestApi } from '@rekindle/platform/testing';
import { review } from '@rekindle/review/api/testing';
import { Client } from 'pg';
import { startProduct } from './two-practices.builder';

// All begin alike, so that one look through the disk finds any of them.
const beginning = `mark${letters()}`;
const words = Array.from({ length: 33 }, (_, index) => `${beginning}${letterOf(index % 26)}${index < 26 ? '' : 'x'}`);
const openly = `plain${letters()}`;

function letterOf(index: number): string {
  return String.fromCharCode(97 + index);
}

// No digits: a nickname with several of them is refused as a phone number.
function letters(): string {
  return [...randomBytes(8)].map((byte) => letterOf(byte % 26)).join('');
}

let api: TestApi;
let secrets: string[];
const started = new Date();
beforeAll(async () => {
  api = await startProduct();
  const owner = await aPractice(api, { owner: openly });
  for (const word of words.slice(0, 10)) await tellNickname(owner, word);
  for (let index = 10; index < 20; index += 2) await keepFile(owner, words[index] ?? '', words[index + 1] ?? '');
  await writeAbout(await aNewClient(api, owner), owner, words.slice(20, 25));
  await writeJournal(await aNewClient(api, owner), owner, words.slice(25));
  secrets = [(await owner.browser.get(ask.beginTotp)).secret as string];
  await api.runJobs();
}, 60_000);
afterAll(() => api.stop());

async function tellNickname(owner: Person, word: string): Promise<void> {
  const client = await aNewClient(api, owner);
  await finishBeginning(client);
  const { data } = await client.browser.ask('{ intake { answers { question revision } } }');
  const { revision } = data?.['intake'].answers.find(({ question }: { question: string }) => question === 'NICKNAME');
  await client.browser.get('mutation ($input: SaveIntakeAnswerInput!) { saveIntakeAnswer(input: $input) { isKept } }', {
    input: { question: 'NICKNAME', code: word, revision },
  });
  const { nickname } = await owner.browser.get('query ($id: ID!) { client(id: $id) { nickname } }', { id: client.memberId });
  expect(nickname).toBe(word);
}

/** What coaches write: a note, an alert with the reason why it is done with, a field of the practice's own, and a point to talk about. */
async function writeAbout(
  { memberId: clientId }: Person,
  { browser }: Person,
  [body, text, reason, value, point]: readonly string[],
): Promise<void> {
  await browser.get(page.writeNote, { input: { clientId, body, visibility: 'ME' } });
  const [{ id }] = await browser.get(page.pin, { input: { clientId, text } });
  await browser.get(page.dismiss, { input: { id, reason } });
  const [{ id: fieldId }] = await browser.get(page.addField, { input: { name: 'Found us through', kind: 'TEXT' } });
  await browser.get(page.setValue, { input: { clientId, fieldId, value } });
  await browser.get(review.addToAgenda, { input: { clientId, text: point } });
  const { rows } = await browser.get(page.timeline, { clientId });
  expect(rows.map((row: { text: string; detail: string | null }) => row.detail ?? row.text)).toEqual(
    expect.arrayContaining([body, text, reason]),
  );
}

/** What a client writes for themself, what it said before, a picture by its name, what a coach says to one that is shown, and a letter. */
async function writeJournal(
  client: Person,
  { browser }: Person,
  [first, then, tag, name, shown, body, to, letter]: readonly string[],
): Promise<void> {
  await finishBeginning(client);
  await agreeToSharing(client);
  const input = anEntry(`It was ${first}.`, { tags: [tag] });
  await client.browser.get(journal.save, { input });
  await client.browser.get(journal.save, {
    input: { ...input, revision: 1, writtenOn: addDays(input.writtenOn, -1), text: said(`Now ${then}.`) },
  });
  await client.browser.upload(`/files/journal-photo/${input.id}`, await aPicture(), `${name}.png`);
  const earlier = await client.browser.get(journal.earlier, { id: input.id });
  const { sharedId } = await shareEntry({ browser } as Person, client, `We were ${shown}.`);
  const about = { quote: shown, block: 0, from: 'We were '.length };
  const read = await browser.get(journal.comment, { input: { entryId: sharedId, body, ...about } });
  await keepLetter(client, `I never said ${letter}.`, { to });
  expect(JSON.stringify([earlier, await client.browser.get(journal.mine), read, await client.browser.get(journal.vault)])).toMatch(
    new RegExp([first, tag, then, shown, body, to, letter].map((word) => `(?=[^]*${word})`).join('')),
  );
}

/** A document with one word in its name and one in its content. */
async function keepFile({ practiceId, memberId }: Person, name: string, content: string): Promise<void> {
  const bytes = Buffer.from(`%PDF-1.7\n% ${content}\n${'x'.repeat(4_000)}\n%%EOF`);
  await api.within({ practiceId, actor: { role: 'owner', memberId } }, async () => {
    const file = await api.get(Files).prepare({ name: `${name}.pdf`, bytes }, { kinds: ['document'], longestSide: 100 });
    await api.database.transaction(() => api.get(Files).keep(file));
    expect((await api.get(Files).open(await api.get(Files).get(file.id))).bytes.includes(content)).toBe(true);
  });
}

/** Every row of every table of a database, as text. */
async function copyOf(database: string): Promise<string> {
  const admin = new Client({
    connectionString: Object.assign(new URL(process.env['DATABASE_ADMIN_URL'] ?? ''), { pathname: database }).href,
  });
  await admin.connect();
  const { rows: tables } = await admin.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`,
  );
  const parts: string[] = [];
  for (const { name } of tables)
    for (const { row } of (await admin.query<{ row: string }>(`select t::text as row from ${name} t`)).rows) parts.push(row);
  await admin.end();
  return parts.join('\n');
}

/** Which of these texts lie in the files of the data directory, write-ahead log included. */
async function onDisk(texts: readonly string[]): Promise<Set<string>> {
  // Everything that is still in memory goes to the disk first.
  await api.asAdmin('checkpoint');
  const [setting] = await api.asAdmin<{ folder: string }>(`select current_setting('data_directory') as folder`);
  const folder = setting?.folder ?? '';
  const found = new Set<string>();
  for (const file of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(file.parentPath, file.name);
    try {
      // What was written before the words were typed cannot hold them.
      if (!file.isFile() || (await stat(path)).mtime < started) continue;
      const bytes = await readFile(path);
      for (const text of texts) if (bytes.includes(text)) found.add(text);
    } catch (error) {
      // The server removes files while it works.
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }
  return found;
}

describe('what people typed into encrypted fields', () => {
  it('is in no table, of the data or of the keys', async () => {
    const name = new URL(process.env['DATABASE_URL'] ?? '').pathname.slice(1);
    const [data, keys] = [await copyOf(name), await copyOf(`${name}_keys`)];
    expect(data).toContain(openly);
    expect(keys).toContain('first');
    for (const secret of [beginning, ...secrets]) expect([data.includes(secret), keys.includes(secret)]).toEqual([false, false]);
  });

  it('is nowhere in the files of the database, nor in its write-ahead log', async () => {
    expect([...(await onDisk([openly, beginning, ...secrets]))]).toEqual([openly]);
  }, 60_000);
});
