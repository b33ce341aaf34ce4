import type { OutcomeStatus, OwnReportFragment } from '@rekindle/shared/graphql';

/** What somebody says of themself, on its way to the server. */
export interface Telling {
  /** The report in whose place it will stand; null for a new one. */
  readonly corrects: string | null;
  readonly isTakenBack: boolean;
  readonly says: OutcomeStatus;
  readonly asOf: string;
  readonly since: string | null;
  readonly isCertain: boolean;
  readonly isPrivate: boolean;
}

/** Takes a report back: nothing stands in its place. */
export function takingBack({ id, says, asOf, since, isCertain, isPrivate }: OwnReportFragment): Telling {
  return { corrects: id, isTakenBack: true, says, asOf, since, isCertain, isPrivate };
}
