import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wallTenantTable } from '@rekindle/platform/database';
import { transitions as formerTransitions } from './1795446027000-mail-claims';
import { role } from './policies';

/**
 * A claim is a mark on a narrow row, and no change of a dispatch with all of its indexes: `app.dispatch_turn` holds a row for each dispatch that
 * waits, and triggers keep it so. Whoever posts, cancels, postpones or concludes need not know of it.
 */
export class DispatchTurns1795954228779 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table app.dispatch no force row level security');
    await runner.query(turns);
    await runner.query('alter table app.dispatch force row level security');
    await wallTenantTable(runner, 'app.dispatch_turn', 'select, update (gen)');
    await runner.query(`create policy worker_sends on app.dispatch_turn as restrictive for all to app_rw using (${role} = 'worker')`);
    await runner.query('grant select, insert, update, delete on app.dispatch_turn to sched_fn');
    await runner.query(following);
    await runner.query(transitions);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger turn_begins on app.dispatch; drop trigger turn_comes_again on app.dispatch;
      drop trigger turn_follows on app.dispatch; drop trigger turn_ends on app.dispatch;
      drop function app.give_turn; drop function app.follow_turn; drop function app.end_turn;
      alter table app.dispatch no force row level security; alter table app.dispatch_turn no force row level security;
    `);
    await runner.query(formerTransitions);
    await runner.query(back);
    await runner.query('alter table app.dispatch force row level security');
  }
}

const states = ['scheduled', 'sending', 'unknown', 'held', 'accepted', 'failed', 'skipped', 'cancelled', 'dead'];
const checked = (all: readonly string[]) => `
  alter table app.dispatch drop constraint dispatch_state_check;
  alter table app.dispatch add constraint dispatch_state_check check (state in (${all.map((state) => `'${state}'`).join(', ')}));
`;

// Each mail is two dead rows here in the end, so it is swept as often as the dispatches are. What was claimed before waits again: `gen` goes on, so
// that a hint of then is stale.
const turns = `
  create table app.dispatch_turn (
    practice_id uuid not null,
    local_date date not null,
    dispatch_id uuid not null,
    -- As the dispatch has them.
    kind text not null,
    next_at timestamptz not null,
    -- Counts claims: a hint from an earlier one is stale.
    gen integer not null,
    -- Null while nobody has it in hand.
    claimed_at timestamptz,
    primary key (practice_id, local_date, dispatch_id)
  ) with (fillfactor = 60, autovacuum_vacuum_scale_factor = 0.01);
  update app.dispatch set state = 'scheduled' where state = 'queued';
  insert into app.dispatch_turn (practice_id, local_date, dispatch_id, kind, next_at, gen)
    select practice_id, local_date, id, kind, next_at, gen from app.dispatch where state = 'scheduled';
  -- By kind: an empty lane must not read through the backlog of another.
  create index dispatch_turn_due on app.dispatch_turn (kind, next_at) where claimed_at is null;
  create index dispatch_turn_claimed on app.dispatch_turn (claimed_at) where claimed_at is not null;
  drop index app.dispatch_due; drop index app.dispatch_queued;
  alter table app.dispatch drop column queued_at;
  ${checked(states)}
`;

// Locks are taken in one order: the dispatch, then its turn. Claims take turns only, and wait for none. The triggers fire in whatever mode rows come
// in, also when foreign keys are looked at later.
const following = `
  create function app.give_turn() returns trigger language plpgsql security definer set search_path = pg_catalog, app as $$
  begin
    -- It may be there, when a mail is moved to the table of another month.
    insert into app.dispatch_turn (practice_id, local_date, dispatch_id, kind, next_at, gen)
    values (new.practice_id, new.local_date, new.id, new.kind, new.next_at, new.gen) on conflict do nothing;
    return null;
  end $$;

  -- Whoever moves a dispatch by a claim names it (gen), and is compared here with who has it now, behind all locks: what is stale moves nothing. Whoever
  -- names none, such as a use case that takes a mail back, takes it out of any hand.
  create function app.follow_turn() returns trigger language plpgsql security definer set search_path = pg_catalog, app as $$
  declare
    carried integer;
  begin
    if new.state = 'scheduled' then
      update app.dispatch_turn t set local_date = new.local_date, next_at = new.next_at, claimed_at = null
      where t.practice_id = old.practice_id and t.local_date = old.local_date and t.dispatch_id = old.id
        and (new.gen = old.gen or (t.gen = new.gen and t.claimed_at is not null))
      returning t.gen into carried;
    else
      delete from app.dispatch_turn t
      where t.practice_id = old.practice_id and t.local_date = old.local_date and t.dispatch_id = old.id
        and (new.gen = old.gen or (t.gen = new.gen and t.claimed_at is not null))
      returning t.gen into carried;
    end if;
    if carried is null and new.gen <> old.gen then return null; end if;
    -- Every claim of until now is behind it, whoever waits for the row with an older look at the turn.
    new.gen := coalesce(carried, new.gen);
    return new;
  end $$;

  create function app.end_turn() returns trigger language plpgsql security definer set search_path = pg_catalog, app as $$
  begin
    delete from app.dispatch_turn where practice_id = old.practice_id and local_date = old.local_date and dispatch_id = old.id;
    return null;
  end $$;

  grant create on schema app to sched_fn;
  alter function app.give_turn owner to sched_fn;
  alter function app.follow_turn owner to sched_fn;
  alter function app.end_turn owner to sched_fn;
  revoke create on schema app from sched_fn;
  revoke all on function app.give_turn, app.follow_turn, app.end_turn from public;
  grant execute on function app.give_turn, app.follow_turn, app.end_turn to app_rw;

  create trigger turn_begins after insert on app.dispatch for each row when (new.state = 'scheduled') execute function app.give_turn();
  create trigger turn_comes_again after update of state on app.dispatch for each row
    when (old.state <> 'scheduled' and new.state = 'scheduled') execute function app.give_turn();
  create trigger turn_follows before update of state, next_at on app.dispatch for each row
    when (old.state = 'scheduled') execute function app.follow_turn();
  create trigger turn_ends after delete on app.dispatch for each row when (old.state = 'scheduled') execute function app.end_turn();
  alter table app.dispatch enable always trigger turn_begins, enable always trigger turn_comes_again,
    enable always trigger turn_follows, enable always trigger turn_ends;
`;

// As before, but for what is claimed, which is scheduled; a mail that waits may be told to wait for another moment. Nobody promises without a claim.
// It fires before what follows the turn: by name, and by the claim as it was named.
const legal = [
  ...['scheduled sending', 'scheduled scheduled', 'scheduled skipped', 'scheduled cancelled', 'scheduled dead'],
  ...['sending accepted', 'sending scheduled', 'sending failed', 'sending unknown', 'sending dead'],
  ...['unknown accepted', 'unknown scheduled', 'unknown held', 'held accepted', 'dead accepted'],
  ...['dead scheduled', 'held scheduled', 'failed scheduled'],
];
const transitions = `
  drop trigger legal_transition on app.dispatch;
  create trigger legal_transition before update of state on app.dispatch for each row
    when ((old.state || ' ' || new.state) <> all (array[${legal.map((step) => `'${step}'`).join(', ')}])
      or (new.state = 'sending' and new.gen = old.gen))
    execute function app.refuse_wrong_transition();
`;

const back = `
  ${checked([...states, 'queued'])}
  alter table app.dispatch add column queued_at timestamptz;
  update app.dispatch d set gen = t.gen, queued_at = t.claimed_at
    from app.dispatch_turn t where d.practice_id = t.practice_id and d.local_date = t.local_date and d.id = t.dispatch_id;
  update app.dispatch set state = 'queued' where queued_at is not null;
  drop table app.dispatch_turn;
  create index dispatch_due on app.dispatch (kind, next_at) where state = 'scheduled';
  create index dispatch_queued on app.dispatch (queued_at) where state = 'queued';
`;
