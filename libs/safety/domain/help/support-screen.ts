import { FlagCode } from '../flags/flag-code';
import type { Raised } from '../flags/raised-by-answers';

/**
 * What somebody sees before anything else after an answer. `support`: life felt pointless. `safe`: somebody hurts or frightens them.
 * `stop`: they pursue somebody. `limit`: contact is forbidden to them.
 */
export const SupportScreen = { SUPPORT: 'support', SAFE: 'safe', STOP: 'stop', LIMIT: 'limit' } as const;
export type SupportScreen = (typeof SupportScreen)[keyof typeof SupportScreen];

/** Whoever is in danger first. */
export const supportScreens: readonly SupportScreen[] = Object.values(SupportScreen);

/** The screen that flags ask for, that of whoever is in most danger; null where a coach's look is enough. */
export function screenFor(raised: readonly Raised[]): SupportScreen | null {
  const wanted = raised.map(({ code }) => screenOf(code));
  return supportScreens.find((screen) => wanted.includes(screen)) ?? null;
}

function screenOf(code: FlagCode): SupportScreen | null {
  switch (code) {
    case FlagCode.SH_NOW:
    case FlagCode.SH_PASSIVE:
      return 'support';
    case FlagCode.ABUSED_BY_EX:
    case FlagCode.CHILD:
      return 'safe';
    case FlagCode.PURSUIT_HARD:
    case FlagCode.HARM_OTHER:
      return 'stop';
    case FlagCode.LEG:
      return 'limit';
    // Raised by a coach only, or looked at within days.
    case FlagCode.PURSUIT_SOFT:
    case FlagCode.INTOX:
    case FlagCode.MENTAL_STATE:
    case FlagCode.EX_ALSO_CLIENT:
      return null;
  }
}
