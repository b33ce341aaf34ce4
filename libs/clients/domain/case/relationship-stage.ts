/** Where a relationship stands, as its client tells it. A client moves through them in any order, and as often as life does. */
export const RelationshipStage = {
  SEPARATED: 'separated',
  NO_CONTACT: 'no-contact',
  IN_CONTACT: 'in-contact',
  MEETING: 'meeting',
  TRIAL: 'trial',
  TOGETHER: 'together',
  APART_AGAIN: 'apart-again',
  MOVED_ON: 'moved-on',
} as const;
export type RelationshipStage = (typeof RelationshipStage)[keyof typeof RelationshipStage];

export const relationshipStages: readonly RelationshipStage[] = Object.values(RelationshipStage);

/** The kind of the dated event that says so. */
export const stageEvent = 'stage';

const parts: Record<RelationshipStage, 1 | 2 | 3 | 4> = {
  separated: 1,
  'no-contact': 2,
  'in-contact': 3,
  meeting: 3,
  trial: 3,
  together: 4,
  'apart-again': 2,
  'moved-on': 4,
};

/** The part of the guide that belongs to a stage, 1 to 4. Letting go well is a way through all of them. */
export function partOf(stage: RelationshipStage): 1 | 2 | 3 | 4 {
  return parts[stage];
}

/** Which day of a stage it is, the first being 1. @param since and @param today as `2026-03-14`, where the client is */
export function dayOfStage(since: string, today: string): number {
  return Math.max(1, Math.round((Date.parse(today) - Date.parse(since)) / 86_400_000) + 1);
}
