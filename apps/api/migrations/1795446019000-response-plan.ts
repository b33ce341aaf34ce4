import type { MigrationInterface, QueryRunner } from 'typeorm';
import { closeToReaders, contextId, wallTenantTable } from '@rekindle/platform/database';
import { mine, role, seesAll } from './policies';

/** What a practice does when an answer speaks of self-harm, and which clients have agreed to it. */
export class ResponsePlan1795446019000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await wallTenantTable(runner, 'app.response_plan', 'select, insert, update');
    await wallTenantTable(runner, 'app.plan_agreement', 'select, insert, delete');
    for (const table of ['app.response_plan', 'app.plan_agreement']) await closeToReaders(runner, table);
    await runner.query(policies);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table app.plan_agreement; drop table app.response_plan');
  }
}

// Whatever the application forgets: items about self-harm are on only where every part of the plan stands.
const tables = `
  create table app.response_plan (
    practice_id uuid primary key references app.practice,
    responder_id uuid,
    hours text not null default '',
    steps text not null default '',
    referral text not null default '',
    is_on boolean not null default false,
    version integer not null default 1,
    changed_at timestamptz not null default now(),
    check (not is_on or (responder_id is not null and btrim(hours) <> '' and btrim(steps) <> '' and btrim(referral) <> '')),
    foreign key (practice_id, responder_id) references app.member (practice_id, id)
  );

  create table app.plan_agreement (
    practice_id uuid not null references app.practice,
    client_id uuid not null,
    version integer not null,
    agreed_at timestamptz not null default now(),
    primary key (practice_id, client_id, version),
    foreign key (practice_id, client_id) references app.client (practice_id, id)
  );
`;

// The owner answers for the plan; nobody agrees to it in the place of another.
const policies = `
  create policy owner_adds on app.response_plan as restrictive for insert to app_rw with check (${role} = 'owner');
  create policy owner_changes on app.response_plan as restrictive for update to app_rw using (${role} in ('owner', 'worker'));
  create policy on_for_clients on app.response_plan as restrictive for select to app_rw using (${role} <> 'client' or is_on);
  create policy client_self on app.plan_agreement as restrictive for all to app_rw
    using (${role} <> 'client' or client_id = ${contextId('client_id')}) with check (${role} = 'client' and client_id = ${contextId('client_id')});
  create policy assigned on app.plan_agreement as restrictive for all to app_rw using (${seesAll} or ${mine('plan_agreement')});
  create policy erased_by_worker on app.plan_agreement as restrictive for delete to app_rw using (${role} = 'worker');
`;
