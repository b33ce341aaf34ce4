// What encryption alone costs: the same entry sealed and opened again and again, as the vault does it with a key that is at hand.
import { randomBytes, randomUUID } from 'node:crypto';
import type { JournalText } from '@rekindle/journal/domain';
import { writeContent } from '../../../libs/journal/api/writing/content';
import { readEncryptedText, writeEncryptedText } from '../../../libs/platform/keys/encrypted-text';
import { boundTo } from '../../../libs/platform/keys/place';
import { seal, unseal } from '../../../libs/platform/keys/sealing';
import { entryOf } from './entry.mjs';

const [times, rounds] = process.argv.slice(2).map(Number) as [number, number];
const key = { id: randomUUID(), bytes: randomBytes(32) };
const place = {
  practiceId: randomUUID(),
  holderId: randomUUID(),
  table: 'app.journal_entry',
  column: 'content',
  rowId: `${randomUUID()}|1`,
};
const { text, tags, events, prompt } = entryOf(1);
const content = writeContent({ text: JSON.parse(text) as JournalText, tags, events, prompt });

const sealEntry = () => writeEncryptedText(key.id, seal(key.bytes, Buffer.from(content), boundTo(place)));
const sealed = sealEntry();
const openEntry = () => unseal(key.bytes, readEncryptedText(sealed).sealed, boundTo(place)).toString();
if (openEntry() !== content) throw new Error('What was sealed does not open.');

/** Microseconds of CPU for one. */
function costOf(work: () => unknown): number {
  const before = process.cpuUsage();
  for (let time = 0; time < times; time += 1) work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / times;
}

// The first of each is how the engine gets warm.
costOf(sealEntry);
costOf(openEntry);
const measured = Array.from({ length: rounds }, () => ({ sealing: costOf(sealEntry), opening: costOf(openEntry) }));
process.stdout.write(JSON.stringify({ sealing: measured.map(({ sealing }) => sealing), opening: measured.map(({ opening }) => opening) }));
