import { fewestForShare, fewestShown } from './shown-as';

/** Why nothing is said of a group: they are too few, or it is a part of a practice in which somebody could be told by what is left. */
export const OutcomesHidden = { TOO_FEW: 'too-few', SUBGROUP: 'subgroup' } as const;
export type OutcomesHidden = (typeof OutcomesHidden)[keyof typeof OutcomesHidden];

/** @param isSubgroup whether anybody was left out by what they are */
export function groupHidden(people: number, isSubgroup: boolean): OutcomesHidden | null {
  if (people < fewestShown) return OutcomesHidden.TOO_FEW;
  return isSubgroup && people < fewestForShare ? OutcomesHidden.SUBGROUP : null;
}
