import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wallTenantTable } from '@rekindle/platform/database';

/** Who did what, when and from where; never content. Written through one function, and never changed. */
export class Audit1795446005000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table app.audit_event (
        practice_id uuid not null,
        id uuid not null,
        -- in milliseconds, as pages of the list are told apart
        at timestamptz not null default date_trunc('milliseconds', now()),
        role text not null,
        -- null for the worker, and for somebody who is not in yet
        member_id uuid,
        action text not null check (action ~ '^[a-z-]+\\.[a-z-]+$'),
        object_kind text,
        object_id uuid,
        -- whom it is about
        client_id uuid,
        ip_prefix text,
        device text,
        primary key (practice_id, id)
      );
      create index audit_event_newest on app.audit_event (practice_id, at desc, id desc);
      create index audit_event_of_client on app.audit_event (practice_id, client_id, at desc) where client_id is not null;

      create function app.refuse_change() returns trigger language plpgsql set search_path = pg_catalog as $$
        begin raise exception '% is append-only', tg_table_name; end $$;
      create trigger append_only before update or delete or truncate on app.audit_event
        for each statement execute function app.refuse_change();
    `);
    await wallTenantTable(runner, 'app.audit_event', 'select');
    await runner.query(`
      create policy owner_only on app.audit_event as restrictive for select to app_rw using ((select current_setting('app.role', true)) = 'owner');
      grant insert on app.audit_event to sched_fn;
      grant create on schema app to sched_fn;

      -- Who acts is taken from the context and not from the arguments: nobody can write an event in another's name.
      create function app.note_audit(id uuid, action text, object_kind text, object_id uuid, client_id uuid, ip_prefix text, device text) returns void
      language sql volatile security definer set search_path = pg_catalog, app as $$
        insert into app.audit_event (practice_id, id, role, member_id, action, object_kind, object_id, client_id, ip_prefix, device)
        values (nullif(current_setting('app.practice_id', true), '')::uuid, $1, current_setting('app.role', true),
          nullif(current_setting('app.member_id', true), '')::uuid, $2, $3, $4, $5, $6, $7)
      $$;
      alter function app.note_audit owner to sched_fn;
      revoke all on function app.note_audit, app.refuse_change from public;
      grant execute on function app.note_audit to app_rw;
      revoke create on schema app from sched_fn;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function app.note_audit; drop table app.audit_event; drop function app.refuse_change;');
  }
}
