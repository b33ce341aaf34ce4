/**
 * Functions that run as `sched_fn` and therefore see every practice. Each answers one question that must be asked before
 * the practice is known, and returns ids (and the role that goes with a membership), never content.
 */
export const definerFunctions = [
  'app.end_turn()',
  'app.follow_turn()',
  'app.give_turn()',
  'app.note_agreement()',
  'app.note_client_seen()',
  'app.note_audit(uuid, text, text, uuid, uuid, text, text)',
  'app.verify_crisis_line(uuid, text)',
  'identity.find_account(text)',
  'identity.find_memberships(uuid, text)',
  'identity.find_session(bytea)',
  'identity.find_invitation(uuid)',
  'identity.has_second_factor(uuid)',
  'identity.find_passkey(text)',
  'identity.end_sessions(uuid, uuid)',
  'jobs.begin_dispatches(jsonb)',
  'jobs.claim_dispatch(text[], integer)',
  'jobs.claim_outbox(integer)',
  'jobs.claim_turns(text[], integer)',
  'jobs.conclude_dispatches(jsonb)',
  'jobs.count_dispatch()',
  'jobs.find_check_in(uuid)',
  'jobs.find_dispatch(text)',
  'jobs.find_doubts()',
  'jobs.finish_outbox(uuid)',
  'jobs.forget_live_changes()',
  'jobs.give_back_dispatches(text[], integer)',
  'jobs.hear_live_changes(pg_snapshot)',
  'jobs.is_suppressed(bytea, text)',
  'jobs.postpone_outbox(uuid, timestamp with time zone)',
  'jobs.recall_dispatches(jsonb)',
  'jobs.sweep_dispatch()',
  'jobs.take_check_in_plans(integer)',
  'jobs.take_digest_rounds(integer)',
  'jobs.take_enrolments(integer)',
  'jobs.take_past_check_ins(integer)',
] as const;

/** The functions that run as `app_owner`, because they make tables. They take no argument and read no row. */
export const ownerFunctions = ['jobs.prepare_dispatch_months()'] as const;
