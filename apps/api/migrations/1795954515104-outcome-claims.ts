import type { MigrationInterface, QueryRunner } from 'typeorm';
import { contextId, wallTenantTable } from '@rekindle/platform/database';
import { role } from './policies';

/** Figures that a practice says in public. Whatever the rules forbid is no row, whoever writes it; nobody changes one, and withdrawing is a row of its own. */
export class OutcomeClaims1795954515104 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await wallTenantTable(runner, 'app.outcome_claim', 'select, insert');
    await wallTenantTable(runner, 'app.outcome_claim_withdrawal', 'select, insert');
    await runner.query(policies);
    await runner.query(lookUp);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function app.find_outcome_claim; drop table app.outcome_claim_withdrawal; drop table app.outcome_claim;');
  }
}

const tables = `
  create table app.outcome_claim (
    practice_id uuid not null references app.practice,
    id uuid not null,
    outcome text not null check (outcome in ('reunion', 'moved-on', 'together')),
    -- Days after the start.
    horizon integer not null check (horizon in (91, 182, 365)),
    -- The query: 'guide' or the id of a program, null for all that the practice does; never one coach.
    program text check (program ~ '^(guide|[0-9a-f-]{36})$'),
    started_from date,
    started_until date not null check (started_from <= started_until),
    stage text check (stage ~ '^[a-z0-9-]{1,40}$'),
    ended_by text check (ended_by ~ '^[a-z0-9-]{1,40}$'),
    length text check (length ~ '^[a-z0-9-]{1,40}$'),
    -- Everybody who began within the query, whatever came of it.
    people integer not null check (people >= 30),
    events integer not null check (events between 0 and people),
    -- At most a fifth could not be reached.
    lost integer not null check (lost >= 0 and lost * 5 <= people),
    share double precision not null,
    lower double precision not null,
    upper double precision not null,
    method text not null check (method in ('aalen-johansen', 'product-limit')),
    as_of date not null,
    -- In words, as they stood: who is counted, and the one sentence that may be said.
    counted text not null check (char_length(counted) between 1 and 600),
    sentence text not null check (char_length(sentence) between 1 and 800),
    frozen_by uuid not null,
    frozen_at timestamptz not null default date_trunc('milliseconds', clock_timestamp()),
    primary key (practice_id, id),
    foreign key (practice_id, frozen_by) references app.member (practice_id, id),
    -- A band around the share; not a number is more than every number.
    check (0 <= lower and lower <= share and share <= upper and upper <= 1 and lower < upper),
    -- Whoever is counted began at least as long ago as the horizon, so that nobody is open because of the calendar.
    check (started_until + horizon <= as_of)
  );
  create index outcome_claim_by_id on app.outcome_claim (id);

  create table app.outcome_claim_withdrawal (
    practice_id uuid not null references app.practice,
    claim_id uuid not null,
    withdrawn_by uuid not null,
    withdrawn_at timestamptz not null default date_trunc('milliseconds', clock_timestamp()),
    primary key (practice_id, claim_id),
    foreign key (practice_id, claim_id) references app.outcome_claim (practice_id, id),
    foreign key (practice_id, withdrawn_by) references app.member (practice_id, id)
  );
`;

const [member, link] = [contextId('member_id'), contextId('link_id')];

// Anybody may read the one whose address they have; all of a practice only whoever says them.
const policies = `
  create policy shown on app.outcome_claim as restrictive for select to app_rw using (${role} = 'owner' or id = ${link});
  create policy own_hand on app.outcome_claim as restrictive for insert to app_rw with check (${role} = 'owner' and frozen_by = ${member});
  create policy shown on app.outcome_claim_withdrawal as restrictive for select to app_rw using (${role} = 'owner' or claim_id = ${link});
  create policy own_hand on app.outcome_claim_withdrawal as restrictive for insert to app_rw
    with check (${role} = 'owner' and withdrawn_by = ${member});
`;

// An id only; what is done with it is done in the practice, behind its wall.
const lookUp = `
  grant select (practice_id, id) on app.outcome_claim to sched_fn;

  -- For whoever opens the address of a figure; it has been proved before this is asked.
  create function app.find_outcome_claim(claim uuid) returns uuid
  language sql stable security definer set search_path = pg_catalog, app as $$
    select c.practice_id from app.outcome_claim c where c.id = claim
  $$;
  grant create on schema app to sched_fn;
  alter function app.find_outcome_claim owner to sched_fn;
  revoke create on schema app from sched_fn;
  revoke all on function app.find_outcome_claim from public;
  grant execute on function app.find_outcome_claim to app_rw;
`;
