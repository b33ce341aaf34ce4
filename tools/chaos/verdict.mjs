import { acceptancesIn, longestSilence, timesTaken } from './relay/ledger.mjs';

/**
 * What became of the mails of one fault. `lost`: owed, and neither taken by the relay nor in a state that says why not, or said to be taken and not in
 * its ledger. `duplicated`: taken more than once.
 * @typedef {{ owed: number, accepted: number, lost: number, duplicated: number, held: number, dead: number, failed: number, skipped: number, unfinished: number,
 *   rate: number, seconds: number, silence: number, doubts: number, breaches: Record<string, number> }} Verdict
 */

const named = new Set(['held', 'failed', 'skipped', 'cancelled', 'dead']);

// Section by section what must be zero once everything is calm.
const invariants = {
  'R1 not generated': `select greatest($1 - count(*), 0) as rows from app.dispatch`,
  'R2 stuck': `select count(*) as rows from app.dispatch where state in ('scheduled', 'sending', 'unknown')`,
  'R2 a turn of nothing': `select count(*) as rows from app.dispatch_turn`,
  'R3 more than were owed': `select greatest(count(*) - $1, 0) as rows from app.dispatch`,
  'R4 accepted twice by our record': `select count(*) as rows from (select from app.dispatch_attempt where class = 'ACCEPTED' and $1 > 0
    group by practice_id, local_date, dispatch_id having count(*) > 1) twice`,
};

/** @param {import('./stage/admin.mjs').Admin} admin @param {{ ledger: string, owed: number, began: number }} run @returns {Promise<Verdict>} */
export async function verdictOn(admin, { ledger, owed, began }) {
  const acceptances = acceptancesIn(ledger);
  const times = timesTaken(acceptances);
  const rows = await admin.ask(`select message_id as id, state, doubts from app.dispatch`);
  const count = (...states) => rows.filter(({ state }) => states.includes(state)).length;
  const last = acceptances.at(-1)?.at ?? began;
  const breaches = {};
  for (const [name, sql] of Object.entries(invariants))
    breaches[name] = Number((await admin.ask(sql.replaceAll('$1', String(owed))))[0].rows);
  return {
    owed,
    accepted: times.size,
    lost: rows.filter(({ id, state }) => !times.has(id) && !named.has(state)).length + breaches['R1 not generated'],
    duplicated: [...times.values()].filter((taken) => taken > 1).length,
    held: count('held'),
    dead: count('dead'),
    failed: count('failed'),
    skipped: count('skipped'),
    unfinished: count('scheduled', 'sending', 'unknown'),
    doubts: rows.reduce((sum, row) => sum + row.doubts, 0),
    rate: times.size / Math.max(1, (last - began) / 1_000),
    seconds: (Date.now() - began) / 1_000,
    silence: longestSilence(acceptances, began, last),
    breaches,
  };
}
