/** Why a dispatch came to nothing although nothing went wrong. */
export type SkipReason =
  'expired' | 'suppressed' | 'paused' | 'min_gap' | 'quiet_expired' | 'coalesced' | 'withdrawn' | 'weekly_cap' | 'merged';

/** It is not to be sent, and will not be. */
export class NotNow {
  constructor(readonly reason: SkipReason) {}
}

/** It is to be asked for again at another moment; no attempt is spent. */
export class Later {
  constructor(readonly until: Date) {}
}

/** What a letter says, or what becomes of it instead. Null when what it is about is gone. */
export type Loaded<Data> = Data | NotNow | Later | null;

/** The answer of a letter that should not go out any more. @param reason is kept with it */
export const notNow = (reason: SkipReason): NotNow => new NotNow(reason);

/** The answer of a letter that must wait, as for the end of quiet hours. @param until past its time it is skipped as expired */
export const later = (until: Date): Later => new Later(until);
