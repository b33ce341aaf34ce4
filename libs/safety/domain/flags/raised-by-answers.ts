import { breakupImpact, contactConduct, deathItem, hark, phq9, pointlessItem } from '@rekindle/measures/domain';
import type { Answers } from '@rekindle/measures/domain';
import { FlagCause, FlagCode } from './flag-code';

/** A flag to be raised. */
export interface Raised {
  readonly code: FlagCode;
  readonly cause: FlagCause;
}

/**
 * The flags that answers raise, each once. Only what was chosen counts: nothing is read out of a text.
 *
 * @param questionnaire its code; one that raises nothing gives none
 */
export function flagsRaisedBy(questionnaire: string, answers: Answers): readonly Raised[] {
  return triggers
    .filter((trigger) => trigger.questionnaire === questionnaire && (answers[trigger.item] ?? 0) >= trigger.from)
    .map(({ code, cause }) => ({ code, cause }))
    .filter(({ code, cause }, index, all) => all.findIndex((each) => each.code === code && each.cause === cause) === index);
}

interface Trigger extends Raised {
  readonly questionnaire: string;
  readonly item: string;
  /** The least answer that raises it. */
  readonly from: number;
}

const conduct = (item: string, code: FlagCode, cause: FlagCause): Trigger => ({
  ...{ questionnaire: contactConduct.code, item, from: 1, code, cause },
});

const triggers: readonly Trigger[] = [
  { questionnaire: phq9.code, item: deathItem, from: 1, code: FlagCode.SH_PASSIVE, cause: FlagCause.BETTER_OFF_DEAD },
  { questionnaire: breakupImpact.code, item: pointlessItem, from: 3, code: FlagCode.SH_PASSIVE, cause: FlagCause.LIFE_POINTLESS },
  conduct('no-answer', FlagCode.PURSUIT_SOFT, FlagCause.AFTER_NO_ANSWER),
  conduct('asked-not-to', FlagCode.PURSUIT_HARD, FlagCause.ASKED_NOT_TO),
  conduct('other-way', FlagCode.PURSUIT_HARD, FlagCause.OTHER_WAY),
  conduct('went-there', FlagCode.PURSUIT_SOFT, FlagCause.WENT_THERE),
  conduct('looked-into', FlagCode.PURSUIT_HARD, FlagCause.LOOKED_INTO),
  conduct('unasked-gifts', FlagCode.PURSUIT_SOFT, FlagCause.UNASKED_GIFTS),
  conduct('through-others', FlagCode.PURSUIT_SOFT, FlagCause.THROUGH_OTHERS),
  conduct('threat', FlagCode.PURSUIT_HARD, FlagCause.THREAT),
  conduct('order', FlagCode.LEG, FlagCause.ORDER),
  ...hark.items.map(({ id }): Trigger => ({
    ...{ questionnaire: hark.code, item: id, from: 1, code: FlagCode.ABUSED_BY_EX, cause: FlagCause.ANSWERED_YES },
  })),
];
