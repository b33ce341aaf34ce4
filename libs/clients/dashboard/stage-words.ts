import { dayOfStage, localDay, partOf, RelationshipStage } from '@rekindle/clients/domain';
import type { ClientRowFragment } from '@rekindle/shared/graphql';

/** Where a relationship stands, as the api names it. */
export type Stage = keyof typeof RelationshipStage;

/** A stage as coaches say it. */
export function stageInWords(stage: Stage): string {
  return words[stage]();
}

/** What a stage is drawn with: its part of the way, its name, and which of its days the client has today. Null where nobody has said. */
export function stageOf({ stage, stageSince, timeZone }: Pick<ClientRowFragment, 'stage' | 'stageSince' | 'timeZone'>, now: Date) {
  if (!stage || !stageSince) return null;
  return {
    part: partOf(RelationshipStage[stage]),
    name: stageInWords(stage),
    day: dayOfStage(stageSince, localDay(now, timeZone ?? 'UTC')),
  };
}

const words: Record<Stage, () => string> = {
  SEPARATED: () => $localize`:@@stage.separated:Separated`,
  NO_CONTACT: () => $localize`:@@stage.noContact:No contact`,
  IN_CONTACT: () => $localize`:@@stage.inContact:In contact again`,
  MEETING: () => $localize`:@@stage.meeting:Meeting again`,
  TRIAL: () => $localize`:@@stage.trial:Trial period`,
  TOGETHER: () => $localize`:@@stage.together:Together again`,
  APART_AGAIN: () => $localize`:@@stage.apartAgain:Apart again`,
  MOVED_ON: () => $localize`:@@stage.movedOn:Moved on`,
};

/** In the order in which a relationship may go through them. */
export const stages = Object.keys(words) as readonly Stage[];
