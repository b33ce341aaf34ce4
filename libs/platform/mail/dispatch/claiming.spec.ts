import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@rekindle/platform/crypto';
import { TestPlatform } from '@rekindle/platform/testing';
import { Client } from 'pg';

const practiceId = newId();
let platform: TestPlatform;
let admin: Client;
beforeAll(async () => {
  platform = await TestPlatform.start();
  admin = new Client({ connectionString: process.env['DATABASE_ADMIN_URL'] });
  await admin.connect();
});
// Others share the database, and would ask for these too.
afterAll(async () => {
  await admin.query('delete from app.dispatch where practice_id = $1', [practiceId]);
  await admin.end();
  await platform.stop();
});

/** Owes so many waves, due so long from now. */
const owe = (mails: number, dueIn: string, day = `(now() at time zone 'UTC')::date`) =>
  admin.query(
    `insert into app.dispatch (practice_id, local_date, id, occurrence_key, recipient_id, kind, letter, about, ambiguous, tz, tzdb, local_time,
       due_at, expires_at, next_at, message_id)
     select $1, ${day}, id, id::text, id, 'wave', 'test.wave', id, 'hold', 'UTC', 'x', '00:00', due, due + interval '6 hours', due, id::text
     from (select gen_random_uuid() as id, now() + $3::interval as due from generate_series(1, $2::int)) owed`,
    [practiceId, mails, dueIn],
  );

/** How many blocks a worker reads that asks for waves, once its plans are made. */
async function blocksOfAsking(): Promise<number> {
  const claim = `select id from jobs.claim_turns(array['wave'], 50)`;
  for (let warm = 0; warm < 3; warm += 1) await admin.query(claim);
  const { rows } = await admin.query<{ 'QUERY PLAN': { Plan: Record<string, number> }[] }>(
    `explain (analyze, buffers, format json) ${claim}`,
  );
  const plan = rows[0]?.['QUERY PLAN'][0]?.Plan ?? {};
  return (plan['Shared Hit Blocks'] ?? NaN) + (plan['Shared Read Blocks'] ?? NaN);
}

describe('asking for due mail in vain', () => {
  it('is one look into an index of what waits: a handful of blocks, however much waits', async () => {
    const before = await blocksOfAsking();
    expect(before).toBeLessThan(15);
    await owe(3_000, '20 hours');
    await admin.query('analyze app.dispatch_turn');
    expect((await blocksOfAsking()) - before).toBeLessThanOrEqual(3);
  });
});

describe('a mail stands for a day', () => {
  it.each([
    ['is due days before it', '1 hour', `(now() at time zone 'UTC')::date + 3`],
    ['is worth sending weeks after it', '1 hour', `(now() at time zone 'UTC')::date - 12`],
  ])('and none %s, where nobody would look for it', async (_what, dueIn, day) => {
    await expect(owe(1, dueIn, day)).rejects.toThrow('dispatch_near_its_day');
  });
});
