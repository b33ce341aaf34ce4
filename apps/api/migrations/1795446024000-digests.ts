import type { MigrationInterface, QueryRunner } from 'typeorm';
import { closeToReaders, wallTenantTable } from '@rekindle/platform/database';
import { role } from './policies';

/** The mail of a morning to those who coach: when it is next looked for, where they are, and what the last one told. */
export class Digests1795446024000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await wallTenantTable(runner, 'app.digest_round', 'select, insert, update (next_at)');
    await wallTenantTable(runner, 'app.digest', 'select, insert, update (time_zone, told_until, tidings)');
    for (const table of ['digest_round', 'digest']) await closeToReaders(runner, `app.${table}`);
    await runner.query(policies);
    await runner.query(expecting);
    await runner.query(functions);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function jobs.take_digest_rounds; drop trigger expect_digests on app.check_in_plan; drop function app.expect_digests;
      drop index app.check_in_answered; drop index app.check_in_missed; drop table app.digest; drop table app.digest_round;
    `);
  }
}

const tables = `
  -- One row for each practice that asks anybody anything.
  create table app.digest_round (
    practice_id uuid primary key references app.practice,
    next_at timestamptz not null
  );
  create index digest_round_next on app.digest_round (next_at);

  create table app.digest (
    practice_id uuid not null references app.practice,
    member_id uuid not null,
    -- Null: where the practice is.
    time_zone text,
    told_until timestamptz,
    -- Kinds, counts and ids of clients.
    tidings jsonb not null default '[]',
    primary key (practice_id, member_id),
    foreign key (practice_id, member_id) references app.member (practice_id, id)
  );

  create index check_in_answered on app.check_in (practice_id, first_answered_at) where first_answered_at is not null;
  create index check_in_missed on app.check_in (practice_id, due_at) where outcome = 'missed';
`;

const policies = `
  create policy staff on app.digest_round as restrictive for all to app_rw using (${role} in ('coach', 'owner', 'worker'));
  create policy kept_by_worker on app.digest_round as restrictive for update to app_rw using (${role} = 'worker');
  create policy worker_only on app.digest as restrictive for all to app_rw using (${role} = 'worker');
`;

// From the first plan of a practice on there may be something to tell, whoever writes it.
const expecting = `
  create function app.expect_digests() returns trigger language plpgsql set search_path = pg_catalog as $$
  begin
    insert into app.digest_round (practice_id, next_at) values (new.practice_id, now()) on conflict do nothing;
    return null;
  end $$;
  create trigger expect_digests after insert on app.check_in_plan for each row execute function app.expect_digests();
`;

const functions = `
  grant select, update on app.digest_round to sched_fn;

  -- Pushed five minutes away while somebody is at it: whoever dies leaves it to the next.
  create function jobs.take_digest_rounds(most integer) returns table (practice_id uuid)
  language sql volatile security definer set search_path = pg_catalog, app as $$
    with due as materialized (
      select r.practice_id from app.digest_round r where next_at <= now() order by next_at limit most for update skip locked
    )
    update app.digest_round r set next_at = now() + interval '5 minutes' from due where r.practice_id = due.practice_id
    returning r.practice_id
  $$;
  alter function jobs.take_digest_rounds owner to sched_fn;
  grant execute on function jobs.take_digest_rounds to app_rw;
`;
