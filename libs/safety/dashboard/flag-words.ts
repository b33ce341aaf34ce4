import { FlagCause, FlagCode } from '@rekindle/safety/domain';

/** What a flag is about, as coaches say it. @param code as the domain names it */
export function flagInWords(code: string): string {
  return (flags as Readonly<Record<string, string | undefined>>)[code] ?? code;
}

/** What brought it up. */
export function causeInWords(cause: string): string {
  return (causes as Readonly<Record<string, string | undefined>>)[cause] ?? cause;
}

/** How soon somebody has to look. */
export function hasteInWords(tier: number): string {
  if (tier > 1) return $localize`:@@flag.now:now`;
  return tier === 1 ? $localize`:@@flag.withinADay:within a working day` : $localize`:@@flag.passes:passes by itself`;
}

const flags: Record<FlagCode, string> = {
  [FlagCode.SH_NOW]: $localize`:@@flag.selfHarmNow:May hurt themself now`,
  [FlagCode.SH_PASSIVE]: $localize`:@@flag.selfHarmPassive:Does not want to live at times`,
  [FlagCode.HARM_OTHER]: $localize`:@@flag.harmToOthers:May hurt somebody`,
  [FlagCode.ABUSED_BY_EX]: $localize`:@@flag.abusedByEx:Has been hurt or frightened by the ex`,
  [FlagCode.PURSUIT_HARD]: $localize`:@@flag.pursuitHard:Contact that has to stop`,
  [FlagCode.PURSUIT_SOFT]: $localize`:@@flag.pursuitSoft:Contact that was too much`,
  [FlagCode.LEG]: $localize`:@@flag.legalLimit:No contact is allowed`,
  [FlagCode.CHILD]: $localize`:@@flag.childAtRisk:A child may be at risk`,
  [FlagCode.INTOX]: $localize`:@@flag.intoxicated:Had been drinking or taken something`,
  [FlagCode.MENTAL_STATE]: $localize`:@@flag.mentalState:Needs a doctor to look`,
  [FlagCode.EX_ALSO_CLIENT]: $localize`:@@flag.exAlsoClient:The ex is coached here as well`,
};

const causes: Record<FlagCause, string> = {
  [FlagCause.SAID_SO]: $localize`:@@cause.saidSo:said so`,
  [FlagCause.BETTER_OFF_DEAD]: $localize`:@@cause.betterOffDead:thoughts of being better off dead`,
  [FlagCause.LIFE_POINTLESS]: $localize`:@@cause.lifePointless:life felt pointless`,
  [FlagCause.ANSWERED_YES]: $localize`:@@cause.answeredYes:said yes to a question about being hurt`,
  [FlagCause.FEAR]: $localize`:@@cause.fear:fear`,
  [FlagCause.CONTROL]: $localize`:@@cause.control:money, phone or ways are controlled`,
  [FlagCause.COERCION]: $localize`:@@cause.coercion:forced into sex`,
  [FlagCause.STRANGULATION]: $localize`:@@cause.strangulation:was strangled`,
  [FlagCause.WEAPON]: $localize`:@@cause.weapon:a weapon`,
  [FlagCause.THREAT_TO_KILL]: $localize`:@@cause.threatToKill:a threat to kill`,
  [FlagCause.AFTER_NO_ANSWER]: $localize`:@@cause.afterNoAnswer:wrote again after no answer`,
  [FlagCause.ASKED_NOT_TO]: $localize`:@@cause.askedNotTo:made contact after being asked not to`,
  [FlagCause.OTHER_WAY]: $localize`:@@cause.otherWay:used another way after being blocked`,
  [FlagCause.WENT_THERE]: $localize`:@@cause.wentThere:went where they expected the ex`,
  [FlagCause.LOOKED_INTO]: $localize`:@@cause.lookedInto:looked into accounts, devices or places`,
  [FlagCause.UNASKED_GIFTS]: $localize`:@@cause.unaskedGifts:sent what nobody asked for`,
  [FlagCause.THROUGH_OTHERS]: $localize`:@@cause.throughOthers:asked others to pass messages or report`,
  [FlagCause.THREAT]: $localize`:@@cause.threat:a threat`,
  [FlagCause.ORDER]: $localize`:@@cause.order:an order or instruction`,
  [FlagCause.EX_SAID_NO_CONTACT]: $localize`:@@cause.exSaidNoContact:the ex said no to any contact`,
};
