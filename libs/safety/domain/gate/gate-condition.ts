import { FlagCause, FlagCode, flagRules } from '../flags/flag-code';
import { type Flag, isStanding } from '../flags/flag-standing';

/** Closes everything that leads to the ex, at any time. Most of it for good. */
export const hardConditions = [
  ...(['legal-limit', 'no-contact-asked', 'threat', 'pursuit-hard', 'self-harm-now', 'abused-by-ex', 'minor', 'goal-closed'] as const),
];
export type HardCondition = (typeof hardConditions)[number];

/** Holds the first message back, for a while or until somebody has looked. */
export const softConditions = [
  ...(['days-too-few', 'pursuit-soft', 'distress-high', 'repeat-attempt', 'intoxicated', 'quiet-hours'] as const),
  ...(['ex-partnered', 'unanswered-wait', 'stale-review', 'safety-review'] as const),
];
export type SoftCondition = (typeof softConditions)[number];

export type GateCondition = HardCondition | SoftCondition;

export function isHard(condition: GateCondition): condition is HardCondition {
  return (hardConditions as readonly GateCondition[]).includes(condition);
}

/** What the flags of a client say about the gate. Some flags close it for good: for those it does not matter that they were cleared. */
export function conditionsOf(flags: readonly Flag[], now: Date): ReadonlySet<GateCondition> {
  const counting = flags.filter((flag) => flagRules[flag.code].closesForGood ?? isStanding(flag, now));
  return new Set(counting.flatMap((flag) => conditionsOfOne(flag)));
}

function conditionsOfOne({ code, cause }: Pick<Flag, 'code' | 'cause'>): readonly GateCondition[] {
  switch (code) {
    case FlagCode.SH_NOW:
      return ['self-harm-now'];
    case FlagCode.HARM_OTHER:
      return ['threat'];
    case FlagCode.ABUSED_BY_EX:
      return ['abused-by-ex'];
    case FlagCode.PURSUIT_HARD:
      return ['pursuit-hard', ...pursuitBesides(cause)];
    case FlagCode.PURSUIT_SOFT:
      return ['pursuit-soft'];
    case FlagCode.LEG:
      return ['legal-limit', ...(cause === FlagCause.EX_SAID_NO_CONTACT ? (['no-contact-asked'] as const) : [])];
    case FlagCode.INTOX:
      return ['intoxicated'];
    case FlagCode.SH_PASSIVE:
    case FlagCode.MENTAL_STATE:
    case FlagCode.CHILD:
    case FlagCode.EX_ALSO_CLIENT:
      return ['safety-review'];
  }
}

function pursuitBesides(cause: FlagCause): readonly GateCondition[] {
  if (cause === FlagCause.ASKED_NOT_TO) return ['no-contact-asked'];
  return cause === FlagCause.THREAT ? ['threat'] : [];
}
