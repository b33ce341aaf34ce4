import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@rekindle/platform/crypto';
import { TestPlatform } from '@rekindle/platform/testing';
import { Client } from 'pg';

const states = ['scheduled', 'sending', 'unknown', 'held', 'accepted', 'failed', 'skipped', 'cancelled', 'dead'];

/** Where a mail may go from each state, and by which transition of the plan. */
const legal: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  scheduled: { sending: 'T3', scheduled: 'T11', skipped: 'T12', cancelled: 'T13', dead: 'T14' },
  sending: { accepted: 'T4', scheduled: 'T5', failed: 'T6', unknown: 'T7', dead: 'T14' },
  unknown: { accepted: 'T8', scheduled: 'T9', held: 'T10' },
  held: { accepted: 'T16', scheduled: 'T15' },
  dead: { accepted: 'T16', scheduled: 'T15' },
  failed: { scheduled: 'T15' },
};

let platform: TestPlatform;
let admin: Client;
beforeAll(async () => {
  platform = await TestPlatform.start();
  admin = new Client({ connectionString: process.env['DATABASE_ADMIN_URL'] });
  await admin.connect();
});
afterAll(async () => {
  await admin.end();
  await platform.stop();
});

/** Whether PostgreSQL lets a mail go from one state to another, by the claim on it if it waits; a new row starts where it is told. */
async function mayGo(from: string, to: string, claim = 1): Promise<boolean> {
  const id = newId();
  await admin.query(
    `insert into app.dispatch (practice_id, local_date, id, occurrence_key, recipient_id, kind, letter, about, ambiguous, tz, tzdb, local_time,
       due_at, expires_at, next_at, message_id, state)
     values ($1, current_date, $1, $3, $1, 'checkin', 'test.note', $1, 'hold', 'UTC', 'x', '00:00', now(), now(), 'infinity', $3, $2)`,
    [id, from, id],
  );
  await admin.query('update app.dispatch_turn set claimed_at = now(), gen = gen + 1 where dispatch_id = $1', [id]);
  try {
    const { rowCount } = await admin.query('update app.dispatch set state = $2, gen = $3 where id = $1', [id, to, claim]);
    return rowCount === 1;
  } catch (error) {
    expect((error as Error).message).toBe(`A dispatch does not go from ${from} to ${to}.`);
    return false;
  } finally {
    await admin.query('delete from app.dispatch where id = $1', [id]);
  }
}

describe.each(states)('a mail that is %s', (from) => {
  it.each(states)('goes on to %s only by a transition of the plan', async (to) => {
    expect(await mayGo(from, to)).toBe(legal[from]?.[to] !== undefined);
  });
});

describe('a mail that waits', () => {
  it('is promised by nobody without a claim, nor by an earlier one', async () => {
    expect(await mayGo('scheduled', 'sending', 0)).toBe(false);
    expect(await mayGo('scheduled', 'sending', 2)).toBe(false);
  });
});

describe('the ends', () => {
  it('are ends: nothing leaves what was accepted, skipped or cancelled', () => {
    expect(states.filter((state) => !(state in legal))).toEqual(['accepted', 'skipped', 'cancelled']);
  });
});
