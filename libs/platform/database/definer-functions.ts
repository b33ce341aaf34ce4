/**
 * Functions that run as `sched_fn` and therefore see every practice. Each answers one question that must be asked before
 * the practice is known, and returns ids (and the role that goes with a membership), never content.
 */
export const definerFunctions = [
  'app.note_audit(uuid, text, text, uuid, uuid, text, text)',
  'identity.find_account(text)',
  'identity.find_memberships(uuid, text)',
  'identity.find_session(bytea)',
  'identity.find_invitation(uuid)',
  'jobs.claim_outbox(integer)',
  'jobs.finish_outbox(uuid)',
  'jobs.postpone_outbox(uuid, timestamp with time zone)',
] as const;
