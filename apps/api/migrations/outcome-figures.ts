import { handedOver } from './policies';

/** How `outcome-cases` gives figures out. Like a migration, this is never changed once it is released. */

const filter = `wanted text, coach uuid, at_stage text, by_whom text, how_long text, since date, until date`;

/** Who counts, in SQL: the cases of the practice at hand to which all of it applies. */
const chosen = `
  c.practice_id = practice and c.program = wanted and (coach is null or c.coach_id = coach) and (at_stage is null or c.stage = at_stage)
  and (by_whom is null or c.ended_by = by_whom) and (how_long is null or c.length = how_long)
  and (since is null or c.started_on >= since) and (until is null or c.started_on <= until)`;

/** The counts that are asked for: of everybody, or of those with one thing in common. */
const tallied = `t.practice_id = practice and t.program = wanted and t.facet = facets[1] and t.value between lowest and highest`;

const inYears = `(since is null or to_char(since, 'MM-DD') = '01-01') and (until is null or to_char(until, 'MM-DD') = '12-31')`;

/** How a tally is read, in SQL. */
export interface TallyRead {
  /** How many there are of a figure that has one time. */
  readonly people: string;
  /** All times of a figure with one outcome, and how many there are at each. */
  readonly times: string;
  readonly counts: string;
  /** How many there are until `reached_number`, and which rows that concerns. */
  readonly reached: string;
  readonly mayBeReached: string;
}

/** A row for each time. */
export const inRows: TallyRead = {
  ...{ people: 't.people', times: 'json_agg(t.time)', counts: 'json_agg(t.people)' },
  ...{ reached: 'sum(t.people)', mayBeReached: 't.time <= reached_number' },
};

/** The one way to figures, over tallies that are read like this. */
export const outcomeCounts = (tally: TallyRead) => `
  -- The one way to figures. Whose they may be is asked here and not by who calls: coaches who see only their own clients get figures of those.
  -- With at most one thing in common they were counted before; else the cases are counted. A time may come twice, of one year and of another. Of
  -- those who started after \`reached\`, how they stand at the horizon is not known yet.
  create or replace function app.outcome_counts(${filter}, reached date)
  returns table (hidden text, people bigint, figure text, outcome smallint, times json, counts json)
  language plpgsql stable security definer set search_path = pg_catalog, app as $$
  #variable_conflict use_column
  declare
    practice uuid := nullif(current_setting('app.practice_id', true), '')::uuid;
    own uuid := case when current_setting('app.only_assigned', true) = 'on' then nullif(current_setting('app.member_id', true), '')::uuid end;
    reached_number integer := reached - date '1970-01-01';
    facets text[];
    lowest text;
    highest text;
    everybody bigint;
    these bigint;
    why text;
  begin
    if practice is null or coalesce(current_setting('app.role', true), '') not in ('owner', 'coach') then return; end if;
    if current_setting('app.only_assigned', true) = 'on' and (own is null or coach <> own) then return; end if;
    coach := coalesce(own, coach);
    facets := array_remove(array[case when coach is not null then 'coach' end, case when at_stage is not null then 'stage' end,
      case when by_whom is not null then 'ended-by' end, case when how_long is not null then 'length' end,
      case when since is not null or until is not null then 'year' end], null);
    select coalesce(sum(${tally.people}), 0) into everybody from app.outcome_tally t
      where t.practice_id = practice and t.program = 'all' and t.facet = case when own is null then 'all' else 'coach' end
        and t.value = coalesce(own::text, '') and t.figure = 'started';

    if cardinality(facets) = 0 or (cardinality(facets) = 1 and ${inYears}) then
      facets := coalesce(nullif(facets, '{}'), '{all}');
      lowest := coalesce(coach::text, at_stage, by_whom, how_long, extract(year from since)::text, '');
      highest := coalesce(coach::text, at_stage, by_whom, how_long, extract(year from until)::text, case facets[1] when 'all' then '' else '9999' end);
      select coalesce(sum(${tally.people}), 0) into these from app.outcome_tally t where ${tallied} and t.figure = 'started';
      why := app.outcomes_hidden(these, everybody);
      if why is null then
        return query select null::text, these, t.figure, t.outcome, ${tally.times}, ${tally.counts} from app.outcome_tally t
          where ${tallied} and t.figure <> 'horizon' group by t.figure, t.outcome;
        return query select null::text, these, t.figure, t.outcome, '[0]'::json, json_build_array(${tally.reached}) from app.outcome_tally t
          where ${tallied} and t.figure = 'horizon' and ${tally.mayBeReached} group by t.figure, t.outcome;
        return;
      end if;
    else
      select count(*) into these from app.outcome_case c where ${chosen};
      why := app.outcomes_hidden(these, everybody);
      if why is null then
        return query select null::text, these, n.figure, n.outcome, json_agg(n.time), json_agg(n.people) from (
            select m.figure, m.outcome, case m.figure when 'horizon' then 0 else m.time end as "time", count(*) as people
            from app.outcome_case c cross join lateral unnest(c.figures, c.times, c.outcomes) m (figure, time, outcome)
            where ${chosen} and (m.figure <> 'horizon' or m.time <= reached_number) group by 1, 2, 3
          ) n group by n.figure, n.outcome;
        return;
      end if;
    end if;
    return query select why, these, null::text, null::smallint, null::json, null::json;
  end $$;`;

export const figureFunctions = `
  -- Fewer than five are nobody's to know of, and a part of a practice takes ten; nor may what is left over be fewer than five.
  create function app.outcomes_hidden(people bigint, everybody bigint) returns text
  language sql immutable set search_path = pg_catalog, app as $$
    select case when people < 5 then 'too-few'
      when people <> everybody and (people < 10 or everybody - people < 5) then 'subgroup' end
  $$;

  ${outcomeCounts(inRows)}

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

  revoke all on function app.outcomes_hidden from public;
  grant execute on function app.outcomes_hidden to sched_fn;
  ${handedOver('outcome_counts', 'outcome_lives', 'outcome_years')}
`;
