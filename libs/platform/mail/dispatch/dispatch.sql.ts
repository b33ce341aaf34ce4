/** The statements that move a dispatch. `$1` to `$3` are its key, and for a claim `$4` is its generation. */

/** Whoever moves a dispatch by a claim names it: then `app.follow_turn` compares it with who has the dispatch in hand now. */
const byClaim = `update app.dispatch set gen = $4`;
const claimed = `practice_id = $1 and local_date = $2 and id = $3 and state = 'scheduled' and gen < $4`;

const columns = `practice_id as "practiceId", local_date::text as "localDate", id, gen, kind, letter, about, recipient_id as "recipientId",
  message_id as "messageId", due_at as "dueAt"`;

export const claim = `select ${columns} from jobs.claim_dispatch($1, $2)`;

export const claimTurns = `select practice_id as "practiceId", local_date::text as "localDate", id, gen from jobs.claim_turns($1, $2)`;

export const recall = `select ${columns} from jobs.recall_dispatches($1)`;

export const giveBack = 'select id from jobs.give_back_dispatches($1, $2)';

export const begin = 'select owner, attempt from jobs.begin_dispatches($1)';

export const passOver = `
  ${byClaim}, state = 'skipped', reason = case when expires_at <= now() then 'expired' else 'suppressed' end
  where ${claimed} and (expires_at <= now() or jobs.is_suppressed($5, kind))`;

export const skip = `${byClaim}, state = 'skipped', reason = $5 where ${claimed}`;

export const bury = `${byClaim}, state = 'dead', reason = $5, last_error = $6 where ${claimed}`;

export const postpone = `
  ${byClaim}, state = case when $5 < expires_at then state else 'skipped' end, next_at = case when $5 < expires_at then $5 else next_at end,
    reason = case when $5 < expires_at then reason else 'expired' end
  where ${claimed}`;

export const conclude = 'select owner from jobs.conclude_dispatches($1)';

export const sweep = 'select id, practice_id as "practiceId", letter, state, reason from jobs.sweep_dispatch()';

export const count = 'select state, rows::integer from jobs.count_dispatch()';

export const prepareMonths = 'select jobs.prepare_dispatch_months()';
