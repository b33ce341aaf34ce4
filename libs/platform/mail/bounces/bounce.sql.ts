/** The statements that note what came back. */

export const find = 'select practice_id as "practiceId", local_date::text as "localDate", id from jobs.find_dispatch($1)';

// Two workers may read the same mailbox: one after the other, so that a report counts once.
export const takeTurns = `select pg_advisory_xact_lock(hashtext('what came back'))`;

export const note = `insert into app.email_evidence (message_id, source, kind, detail) values ($1, 'mailbox', $2, $3::jsonb) on conflict do nothing`;

// The relay did take it: its state stays what it is.
export const mark = `
  update app.dispatch set delivery = $4 where practice_id = $1 and local_date = $2 and id = $3
  returning address_hash as "addressHash"`;

// As list managers do it: at most once a day, and forgotten after thirty days without another.
export const score = `
  insert into app.bounce_score as known (practice_id, address_hash, score, scored_on) values ($1, $2, $3, (now() at time zone 'UTC')::date)
  on conflict (practice_id, address_hash) do update
    set score = excluded.score + case when known.scored_on < excluded.scored_on - 30 then 0 else known.score end, scored_on = excluded.scored_on
    where known.scored_on < excluded.scored_on
  returning score::float as score`;

export const suppress = `
  insert into app.suppression (practice_id, address_hash, scope, reason) values ($1, $2, 'all', 'hard_bounce')
  on conflict (practice_id, address_hash, scope) do update set reason = excluded.reason, created_at = now()`;
