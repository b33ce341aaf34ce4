import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ClaimsByTurn1795954230214 } from './1795954230214-claims-by-turn';
import { DispatchTurns1795954228779 } from './1795954228779-dispatch-turns';
import { UpgradedDatabase } from './upgraded-database.builder';

const practiceId = randomUUID();

let database: UpgradedDatabase;
beforeAll(async () => {
  database = await UpgradedDatabase.before(DispatchTurns1795954228779, ClaimsByTurn1795954230214);
});
afterAll(() => database.drop());

const rowsOf = (sql: string, values: unknown[] = []) => database.rowsOf(sql, values);
const claim = `select id, gen from jobs.claim_dispatch(array['checkin'], 10)`;
/** Owes a mail that is called after its state. */
const owe = (key: string, state: string, gen: number) =>
  rowsOf(
    `insert into app.dispatch (practice_id, local_date, id, occurrence_key, recipient_id, kind, letter, about, ambiguous, tz, tzdb, local_time,
       due_at, expires_at, next_at, message_id, state, gen)
     select $1, (now() at time zone 'UTC')::date, id, $2, id, 'checkin', 'test.note', id, 'hold', 'UTC', 'x', '00:00',
       now(), now() + interval '6 hours', now(), $2, $3, $4 from (select gen_random_uuid() as id) new`,
    [practiceId, key, state, gen],
  );

describe('a database with mail in every state', () => {
  const states = ['scheduled', 'queued', 'sending', 'unknown', 'held', 'accepted', 'failed', 'skipped', 'cancelled', 'dead'];

  it('has a turn for what waits after the upgrade, also for what was claimed, and nothing else has moved', async () => {
    for (const [index, state] of states.entries()) await owe(state, state, index);
    await rowsOf(`update app.dispatch set queued_at = now() where state = 'queued'`);
    await database.change('up');
    const rows = await rowsOf('select occurrence_key as key, state, gen from app.dispatch order by gen');
    expect(rows).toEqual(states.map((key, gen) => ({ key, state: key === 'queued' ? 'scheduled' : key, gen })));
    const turns = `select d.occurrence_key as key, t.gen, t.claimed_at, t.next_at = d.next_at and t.kind = d.kind as agrees
      from app.dispatch_turn t join app.dispatch d on d.id = t.dispatch_id order by t.gen`;
    expect(await rowsOf(turns)).toEqual([
      { key: 'scheduled', gen: 0, claimed_at: null, agrees: true },
      { key: 'queued', gen: 1, claimed_at: null, agrees: true },
    ]);
  });

  it('knows a claim of before the upgrade no more, and is claimed anew', async () => {
    const [stale] = await rowsOf(
      `select practice_id as "practiceId", local_date::text as "localDate", id, gen from app.dispatch where occurrence_key = 'queued'`,
    );
    const recall = () => rowsOf('select id from jobs.recall_dispatches($1)', [JSON.stringify([stale])]);
    expect(await recall()).toEqual([]);
    expect((await rowsOf(claim)).map(({ gen }) => gen).sort()).toEqual([1, 2]);
    expect(await recall()).toEqual([]);
  });

  it('can go back: what is claimed is queued again, and is claimed as before', async () => {
    await owe('waits', 'scheduled', 0);
    await database.change('down');
    const waiting = `select occurrence_key as key, state, gen, queued_at is not null as "wasClaimed" from app.dispatch
      where state in ('scheduled', 'queued') order by key`;
    expect(await rowsOf(waiting)).toEqual([
      { key: 'queued', state: 'queued', gen: 2, wasClaimed: true },
      { key: 'scheduled', state: 'queued', gen: 1, wasClaimed: true },
      { key: 'waits', state: 'scheduled', gen: 0, wasClaimed: false },
    ]);
    expect((await rowsOf(claim)).map(({ gen }) => gen)).toEqual([1]);
    expect(await rowsOf(`select id from jobs.give_back_dispatches(array['checkin'], 0)`)).toHaveLength(3);
    await rowsOf('select jobs.sweep_dispatch()');
    expect((await rowsOf('select state, rows::int from jobs.count_dispatch()'))[0]).toEqual({ state: 'scheduled', rows: 3 });
    await database.change('up');
    expect(await rowsOf('select from app.dispatch_turn')).toHaveLength(3);
  });
});
