import { type DemoClient, isWritten } from '@rekindle/clients/api/demo';
import { daysBefore, type Ground, table } from '@rekindle/platform/demo';
import { expiryOf, nudgeAt, type Plan, smearSeconds } from '@rekindle/check-ins/domain';
import { checkInLetter } from '../mail/check-in.mail';
import { nudgeLetter } from '../mail/nudge.mail';
import type { DemoCheckIn } from './demo-check-in';
import { lostMail } from './particulars';

/** What became of mail. */
export const dispatches = table(
  'app.dispatch',
  ...(['practice_id', 'local_date', 'id', 'occurrence_key', 'recipient_id', 'client_id', 'kind', 'letter', 'about', 'ambiguous'] as const),
  ...(['tz', 'tzdb', 'local_time', 'due_at', 'expires_at', 'next_at', 'message_id', 'state', 'gen', 'attempt', 'accepted_at'] as const),
  ...(['delivery', 'reason', 'last_class', 'last_code', 'last_enhanced', 'last_error', 'unknown_at', 'created_at'] as const),
);

/** A check-in as its mails need it. */
interface Mailed {
  readonly client: DemoClient;
  readonly zone: string;
  readonly plan: Plan;
  readonly planId: string;
  readonly checkInId: string;
  readonly checkIn: DemoCheckIn;
}

// Tables of mail are there for this month and the one before, and mail of long ago is nobody's question.
const daysKept = 7;
const second = 1_000;

/** The mail of a check-in and its nudge, where it is of the last days. Of whoever only makes up the number no mail is kept. */
export function addMails(mailed: Mailed, ground: Ground): void {
  const { client, zone, plan, planId, checkIn } = mailed;
  if (!isWritten(client) || checkIn.dueAt < daysBefore(ground.now, daysKept)) return;
  const key = ['ci1', client.practice.id, planId, client.id, checkIn.day, checkIn.version].join('|');
  const sentAt = new Date(checkIn.dueAt.getTime() + smearSeconds(key) * second);
  add(mailed, ground, { letter: checkInLetter, key: `${key}|checkin`, dueAt: sentAt, ...standingOf(checkIn, sentAt) });
  const nudgedAt = nudgeAt(plan.quiet, zone, sentAt);
  if (!nudgedAt || checkIn.lost || nudgedAt > ground.now) return;
  const { settledAt, outcome } = checkIn;
  const isNeedless = settledAt !== null && settledAt < nudgedAt;
  const standing = isNeedless ? { ...untouched, state: 'cancelled', reason: outcome } : accepted(nudgedAt);
  add(mailed, ground, { letter: nudgeLetter, key: `${key}|nudge`, dueAt: nudgedAt, ...standing });
}

const untouched = {
  ...{ accepted_at: null, delivery: 'none', reason: null, unknown_at: null, gen: 0, attempt: 0 },
  ...{ last_class: null, last_code: null, last_enhanced: null, last_error: null },
};

function standingOf({ lost }: DemoCheckIn, sentAt: Date) {
  if (!lost) return accepted(sentAt);
  const tries = lost === 'skipped' ? {} : { gen: 1, attempt: 1 };
  return { ...untouched, state: lost, ...lostMail[lost], ...tries, unknown_at: lost === 'held' ? sentAt : null };
}

function accepted(sentAt: Date) {
  const accepted_at = new Date(sentAt.getTime() + 2 * second);
  return {
    ...untouched,
    state: 'accepted',
    gen: 1,
    attempt: 1,
    accepted_at,
    delivery: 'delivered',
    last_class: 'ACCEPTED',
    last_code: 250,
  };
}

interface Standing extends Omit<
  typeof untouched,
  'accepted_at' | 'reason' | 'unknown_at' | 'last_class' | 'last_code' | 'last_enhanced' | 'last_error'
> {
  readonly letter: typeof checkInLetter;
  readonly key: string;
  readonly dueAt: Date;
  readonly state: string;
  readonly accepted_at: Date | null;
  readonly unknown_at: Date | null;
  readonly reason: string | null;
  readonly last_class: string | null;
  readonly last_code: number | null;
  readonly last_enhanced: string | null;
  readonly last_error: string | null;
}

function add({ client, zone, plan, checkInId, checkIn }: Mailed, { rows, chance }: Ground, { letter, key, dueAt, ...standing }: Standing) {
  const created_at = daysBefore(dueAt, 2);
  const id = chance.id(created_at);
  rows.add(dispatches, {
    ...{ practice_id: client.practice.id, local_date: checkIn.day, id, occurrence_key: key, recipient_id: client.id, client_id: client.id },
    ...{
      kind: letter.kind,
      letter: letter.name,
      about: checkInId,
      ambiguous: letter.ambiguous,
      tz: zone,
      tzdb: 'demo',
      local_time: plan.at,
    },
    ...{ due_at: dueAt, expires_at: expiryOf(dueAt, null), next_at: dueAt, message_id: `<ci.${id.replaceAll('-', '')}@demo.example>` },
    ...{ ...standing, created_at },
  });
}
