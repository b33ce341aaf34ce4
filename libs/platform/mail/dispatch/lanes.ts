import type { MailKind } from '../letter';

/** Mail that waits together. Each lane has hands of its own, so that nobody's sign-in link stands behind a thousand check-ins. */
export interface Lane {
  readonly name: string;
  readonly kinds: readonly MailKind[];
  /** How many are sent side by side, each over a connection of its own. */
  readonly atOnce: number;
}

export const lanes: readonly Lane[] = [
  { name: 'security', kinds: ['security'], atOnce: 8 },
  { name: 'transactional', kinds: ['transactional', 'manual_resend'], atOnce: 8 },
  { name: 'coaching', kinds: ['checkin', 'nudge', 'reminder', 'digest', 'wave'], atOnce: 16 },
];
