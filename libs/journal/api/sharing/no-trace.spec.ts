import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aMember, aPractice, type Person } from '@rekindle/identity/api/testing';
import { Role } from '@rekindle/identity/domain';
import type { TestApi } from '@rekindle/platform/testing';
import { addDays } from '@rekindle/check-ins/domain';
import { addPhoto, aLetter, anEntry, aWriterWhoShows, journal, keepEntry, said, shareEntry, startJournal, today } from '../testing';

let api: TestApi;
let team: Person[];
let owner: Person;
let client: Person;
let tables: string[];
beforeAll(async () => {
  api = await startJournal();
  const readable = `select c.oid::regclass::text as name from pg_class c where c.relkind in ('r', 'p') and not c.relispartition
    and has_table_privilege('app_rw', c.oid, 'select') and c.relnamespace::regnamespace::text in ('app', 'identity', 'jobs')`;
  tables = (await api.asAdmin<{ name: string }>(readable)).map(({ name }) => name);
});
beforeEach(async () => {
  owner = await aPractice(api);
  team = [owner, await aMember(api, owner, Role.COACH), await aMember(api, owner, Role.ASSISTANT)];
  client = await aWriterWhoShows(api, owner);
});
afterAll(() => api.stop());

// That somebody was here today is seen, and that they are signed in: not what they did.
const wasHere = /"(last_seen_at|last_seen_on|seen_at|last_active_at|idle_until|expires_at)": ?"[^"]*",? ?/g;

/** Every row that the database shows to whoever has this role, however they ask. */
async function everythingSeenBy({ memberId, practiceId }: Person, role: string): Promise<Record<string, string[]>> {
  const seen: Record<string, string[]> = {};
  for (const table of tables) {
    const sql = `select to_jsonb(t)::text as row from ${table} t order by 1`;
    const rows = await api.within({ practiceId, actor: { role, memberId } }, () => api.database.read<{ row: string }>(sql));
    seen[table] = rows.map(({ row }) => row.replace(wasHere, ''));
  }
  return seen;
}

async function everythingSeen() {
  return Promise.all(['owner', 'coach', 'assistant'].map((role, index) => everythingSeenBy(team[index] ?? owner, role)));
}

/** Each thing that can be done with an entry which nobody is shown. */
async function writePrivately(): Promise<void> {
  const input = anEntry('The word is heliotrope.', { mood: 0, tags: ['heliotrope'], events: ['cried'] });
  await client.browser.get(journal.save, { input });
  await client.browser.get(journal.save, { input: { ...input, revision: 1, text: said('Heliotrope, once more.') } });
  const removed = await keepEntry(client, 'Not this.');
  await client.browser.get(journal.remove, { id: removed });
  await client.browser.get(journal.bringBack, { id: removed });
  const photo = await addPhoto(client, input.id);
  await client.browser.get(journal.removePhoto, { id: await addPhoto(client, input.id) });
  await client.browser.open(`/files/${photo}`);
  await client.browser.get(journal.mine);
  const letter = aLetter('Heliotrope is what I never said.', { to: 'heliotrope' });
  await client.browser.get(journal.save, { input: letter });
  await client.browser.get(journal.save, { input: { ...letter, revision: 1, lockedUntil: addDays(today(), 30) } });
  await client.browser.get(journal.vault);
  const apart = await keepEntry(client, 'Not now.');
  await client.browser.get(journal.putAway, { id: apart });
  await client.browser.get(journal.takeOut, { id: apart });
}

describe('an entry that is kept private', () => {
  it('leaves no row, no time and no count that anybody of the team could see, in any table', async () => {
    const before = await everythingSeen();
    await writePrivately();
    expect(await everythingSeen()).toEqual(before);
  });

  it('would be noticed here: one that is shown is', async () => {
    const before = await everythingSeen();
    await shareEntry(owner, client, 'We were both tired.');
    const after = await everythingSeen();
    expect(after[0]?.['app.journal_entry']).not.toEqual(before[0]?.['app.journal_entry']);
    expect(after[0]?.['app.audit_event']).not.toEqual(before[0]?.['app.audit_event']);
    expect(after[1]?.['app.review_item']).not.toEqual(before[1]?.['app.review_item']);
    expect(after[2]?.['app.journal_entry']).toEqual([]);
  });

  it('is told to no open page, and no mail goes out', async () => {
    const told = () => api.asAdmin('select topic from jobs.live_change where practice_id = $1', [owner.practiceId]);
    const before = await told();
    const mails = api.mailbox.to(owner.email).length;
    await writePrivately();
    await api.runJobs();
    expect(await told()).toEqual(before);
    expect(api.mailbox.to(owner.email)).toHaveLength(mails);
  });

  it('stays unseen beside one that is shown, and so does what was said before', async () => {
    await writePrivately();
    const { id, sharedId } = await shareEntry(owner, client, 'We were both tired.');
    await client.browser.get(journal.save, { input: anEntry('', { id, revision: 1, text: said('We were tired.') }) });
    const [asOwner] = await everythingSeen();
    expect(asOwner?.['app.journal_entry']).toHaveLength(1);
    expect(asOwner?.['app.journal_entry']?.[0]).toContain(sharedId);
    expect(asOwner?.['app.journal_revision']).toEqual([]);
  });

  it('leaves none when it was shown and taken back, but that there was something', async () => {
    const { id } = await shareEntry(owner, client, 'We were both tired.');
    await client.browser.get(journal.takeBack, { id });
    const seen = await everythingSeen();
    for (const rows of seen)
      for (const table of ['journal_entry', 'journal_comment', 'journal_reading', 'journal_photo', 'review_item'])
        expect([table, rows[`app.${table}`]]).toEqual([table, []]);
    for (const rows of seen) expect(JSON.stringify(rows)).not.toContain(id);
  });

  it('is changed by nobody of the team, past the api either', async () => {
    const { sharedId } = await shareEntry(owner, client, 'We were both tired.');
    const asCoach = (sql: string) =>
      api.within({ practiceId: owner.practiceId, actor: { role: 'coach', memberId: owner.memberId } }, () =>
        api.database.change(sql, [sharedId]),
      );
    expect(await asCoach('update app.journal_entry set mood = 0 where shared_id = $1')).toBe(0);
    expect(await asCoach('delete from app.journal_entry where shared_id = $1')).toBe(0);
    await expect(
      asCoach(`insert into app.journal_entry select practice_id, client_id, gen_random_uuid(), written_on, mood, content, revision, begun_at, saved_at,
        gen_random_uuid(), shared_at from app.journal_entry where shared_id = $1`),
    ).rejects.toThrow('row-level security');
  });
});
