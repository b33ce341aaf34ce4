/** The statements that move a dispatch. `$1` to `$3` are its key, and for a claim `$4` is its generation. */

const mine = 'practice_id = $1 and local_date = $2 and id = $3';
const claimed = `${mine} and state = 'queued' and gen = $4`;

export const claim = `
  select practice_id as "practiceId", local_date::text as "localDate", id, gen, kind, letter, about, recipient_id as "recipientId", message_id as "messageId",
    due_at as "dueAt"
  from jobs.claim_dispatch($1, $2)`;

export const begin = `
  update app.dispatch
  set state = 'sending', address_hash = $6, owner = $5, lease_until = now() + interval '15 minutes', sending_at = now(), attempt = attempt + 1
  where ${claimed} and now() < expires_at and not jobs.is_suppressed($6, kind)
  returning attempt`;

export const passOver = `
  update app.dispatch set state = 'skipped', reason = case when expires_at <= now() then 'expired' else 'suppressed' end
  where ${claimed} and (expires_at <= now() or jobs.is_suppressed($5, kind))`;

export const skip = `update app.dispatch set state = 'skipped', reason = $5 where ${claimed}`;

export const bury = `update app.dispatch set state = 'dead', reason = $5, last_error = $6 where ${claimed}`;

// A relay that was never asked costs no attempt.
export const conclude = `
  with concluded as (
    update app.dispatch
    set state = $6, reason = $7, owner = null, lease_until = null, last_class = $8, last_code = $9, last_enhanced = $10,
      next_at = case when $6 = 'scheduled' then now() + make_interval(secs => $14) else next_at end,
      attempt = attempt - case when $8 = 'RELAY' then 1 else 0 end,
      unknown_at = case when $6 = 'unknown' then now() end,
      doubts = doubts + case when $6 = 'unknown' then 1 else 0 end,
      accepted_at = case when $6 = 'accepted' then now() end,
      mta_response = case when $6 = 'accepted' then $13 end,
      last_error = case when $6 = 'accepted' then null else $13 end,
      delivery = case when $8 = 'PERM_RECIPIENT' then 'hard_bounce' else delivery end
    where ${mine} and state = 'sending' and owner = $4
    returning practice_id, local_date, id
  )
  insert into app.dispatch_attempt
    (practice_id, local_date, dispatch_id, attempt, worker, class, code, enhanced, command, data_done, ms, response)
  select practice_id, local_date, id, $5, $4, $8, $9, $10, $11, $12, $15, $13 from concluded
  returning 1`;

export const suppress = `
  insert into app.suppression (practice_id, address_hash, scope, reason) values ($1, $2, 'all', 'hard_bounce')
  on conflict (practice_id, address_hash, scope) do update set reason = excluded.reason, created_at = now()`;

export const sweep = 'select id, practice_id as "practiceId", letter, state, reason from jobs.sweep_dispatch()';

export const count = 'select state, rows::integer from jobs.count_dispatch()';

export const prepareMonths = 'select jobs.prepare_dispatch_months()';
