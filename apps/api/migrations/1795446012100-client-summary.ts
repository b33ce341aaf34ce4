import type { MigrationInterface, QueryRunner } from 'typeorm';
import { contextId, wallTenantTable } from '@rekindle/platform/database';
import { wordsOf } from '@rekindle/clients/domain';
import { mine, role, seesAll } from './policies';

/** One row per client with everything that the list shows, sorts and filters by, and the words under which they are found. */
export class ClientSummary1795446012100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await fill(runner);
    await runner.query(indexes);
    await wallTenantTable(runner, 'app.client_summary');
    await wallTenantTable(runner, 'app.client_word', 'select, insert, delete');
    await runner.query(policies);
    await runner.query(lastSeen);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger client_seen on app.session; drop function app.note_client_seen; drop table app.client_word; drop table app.client_summary;
    `);
  }
}

const tables = `
  create table app.client_summary (
    practice_id uuid not null references app.practice,
    client_id uuid not null,
    name text not null,
    sort_name text collate "C" not null,
    email text not null,
    pronouns text,
    status text not null,
    coach_id uuid,
    time_zone text,
    stage text,
    stage_since date,
    tag_ids uuid[] not null default '{}',
    open_alerts integer not null default 0,
    added_at timestamptz not null,
    invited_at timestamptz,
    joined_at timestamptz,
    begun_at timestamptz,
    last_active_at timestamptz,
    -- What needs somebody first: the kind, and within it since when. See attention.ts.
    attention smallint not null,
    waiting_since timestamptz not null,
    primary key (practice_id, client_id),
    foreign key (practice_id, client_id) references app.client (practice_id, id)
  ) with (fillfactor = 80);

  create table app.client_word (
    practice_id uuid not null references app.practice,
    word text collate "C" not null,
    client_id uuid not null,
    primary key (practice_id, word, client_id),
    foreign key (practice_id, client_id) references app.client (practice_id, id)
  );
  create index client_word_of_client on app.client_word (practice_id, client_id);
`;

// Beside the order, each filter has its own index: a list of 50 costs the same whatever it leaves out.
const indexes = `
  create index client_summary_attention on app.client_summary (practice_id, attention, waiting_since, client_id);
  create index client_summary_of_coach on app.client_summary (practice_id, coach_id, attention, waiting_since, client_id);
  create index client_summary_status on app.client_summary (practice_id, status, attention, waiting_since, client_id);
  create index client_summary_stage on app.client_summary (practice_id, stage, attention, waiting_since, client_id) where stage is not null;
  create index client_summary_name on app.client_summary (practice_id, sort_name, client_id);
  create index client_summary_newest on app.client_summary (practice_id, added_at desc, client_id desc);
  create index client_summary_beginning on app.client_summary (practice_id, joined_at) where status = 'active' and begun_at is null;
  -- The list reads the summary; these were for the list before.
  drop index app.client_newest;
  drop index app.client_of_coach;
  create index client_of_coach on app.client (practice_id, coach_id);
`;

const policies = `
  create policy staff on app.client_summary as restrictive for all to app_rw using (${role} <> 'client');
  create policy assigned on app.client_summary as restrictive for all to app_rw using (${seesAll} or coach_id = ${contextId('member_id')});
  create policy staff on app.client_word as restrictive for all to app_rw using (${role} <> 'client');
  create policy assigned on app.client_word as restrictive for all to app_rw
    using (${seesAll} or ${mine('client_word')});
`;

// Identity keeps when a session was used last and knows no clients; this follows it, at most four times an hour.
const lastSeen = `
  grant select, update (last_active_at, waiting_since) on app.client_summary to sched_fn;

  create function app.note_client_seen() returns trigger
  language plpgsql volatile security definer set search_path = pg_catalog, app as $$
  begin
    update app.client_summary
    set last_active_at = new.last_seen_at, waiting_since = case when attention = 1 then new.last_seen_at else waiting_since end
    where practice_id = new.practice_id and client_id = new.member_id
      and (last_active_at is null or last_active_at < new.last_seen_at - interval '15 minutes');
    return null;
  end $$;
  grant create on schema app to sched_fn;
  alter function app.note_client_seen owner to sched_fn;
  revoke create on schema app from sched_fn;
  revoke all on function app.note_client_seen from public;
  grant execute on function app.note_client_seen to app_rw;

  create trigger client_seen after insert or update of last_seen_at on app.session
    for each row when (new.site = 'portal') execute function app.note_client_seen();
`;

interface Known {
  readonly practice_id: string;
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

// Forced row level security binds the owner too: it is lifted while the clients who are there already get their rows.
async function fill(runner: QueryRunner): Promise<void> {
  const read = ['client', 'client_event', 'intake', 'session'];
  for (const table of read) await runner.query(`alter table app.${table} no force row level security`);
  await runner.query(`
    insert into app.client_summary (practice_id, client_id, name, sort_name, email, status, coach_id, time_zone, added_at, invited_at, joined_at, begun_at,
      last_active_at, attention, waiting_since)
    select c.practice_id, c.id, c.name, c.sort_name, c.email, c.status, c.coach_id, c.time_zone, c.added_at, c.invited_at, c.joined_at, i.completed_at,
      s.seen, case c.status when 'active' then 1 when 'invited' then 2 else 5 end,
      case c.status when 'active' then coalesce(s.seen, c.joined_at, c.added_at) else c.status_since end
    from app.client c left join app.intake i on i.practice_id = c.practice_id and i.client_id = c.id
      left join lateral (select max(last_seen_at) as seen from app.session s where s.practice_id = c.practice_id and s.member_id = c.id) s on true
    where c.status <> 'erased'`);
  const clients = (await runner.query(`select practice_id, id, name, email from app.client where status <> 'erased'`)) as Known[];
  for (const { practice_id, id, name, email } of clients)
    await runner.query('insert into app.client_word (practice_id, client_id, word) select $1, $2, unnest($3::text[])', [
      practice_id,
      id,
      wordsOf({ name, email }),
    ]);
  for (const table of read) await runner.query(`alter table app.${table} force row level security`);
}
