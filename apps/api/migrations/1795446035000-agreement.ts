import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether a client agrees to everything needed is kept beside the client, so that asking it of each row of a list costs one look. */
export class Agreement1795446035000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(column);
    // Forced row level security binds the owner too: it is lifted while the clients who are there already are asked.
    for (const table of ['client', 'consent']) await runner.query(`alter table app.${table} no force row level security`);
    await runner.query(`update app.client c set agrees = true where app.agrees_to_what_is_needed(c.practice_id, c.id)`);
    for (const table of ['client', 'consent']) await runner.query(`alter table app.${table} force row level security`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger agreement on app.consent; drop function app.note_agreement; drop function app.agrees_to_what_is_needed;
      alter table app.client drop column agrees;
    `);
  }
}

const column = `
  alter table app.client add column agrees boolean not null default false;
  grant select (practice_id, id), update (agrees) on app.client to sched_fn;
  grant select (practice_id, client_id, kind, decision, recorded_at) on app.consent to sched_fn;

  create function app.agrees_to_what_is_needed(practice uuid, client uuid) returns boolean
  language sql stable set search_path = pg_catalog, app as $$
    select count(*) = 2 from (
      select distinct on (kind) decision from app.consent
      where practice_id = practice and client_id = client and kind in ('terms', 'special-category') order by kind, recorded_at desc
    ) said where decision = 'given'
  $$;

  -- Whoever says two things at once, on two devices, is heard one after the other: the second sees what the first has said.
  -- As the owner of the function, because whoever reads only may take back what they agreed to, and change nothing else.
  create function app.note_agreement() returns trigger
  language plpgsql volatile security definer set search_path = pg_catalog, app as $$
  begin
    perform from app.client c where (c.practice_id, c.id) in (select practice_id, client_id from said) order by c.practice_id, c.id for update;
    update app.client c set agrees = app.agrees_to_what_is_needed(c.practice_id, c.id)
      where (c.practice_id, c.id) in (select practice_id, client_id from said);
    return null;
  end $$;
  grant create on schema app to sched_fn;
  alter function app.note_agreement owner to sched_fn;
  revoke create on schema app from sched_fn;
  revoke all on function app.note_agreement from public;
  grant execute on function app.agrees_to_what_is_needed to sched_fn;
  grant execute on function app.note_agreement to app_rw;

  create trigger agreement after insert on app.consent referencing new table as said
    for each statement execute function app.note_agreement();
`;
