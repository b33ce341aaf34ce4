import type { ClientStatus } from '@rekindle/clients/domain';

/** Where a client stands with the practice, as the api names it. */
export type Status = keyof typeof ClientStatus;

/** A status as a chip shows it. */
export interface StatusWords {
  readonly word: string;
  readonly tone: 'good' | 'wait' | 'info' | 'rest';
}

/** Ending is no failure and waiting is nobody's fault, so nothing here is coral. */
export function statusInWords(status: Status): StatusWords {
  return words[status]();
}

const words: Record<Status, () => StatusWords> = {
  PROSPECT: () => ({ word: $localize`:@@status.prospect:Has asked`, tone: 'info' }),
  INVITED: () => ({ word: $localize`:@@status.invited:Invited`, tone: 'wait' }),
  ACTIVE: () => ({ word: $localize`:@@status.active:Active`, tone: 'good' }),
  PAUSED: () => ({ word: $localize`:@@status.paused:Paused`, tone: 'rest' }),
  ENDED: () => ({ word: $localize`:@@status.ended:Ended`, tone: 'rest' }),
  UNDER_AGE: () => ({ word: $localize`:@@status.underAge:Under 18`, tone: 'rest' }),
  MERGED: () => ({ word: $localize`:@@status.merged:Merged`, tone: 'rest' }),
  ERASED: () => ({ word: $localize`:@@status.erased:Erased`, tone: 'rest' }),
};
