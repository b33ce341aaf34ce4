/** The functions of `outcome-cases`: keeping the counts, and giving figures out. Like a migration, this is never changed once it is released. */

/** One row for each thing that a case has in common with others, and each of its marks. */
const marksOf = (cases: string, sign: 1 | -1) => `
  select c.practice_id, c.program, f.facet, f.value, m.figure, m.outcome, m.time, ${sign} as people from ${cases} c
    cross join lateral (values ('all', ''), ('coach', c.coach_id::text), ('stage', c.stage), ('ended-by', c.ended_by), ('length', c.length),
      ('year', extract(year from c.started_on)::text)) f (facet, value)
    cross join lateral unnest(c.figures, c.times, c.outcomes) m (figure, time, outcome)
  where f.value is not null`;

const key = 'practice_id, program, facet, value, figure, outcome, time';
const sameKey = key
  .split(', ')
  .map((column) => `t.${column} = d.${column}`)
  .join(' and ');

/** Only what differs is written. A count that nobody is left in is no row. */
const applying = (marks: string) => `
  merge into app.outcome_tally t using (
    select ${key}, sum(people)::integer as people from (${marks}) m group by ${key} having sum(people) <> 0 order by ${key}
  ) d on ${sameKey}
  when matched and t.people + d.people = 0 then delete
  when matched then update set people = t.people + d.people
  when not matched then insert (${key}, people) values (d.practice_id, d.program, d.facet, d.value, d.figure, d.outcome, d.time, d.people);`;

/** As functions of the same kind are handed over everywhere: owned by whoever looks past the policies, called by the application only. */
const handedOver = (...functions: readonly string[]) => `
  grant create on schema app to sched_fn;
  ${functions.map((each) => `alter function app.${each} owner to sched_fn; revoke all on function app.${each} from public; grant execute on function app.${each} to app_rw;`).join('\n  ')}
  revoke create on schema app from sched_fn;
`;

const noting = (table: string, after: string, client = 'client_id', when = 'true') => `
  create trigger outcome_due after ${after} on app.${table} for each row when (${when}) execute function app.note_outcome_due('${client}');`;

export const countingFunctions = `
  grant select on app.outcome_case to sched_fn;
  grant select, insert, update, delete on app.outcome_tally to sched_fn;
  grant select, insert, update on app.outcome_due to sched_fn;
  grant select (consented_at, status) on app.client to sched_fn;

  -- Counts cannot drift: whoever writes a case, however many at once, writes them in the same statement. One practice after the other's
  -- turn, so that two who write side by side do not wait for each other in a circle.
  create function app.tally_outcomes() returns trigger
  language plpgsql volatile security definer set search_path = pg_catalog, app as $$
  begin
    perform pg_advisory_xact_lock(hashtext('outcome tally'), hashtext(practice_id::text))
      from (select distinct practice_id from written order by practice_id) p;
    if tg_op = 'INSERT' then ${applying(marksOf('written', 1))}
    elsif tg_op = 'DELETE' then ${applying(marksOf('written', -1))}
    else ${applying(`${marksOf('written', 1)} union all ${marksOf('before', -1)}`)}
    end if;
    return null;
  end $$;

  -- Notes that a client has to be counted anew, whoever has written what about them. Only those who have agreed are counted.
  create function app.note_outcome_due() returns trigger
  language plpgsql volatile security definer set search_path = pg_catalog, app as $$
  begin
    insert into app.outcome_due as due (practice_id, client_id, look_at)
      select c.practice_id, c.id, now() from app.client c
      where c.practice_id = new.practice_id and c.id = (to_jsonb(new) ->> tg_argv[0])::uuid and c.consented_at is not null
        -- What is left of somebody who was erased is counted once, and stays.
        and c.status <> 'erased'
    on conflict (practice_id, client_id) do update set look_at = least(due.look_at, excluded.look_at);
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

  ${noting('client', 'insert or update of consented_at, coach_id', 'id', 'new.consented_at is not null')}
  ${noting('sitting', 'insert or update of finished_at', 'client_id', 'new.finished_at is not null')}
  ${['client_event', 'enrolment', 'outcome_report'].map((table) => noting(table, 'insert')).join('')}
`;

const filter = `wanted text, coach uuid, at_stage text, by_whom text, how_long text, since date, until date`;

/** Who counts, in SQL: the cases of the practice at hand to which all of it applies. */
const chosen = `
  c.practice_id = practice and c.program = wanted and (coach is null or c.coach_id = coach) and (at_stage is null or c.stage = at_stage)
  and (by_whom is null or c.ended_by = by_whom) and (how_long is null or c.length = how_long)
  and (since is null or c.started_on >= since) and (until is null or c.started_on <= until)`;

const inYears = `(since is null or to_char(since, 'MM-DD') = '01-01') and (until is null or to_char(until, 'MM-DD') = '12-31')`;

export const figureFunctions = `
  -- Counts of those to whom all of it applies. With at most one thing in common they were counted before; else the cases are.
  create function app.count_outcomes(practice uuid, ${filter}) returns table (figure text, outcome smallint, "time" double precision, people integer)
  language plpgsql stable set search_path = pg_catalog, app as $$
  #variable_conflict use_column
  declare
    facets text[] := array_remove(array[case when coach is not null then 'coach' end, case when at_stage is not null then 'stage' end,
      case when by_whom is not null then 'ended-by' end, case when how_long is not null then 'length' end,
      case when since is not null or until is not null then 'year' end], null);
    lowest text := coalesce(coach::text, at_stage, by_whom, how_long, extract(year from since)::text, '');
    highest text := coalesce(coach::text, at_stage, by_whom, how_long, extract(year from until)::text, '9999');
  begin
    if cardinality(facets) = 0 then
      return query select t.figure, t.outcome, t.time, t.people from app.outcome_tally t
        where t.practice_id = practice and t.program = wanted and t.facet = 'all' and t.value = '';
    elsif cardinality(facets) = 1 and ${inYears} then
      return query select t.figure, t.outcome, t.time, sum(t.people)::integer from app.outcome_tally t
        where t.practice_id = practice and t.program = wanted and t.facet = facets[1] and t.value between lowest and highest
        group by t.figure, t.outcome, t.time;
    else
      return query select m.figure, m.outcome, m.time, count(*)::integer
        from app.outcome_case c cross join lateral unnest(c.figures, c.times, c.outcomes) m (figure, time, outcome)
        where ${chosen} group by m.figure, m.outcome, m.time;
    end if;
  end $$;

  -- Fewer than five are nobody's to know of, and a part of a practice takes ten; nor may what is left over be fewer than five.
  create function app.outcomes_hidden(people bigint, everybody bigint) returns text
  language sql immutable set search_path = pg_catalog, app as $$
    select case when people < 5 then 'too-few'
      when people <> everybody and (people < 10 or everybody - people < 5) then 'subgroup' end
  $$;

  -- The one way to figures. Whose they may be is asked here and not by who calls: coaches who see only their own clients get figures of those.
  -- Of those who started after \`reached\`, how they stand at the horizon is not known yet.
  create function app.outcome_counts(${filter}, reached date)
  returns table (hidden text, people bigint, figure text, outcome smallint, times json, counts json)
  language plpgsql stable security definer set search_path = pg_catalog, app as $$
  #variable_conflict use_column
  declare
    practice uuid := nullif(current_setting('app.practice_id', true), '')::uuid;
    own uuid := case when current_setting('app.only_assigned', true) = 'on' then nullif(current_setting('app.member_id', true), '')::uuid end;
    everybody bigint;
  begin
    if practice is null or coalesce(current_setting('app.role', true), '') not in ('owner', 'coach') then return; end if;
    if current_setting('app.only_assigned', true) = 'on' and (own is null or coach <> own) then return; end if;
    select coalesce(sum(t.people), 0) into everybody from app.outcome_tally t
      where t.practice_id = practice and t.program = 'all' and t.facet = case when own is null then 'all' else 'coach' end
        and t.value = coalesce(own::text, '') and t.figure = 'started';
    return query with counted as materialized (
      select * from app.count_outcomes(practice, wanted, coalesce(own, coach), at_stage, by_whom, how_long, since, until)
    ), these as materialized (
      select coalesce(sum(n.people) filter (where n.figure = 'started'), 0)::bigint as people from counted n
    ), verdict as materialized (
      select people, app.outcomes_hidden(people, everybody) as hidden from these
    ), columns as (
      select n.figure, n.outcome, json_agg(n.time) as times, json_agg(n.people) as counts from counted n
      where n.figure <> 'horizon' group by n.figure, n.outcome
      union all
      select n.figure, n.outcome, '[0]', json_build_array(sum(n.people)) from counted n
      where n.figure = 'horizon' and n.time <= reached - date '1970-01-01' group by n.figure, n.outcome
    )
    select v.hidden, v.people, k.figure, k.outcome, k.times, k.counts from verdict v left join columns k on v.hidden is null;
  end $$;

  -- The same of whole lives, for a file: each as often as it was lived, and in no order that tells whose it was.
  create function app.outcome_lives(${filter}) returns table (starts json, moves json, times json, counts bigint)
  language plpgsql stable security definer set search_path = pg_catalog, app as $$
  #variable_conflict use_column
  declare
    practice uuid := nullif(current_setting('app.practice_id', true), '')::uuid;
  begin
    if not exists (
      select from app.outcome_counts(wanted, coach, at_stage, by_whom, how_long, since, until, current_date) n where n.hidden is null
    ) then return; end if;
    if current_setting('app.only_assigned', true) = 'on' then coach := nullif(current_setting('app.member_id', true), '')::uuid; end if;
    return query select to_json(l.starts), to_json(l.moves), to_json(l.times), count(*) from (
      select array_agg(m.time order by m.place) filter (where m.figure = 'now-from') as starts,
        array_agg(m.outcome order by m.place) filter (where m.figure = 'now-to') as moves,
        array_agg(m.time order by m.place) filter (where m.figure = 'now-to') as times
      from app.outcome_case c
        cross join lateral unnest(c.figures, c.times, c.outcomes) with ordinality m (figure, time, outcome, place)
      where ${chosen} and m.figure in ('now-from', 'now-to') group by c.id
    ) l group by l.starts, l.moves, l.times order by l.times, l.moves;
  end $$;

  -- The years in which anybody started, to choose from.
  create function app.outcome_years() returns table (first_year integer, last_year integer)
  language sql stable security definer set search_path = pg_catalog, app as $$
    select min(t.value)::integer, max(t.value)::integer from app.outcome_tally t
    where t.practice_id = nullif(current_setting('app.practice_id', true), '')::uuid and t.program = 'all' and t.facet = 'year' and t.figure = 'started'
  $$;

  revoke all on function app.count_outcomes, app.outcomes_hidden from public;
  grant execute on function app.count_outcomes, app.outcomes_hidden to sched_fn;
  ${handedOver('outcome_counts', 'outcome_lives', 'outcome_years')}
`;
