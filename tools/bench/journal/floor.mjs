// The least that keeping a new entry can cost in Node: no framework, prepared statements, one round trip per transaction, what need not wait side by side.
import { randomUUID } from 'node:crypto';
import { ask, findSession, poolOf } from '../floor/asking.mjs';
import { keyFor, sealed } from '../floor/keys.mjs';
import { networkOf, serve } from '../floor/serving.mjs';
import { statements } from './statements.mjs';

const [pool, keyPool] = [poolOf(process.env.DATABASE_URL), poolOf(process.env.KEYS_DATABASE_URL, 4)];

serve(async ({ headers, socket }, body) => {
  const { id, writtenOn, mood, tags, events, prompt, text, begunAt } = JSON.parse(body).variables.input;
  const content = JSON.stringify({ text: JSON.parse(text), tags, events, prompt });
  const { practiceId, accountId, memberId, role } = await findSession(pool, headers, 'portal');
  const who = [practiceId, role, accountId, memberId, memberId, '', '', ''];
  const [[standing], key] = await Promise.all([
    ask(pool, 'begin read only', who, { name: 'standing', text: statements.standing, values: [practiceId, memberId, id] }),
    keyFor(keyPool, who, practiceId, memberId),
  ]);
  if (!standing.hasConsents || standing.isThere) throw new Error('Nothing may be written.');
  const place = [practiceId, memberId, 'app.journal_entry', 'content', `${id}|1`, 'v1'].join('|');
  const written = [practiceId, memberId, id, writtenOn, mood, sealed(key, content, place), begunAt];
  const noted = [randomUUID(), 'journal.own-written', 'journal-entry', id, memberId, networkOf(socket), headers['user-agent']];
  const [kept] = await ask(pool, 'begin', who, { name: 'write', text: statements.write, values: [...written, ...noted] });
  if (!kept) throw new Error('Another device was there.');
  const untouched = { sharedAt: null, reading: null, isRemoved: false, photos: [], comments: [] };
  const entry = { id, writtenOn, mood, tags, events, prompt, text, revision: 1, begunAt, savedAt: kept.savedAt, ...untouched };
  return { saveJournalEntry: { isKept: true, entry } };
});
