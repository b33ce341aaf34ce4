import type { OutcomeClaimInput, OutcomeClaimKind } from '@rekindle/shared/graphql';
import { startedIn } from '../figures/filters/started-in-words';

/** A figure as it stands in the boxes; empty where everybody is meant. */
export interface TypedClaim {
  readonly outcome: OutcomeClaimKind;
  readonly horizon: string;
  readonly year: string;
  readonly programId: string;
  readonly endedBy: string;
  readonly stage: string;
  readonly length: string;
}

/** Half a year after the start, of everybody. */
export const everybodysReunions: TypedClaim = {
  ...{ outcome: 'REUNION', horizon: '182', year: '', programId: '', endedBy: '', stage: '', length: '' },
};

/** As the api takes it. */
export function inputOf({ outcome, horizon, year, programId, endedBy, stage, length }: TypedClaim): OutcomeClaimInput {
  const { startedFrom, startedUntil } = startedIn(year || null);
  return {
    ...{ outcome, horizon: Number(horizon), startedFrom: startedFrom ?? null, startedUntil: startedUntil ?? null },
    ...{ programId: programId || null, endedBy: endedBy || null, stage: stage || null, length: length || null },
  };
}
