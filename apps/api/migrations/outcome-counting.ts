import { handedOver } from './policies';

/** How `outcome-cases` keeps its counts. Like a migration, this is never changed once it is released. */

export const tallyInRows = `
  -- How many cases have a mark: of all of them, and of those with one thing in common. A trigger keeps it.
  create table app.outcome_tally (
    practice_id uuid not null references app.practice,
    program text not null,
    -- 'all', 'coach', 'stage', 'ended-by', 'length' or 'year', and which.
    facet text not null,
    value text not null,
    figure text not null,
    outcome smallint not null,
    time double precision not null,
    people integer not null check (people > 0),
    primary key (practice_id, program, facet, value, figure, outcome, time)
  ) with (fillfactor = 80);`;

/** One row for each thing that a case has in common with others, and each of its marks. */
export const marksOf = (cases: string, sign: 1 | -1) => `
  select c.practice_id, c.program, f.facet, f.value, m.figure, m.outcome, m.time, ${sign} as people from ${cases} c
    cross join lateral (values ('all', ''), ('coach', c.coach_id::text), ('stage', c.stage), ('ended-by', c.ended_by), ('length', c.length),
      ('year', extract(year from c.started_on)::text)) f (facet, value)
    cross join lateral unnest(c.figures, c.times, c.outcomes) m (figure, time, outcome)
  where f.value is not null`;

export const tallyKey = 'practice_id, program, facet, value, figure, outcome, time';
const sameKey = tallyKey
  .split(', ')
  .map((column) => `t.${column} = d.${column}`)
  .join(' and ');

/** Only what differs is written. A count that nobody is left in is no row. */
export const intoRows = (marks: string) => `
  merge into app.outcome_tally t using (
    select ${tallyKey}, sum(people)::integer as people from (${marks}) m group by ${tallyKey} having sum(people) <> 0 order by ${tallyKey}
  ) d on ${sameKey}
  when matched and t.people + d.people = 0 then delete
  when matched then update set people = t.people + d.people
  when not matched then insert (${tallyKey}, people) values (d.practice_id, d.program, d.facet, d.value, d.figure, d.outcome, d.time, d.people);`;

// All rows of a statement at once: a list that comes in, or the demo, is one statement of very many.
// Always: the demo writes its rows with the keys between tables looked at last, which puts other triggers to sleep.
const noting = (table: string) => `
  create trigger outcome_due after insert on app.${table} referencing new table as written for each statement execute function app.note_outcome_due();
  alter table app.${table} enable always trigger outcome_due;`;

const notingChange = (table: string, columns: string, when: string) => `
  create trigger outcome_due_again after update of ${columns} on app.${table} for each row when (${when}) execute function app.note_outcome_due();`;

/** Puts clients on the list. @param whose what a client has to be in, as `(practice_id, id)` */
const puttingOnList = (whose: string) => `
  insert into app.outcome_due as due (practice_id, client_id, look_at)
    select c.practice_id, c.id, now() from app.client c
    where (c.practice_id, c.id) in (${whose}) and c.consented_at is not null
      -- What is left of somebody who was erased is counted once, and stays.
      and c.status <> 'erased'
    order by c.practice_id, c.id
  on conflict (practice_id, client_id) do update set look_at = least(due.look_at, excluded.look_at);`;

/** Keeps the tallies. @param apply writes into them what such marks change */
export const tallying = (apply: (marks: string) => string) => `
  -- Counts cannot drift: whoever writes a case, however many at once, writes them in the same statement. One practice after the other's
  -- turn, so that two who write side by side do not wait for each other in a circle.
  create or replace function app.tally_outcomes() returns trigger
  language plpgsql volatile security definer set search_path = pg_catalog, app as $$
  begin
    perform pg_advisory_xact_lock(hashtext('outcome tally'), hashtext(practice_id::text))
      from (select distinct practice_id from written order by practice_id) p;
    if tg_op = 'INSERT' then ${apply(marksOf('written', 1))}
    elsif tg_op = 'DELETE' then ${apply(marksOf('written', -1))}
    else ${apply(`${marksOf('written', 1)} union all ${marksOf('before', -1)}`)}
    end if;
    return null;
  end $$;`;

export const countingFunctions = `
  grant select on app.outcome_case to sched_fn;
  grant select, insert, update, delete on app.outcome_tally to sched_fn;
  grant select, insert, update on app.outcome_due to sched_fn;
  grant select (consented_at, status) on app.client to sched_fn;

  ${tallying(intoRows)}

  -- Notes that a client has to be counted anew, whoever has written what about them. Only those who have agreed are counted.
  create function app.note_outcome_due() returns trigger
  language plpgsql volatile security definer set search_path = pg_catalog, app as $$
  begin
    if tg_table_name = 'client' and tg_level = 'ROW' then ${puttingOnList('select new.practice_id, new.id')}
    elsif tg_table_name = 'client' then ${puttingOnList('select practice_id, id from written')}
    elsif tg_level = 'ROW' then ${puttingOnList('select new.practice_id, new.client_id')}
    elsif tg_table_name = 'sitting' then ${puttingOnList('select practice_id, client_id from written where finished_at is not null')}
    else ${puttingOnList('select practice_id, client_id from written')}
    end if;
    return null;
  end $$;

  -- Pushed five minutes away while somebody is at it: whoever dies leaves it to the next.
  create function jobs.take_outcome_cases(most integer) returns table (practice_id uuid, id uuid)
  language sql volatile security definer set search_path = pg_catalog, app as $$
    with taken as materialized (
      select d.practice_id, d.client_id from app.outcome_due d where look_at <= now() order by look_at limit most for update skip locked
    )
    update app.outcome_due d set look_at = now() + interval '5 minutes' from taken
    where d.practice_id = taken.practice_id and d.client_id = taken.client_id
    returning d.practice_id, d.client_id
  $$;
  alter function jobs.take_outcome_cases owner to sched_fn;
  grant execute on function jobs.take_outcome_cases to app_rw;
  ${handedOver('tally_outcomes', 'note_outcome_due')}

  create trigger tally_added after insert on app.outcome_case referencing new table as written
    for each statement execute function app.tally_outcomes();
  create trigger tally_changed after update on app.outcome_case referencing new table as written old table as before
    for each statement execute function app.tally_outcomes();
  create trigger tally_removed after delete on app.outcome_case referencing old table as written
    for each statement execute function app.tally_outcomes();

  ${['client', 'client_event', 'enrolment', 'sitting', 'outcome_report'].map(noting).join('')}
  ${notingChange('client', 'consented_at, coach_id', 'new.consented_at is not null')}
  ${notingChange('sitting', 'finished_at', 'new.finished_at is not null')}
`;
