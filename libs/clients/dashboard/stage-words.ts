import type { RelationshipStage } from '@rekindle/clients/domain';

/** Where a relationship stands, as the api names it. */
export type Stage = keyof typeof RelationshipStage;

/** A stage as coaches say it. */
export function stageInWords(stage: Stage): string {
  return words[stage]();
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
