import pg from 'pg';

/** The practice whose figures are asked for, and its owner. */
export const practiceId = '00000000-0000-7000-8000-000000000001';

const atOnce = 100_000;

/**
 * Fills a migrated database with so many cases: they start within two years and a half; a quarter comes back, a quarter moves on, the others fall silent; of
 * couples two in five part again; besides a questionnaire three times, and check-ins of six months. Tallies come from the trigger, as in the product.
 *
 * @param {string} adminUrl
 * @param {number} cases
 */
export async function fill(adminUrl, cases) {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    await admin.query(`insert into app.practice (id, name, time_zone) values ($1, 'Practice', 'UTC')`, [practiceId]);
    await admin.query('select setseed(0.5)');
    for (let filled = 0; filled < cases; filled += atOnce) await admin.query(insert, [practiceId, Math.min(atOnce, cases - filled)]);
    await admin.query('vacuum (freeze, analyze) app.outcome_case, app.outcome_tally');
  } finally {
    await admin.end();
  }
}

// Days until something comes, most of them early.
const days = (mean) => `least(730, 1 + floor(-ln(1 - random()) * ${mean}))`;

const marks = `
  select array_agg(figure order by place) as figures, array_agg("time" order by place) as times, array_agg(outcome order by place) as outcomes from (
    select * from (values (1, 'started', 0, 0), (2, 'first', c.days, c.first), (3, 'now-from', 0, 0),
      (4, 'now-to', c.days, case c.first when 1 then 1 when 2 then 3 else 0 end),
      (5, 'horizon', c.started_on - date '1970-01-01', case when c.first > 0 and c.days <= 180 then c.first when c.days < 180 then 3 else 0 end)
    ) always (place, figure, "time", outcome)
    union all select * from (values (6, 'staying', c.lasted, c.parted), (7, 'now-from', c.days, 1), (8, 'now-to', c.days + c.lasted, 5 + c.parted)
    ) couple where c.first = 1
    union all select 10 + n, 'measure worth', floor(random() * 11), (array[0, 30, 91])[n] from generate_series(1, 3) n where c.number is not null
    union all select 20 + n, 'check-ins', floor(random() * 14) / 13, n from generate_series(1, 6) n where c.number is not null
  ) m (place, figure, "time", outcome)`;

const insert = `
  insert into app.outcome_case (practice_id, id, program, started_on, stage, ended_by, length, figures, times, outcomes)
  select $1, gen_random_uuid(), 'all', c.started_on, (array['separated', 'no-contact', 'in-contact'])[1 + c.number % 3],
    (array['me', 'them', 'both'])[1 + c.number % 3], (array['under-6-months', '1-to-2-years', '2-to-5-years', 'over-10-years'])[1 + c.number % 4],
    m.figures, m.times, m.outcomes
  from (
    select number, current_date - 30 - floor(random() * 900)::int as started_on, ${days(300)} as days, (array[0, 0, 1, 2])[1 + floor(random() * 4)::int] as first,
      ${days(200)} as lasted, (random() < 0.4)::int as parted
    from generate_series(1, $2::int) number
  ) c cross join lateral (${marks}) m`;
