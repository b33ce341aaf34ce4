/** What somebody has to be looked after for, or kept from. */
export const FlagCode = {
  SH_NOW: 'self-harm-now',
  SH_PASSIVE: 'self-harm-passive',
  HARM_OTHER: 'harm-to-others',
  ABUSED_BY_EX: 'abused-by-ex',
  PURSUIT_HARD: 'pursuit-hard',
  PURSUIT_SOFT: 'pursuit-soft',
  LEG: 'legal-limit',
  CHILD: 'child-at-risk',
  INTOX: 'intoxicated',
  MENTAL_STATE: 'mental-state',
  EX_ALSO_CLIENT: 'ex-also-client',
} as const;
export type FlagCode = (typeof FlagCode)[keyof typeof FlagCode];

/**
 * How soon somebody has to look. 1: the coach, within a working day. 2: a screen now, the coach told now. 3: as 2, and the screen begins
 * with the local emergency number. 0: nobody, it passes by itself.
 */
export type Tier = 0 | 1 | 2 | 3;

/** What brought a flag up: an answer, or what a coach heard. */
export const FlagCause = {
  SAID_SO: 'said-so',
  BETTER_OFF_DEAD: 'better-off-dead',
  LIFE_POINTLESS: 'life-pointless',
  ANSWERED_YES: 'answered-yes',
  FEAR: 'fear',
  CONTROL: 'control',
  COERCION: 'coercion',
  STRANGULATION: 'strangulation',
  WEAPON: 'weapon',
  THREAT_TO_KILL: 'threat-to-kill',
  AFTER_NO_ANSWER: 'after-no-answer',
  ASKED_NOT_TO: 'asked-not-to',
  OTHER_WAY: 'other-way',
  WENT_THERE: 'went-there',
  LOOKED_INTO: 'looked-into',
  UNASKED_GIFTS: 'unasked-gifts',
  THROUGH_OTHERS: 'through-others',
  THREAT: 'threat',
  ORDER: 'order',
  EX_SAID_NO_CONTACT: 'ex-said-no-contact',
} as const;
export type FlagCause = (typeof FlagCause)[keyof typeof FlagCause];

/** How long a flag closes something: until a coach clears it, or for so many hours. */
export type FlagLock = 'until-cleared' | { readonly hours: number };

interface FlagRule {
  readonly tier: Tier;
  readonly lock: FlagLock;
  /** What can bring it up, and of which tier it is then, where that differs. */
  readonly causes: Partial<Record<FlagCause, Tier>>;
  /** A clearing is looked at a second time, a week later. */
  readonly needsSecondLook?: true;
  /** What it closed stays closed, cleared or not: the way on is moving on. */
  readonly closesForGood?: true;
}

const day = 24;

export const flagRules: Record<FlagCode, FlagRule> = {
  'self-harm-now': { tier: 3, lock: 'until-cleared', causes: { 'said-so': 3 }, needsSecondLook: true },
  'self-harm-passive': { tier: 1, lock: 'until-cleared', causes: { 'better-off-dead': 2, 'life-pointless': 1, 'said-so': 1 } },
  'harm-to-others': { tier: 3, lock: 'until-cleared', causes: { 'said-so': 3 }, closesForGood: true },
  'abused-by-ex': {
    ...{ tier: 2, lock: 'until-cleared', needsSecondLook: true },
    causes: { 'answered-yes': 2, fear: 2, control: 2, coercion: 2, strangulation: 3, weapon: 3, 'threat-to-kill': 3 },
  },
  'pursuit-hard': {
    ...{ tier: 2, lock: 'until-cleared', closesForGood: true },
    causes: { 'asked-not-to': 2, 'other-way': 2, 'looked-into': 2, threat: 2 },
  },
  'pursuit-soft': {
    ...{ tier: 1, lock: { hours: 30 * day } },
    causes: { 'after-no-answer': 1, 'went-there': 1, 'unasked-gifts': 1, 'through-others': 1 },
  },
  'legal-limit': { tier: 1, lock: 'until-cleared', causes: { order: 1, 'ex-said-no-contact': 1 }, closesForGood: true },
  'child-at-risk': { tier: 2, lock: 'until-cleared', causes: { 'said-so': 2 } },
  intoxicated: { tier: 0, lock: { hours: day }, causes: { 'said-so': 0 } },
  'mental-state': { tier: 2, lock: 'until-cleared', causes: { 'said-so': 2 } },
  'ex-also-client': { tier: 1, lock: 'until-cleared', causes: { 'said-so': 1 } },
};

export const flagCodes: readonly FlagCode[] = Object.values(FlagCode);

/** @throws RangeError when this cannot bring such a flag up */
export function tierOf(code: FlagCode, cause: FlagCause): Tier {
  const tier = flagRules[code].causes[cause];
  if (tier === undefined) throw new RangeError(`"${cause}" brings up no flag "${code}".`);
  return tier;
}

export function causesOf(code: FlagCode): readonly FlagCause[] {
  return Object.keys(flagRules[code].causes) as FlagCause[];
}
