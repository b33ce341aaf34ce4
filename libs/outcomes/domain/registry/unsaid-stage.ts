import { RelationshipStage } from '@rekindle/clients/domain';
import { OutcomeStatus } from './outcome-report';

/** What a stage says of where things stand. Those before a first reunion say nothing that a report would. */
const says: Partial<Record<RelationshipStage, OutcomeStatus>> = {
  [RelationshipStage.TRIAL]: OutcomeStatus.TRIAL,
  [RelationshipStage.TOGETHER]: OutcomeStatus.TOGETHER,
  [RelationshipStage.APART_AGAIN]: OutcomeStatus.APART,
  [RelationshipStage.MOVED_ON]: OutcomeStatus.MOVED_ON,
};

/**
 * What the stage of a relationship says and no report does: it can be written down as one too, and never is by itself. Null where the stage is
 * about something else, or a report that is as new says where things stand.
 *
 * @param latest what the latest report says, and of which day; null where there is none
 */
export function unsaidStage(
  { stage, since }: { readonly stage: RelationshipStage | null; readonly since: string | null },
  latest: { readonly says: OutcomeStatus | null; readonly asOf: string | null },
): { readonly says: OutcomeStatus; readonly since: string } | null {
  const status = stage && says[stage];
  if (!status || since === null || status === latest.says) return null;
  return latest.asOf !== null && latest.asOf > since ? null : { says: status, since };
}
