import type { MigrationInterface, QueryRunner } from 'typeorm';
import { role } from './policies';

/** A place apart in a journal: letters that are never sent, and entries that were put away. Nothing of it can be shown to anybody. */
export class Vault1795942134481 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table app.journal_entry
        add column kind text not null default 'entry' check (kind in ('entry', 'letter')),
        add column put_away boolean not null default false,
        -- The first day on which its writer can read it again, on their own calendar.
        add column locked_until date,
        -- What is shown is not put away, and a letter always is: so no act shares one.
        add constraint vault_is_not_shown check (not put_away or shared_at is null),
        add constraint letter_is_put_away check (kind <> 'letter' or put_away),
        add constraint locked_is_put_away check (locked_until is null or put_away);

      drop index app.journal_entry_of_client;
      create index journal_entry_of_client on app.journal_entry (practice_id, client_id, written_on desc, id desc)
        where removed_at is null and not put_away;
      create index journal_entry_in_vault on app.journal_entry (practice_id, client_id, written_on desc, id desc)
        where removed_at is null and put_away;

      create policy put_away on app.journal_entry as restrictive for all to app_rw using (not put_away or ${role} in ('client', 'worker'));
      grant update (put_away, locked_until) on app.journal_entry to app_rw;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy put_away on app.journal_entry;
      drop index app.journal_entry_of_client; drop index app.journal_entry_in_vault;
      alter table app.journal_entry drop column kind, drop column put_away, drop column locked_until;
      create index journal_entry_of_client on app.journal_entry (practice_id, client_id, written_on desc, id desc) where removed_at is null;
    `);
  }
}
