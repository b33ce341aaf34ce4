import type { MigrationInterface, QueryRunner } from 'typeorm';
import { contextId } from '@rekindle/platform/database';
import { mine, role, seesAll } from './policies';

/** Who coaches whom, the wall between coaches where the owner wants one, and what erasing a client leaves. */
export class AssignedCoaches1795446011000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(coaches);
    await runner.query(`
      create policy assigned on app.client as restrictive for all to app_rw using (${seesAll} or coach_id = ${contextId('member_id')});
      create policy assigned on app.member as restrictive for all to app_rw using (${seesAll} or role <> 'client' or ${mine('member', 'id')});
      create policy assigned on app.invitation as restrictive for all to app_rw
        using (${seesAll} or role <> 'client' or ${mine('invitation', 'member_id')});
    `);
    // What is a client's follows the client: the policies of app.client answer for it.
    for (const table of ['consent', 'client_event', 'intake', 'file'])
      await runner.query(`
        create policy assigned on app.${table} as restrictive for all to app_rw using (${seesAll} or client_id is null or ${mine(table, 'client_id')});
      `);
    await runner.query(erasure);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['client', 'member', 'invitation', 'consent', 'client_event', 'intake', 'file'])
      await runner.query(`drop policy assigned on app.${table}`);
    await runner.query(`
      drop policy erased_by_worker on app.consent;
      revoke update on app.consent from app_rw; revoke delete on app.intake from app_rw;
      alter table app.client drop column coach_id,
        drop constraint client_status_check, add constraint client_status_check check (status in ('invited', 'active', 'under-age'));
    `);
  }
}

// Clients who are there already have no coach yet: the owner answers for them.
const coaches = `
  alter table app.client add column coach_id uuid,
    add foreign key (practice_id, coach_id) references app.member (practice_id, id),
    drop constraint client_status_check,
    add constraint client_status_check check (status in ('invited', 'active', 'under-age', 'erased'));
  create index client_of_coach on app.client (practice_id, coach_id, invited_at desc, id desc);
`;

// Facts stay, without a name; who erases is the worker, and nobody else touches what was agreed to.
const erasure = `
  grant update (name) on app.consent to app_rw;
  create policy erased_by_worker on app.consent as restrictive for update to app_rw using (${role} = 'worker') with check (${role} = 'worker');
  drop policy own_word on app.consent;
  create policy own_word on app.consent as restrictive for select to app_rw using (${role} in ('client', 'coach', 'owner', 'worker'));
  create policy own_word_only on app.consent as restrictive for insert to app_rw with check (${role} = 'client');
  grant delete on app.intake to app_rw;
  grant update (name, email) on app.invitation to app_rw;
`;
