// Nobody waits a quarter of an hour for a lease to run out. A moment is moved back in the table once the time that stands for it here has
// passed, so that the code which decides is that of production. Nothing is moved that somebody holds: no deadlock comes from here.

const claims = 10;
const doubts = 6;
const conversationsPerLease = 5;

/**
 * Lets what is left lying grow old: `lease` seconds stand for a lease of 15 minutes, 10 for the 2 minutes of a claim, 6 for the half hour of a doubt, and
 * nobody waits for another attempt.
 *
 * @param {import('./admin.mjs').Admin} admin
 * @param {{ isEvidenceComing: boolean, lease: number }} options whether doubts are left to evidence for ever; more where the machine is slow
 */
export async function hasten(admin, { isEvidenceComing, lease: shortest }) {
  const lease = Math.max(shortest, conversationsPerLease * (await longestConversation(admin)));
  await move(
    `lease_until = lease_until - interval '17 minutes', sending_at = sending_at - interval '17 minutes'`,
    `state = 'sending' and sending_at between now() - interval '16 minutes' and ${ago(lease)}`,
  );
  await move(`claimed_at = claimed_at - interval '2 minutes'`, `claimed_at between now() - interval '2 minutes' and ${ago(claims)}`, {
    table: 'app.dispatch_turn',
    id: 'dispatch_id',
  });
  await move(`next_at = now()`, `state = 'scheduled' and next_at > now() and (attempt > 0 or last_class is not null)`);
  if (isEvidenceComing)
    await move(
      `sending_at = sending_at - interval '17 minutes'`,
      `state = 'unknown' and unknown_at < ${ago(doubts)} and sending_at > now() - interval '16 minutes'`,
    );
  else await move(`unknown_at = unknown_at - interval '31 minutes'`, `state = 'unknown' and unknown_at < ${ago(doubts)}`);

  function move(set, where, { table, id } = { table: 'app.dispatch', id: 'id' }) {
    return admin.ask(`update ${table} set ${set} where (practice_id, local_date, ${id}) in (
      select practice_id, local_date, ${id} from ${table} where ${where} limit 5000 for update skip locked)`);
  }
}

// Whoever is only slow must not be taken for dead: no worker is as slow as that in production, where a lease is a quarter of an hour.
async function longestConversation(admin) {
  const [{ seconds }] = await admin.ask(
    `select coalesce(max(ms), 0) / 1000.0 as seconds from app.dispatch_attempt where class = 'ACCEPTED'`,
  );
  return Number(seconds);
}

function ago(seconds) {
  return `now() - interval '${seconds} seconds'`;
}
