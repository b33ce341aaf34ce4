/** Where a client stands with the practice. */
export const ClientStatus = {
  /** Has asked, or was written down; nothing is mailed to them by itself. */
  PROSPECT: 'prospect',
  INVITED: 'invited',
  ACTIVE: 'active',
  /** Coaching rests: they can come in and write, and nothing is mailed to them by itself. */
  PAUSED: 'paused',
  /** Coaching is over: they can read what is theirs. */
  ENDED: 'ended',
  UNDER_AGE: 'under-age',
  /** Was the same person as another client, who has everything now. */
  MERGED: 'merged',
  ERASED: 'erased',
} as const;
export type ClientStatus = (typeof ClientStatus)[keyof typeof ClientStatus];

const { PROSPECT, INVITED, ACTIVE, PAUSED, ENDED } = ClientStatus;

/** What a coach may decide by hand. Inviting, joining, merging and erasing have use cases of their own. */
const moves: Partial<Record<ClientStatus, readonly ClientStatus[]>> = {
  [PROSPECT]: [ENDED],
  [INVITED]: [PROSPECT, ENDED],
  [ACTIVE]: [PAUSED, ENDED],
  [PAUSED]: [ACTIVE, ENDED],
};

/**
 * Where somebody may be moved to from where they are.
 *
 * @param hasJoined whether they ever accepted: only then can what was ended go on, else they are somebody who asked
 */
export function movesFrom(status: ClientStatus, hasJoined: boolean): readonly ClientStatus[] {
  if (status === ENDED) return [hasJoined ? ACTIVE : PROSPECT];
  return moves[status] ?? [];
}

/** Whether anything is mailed to them without somebody pressing a button: check-ins, reminders, digests. */
export function mayReceiveAutomatedMail(status: ClientStatus): boolean {
  return status === ACTIVE;
}

/** Whether they are on lists at all. Who was merged into another, or erased, is nowhere. */
export function isListed(status: ClientStatus): boolean {
  return status !== ClientStatus.MERGED && status !== ClientStatus.ERASED;
}
