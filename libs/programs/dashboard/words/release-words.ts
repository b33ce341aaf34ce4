import type { Release } from '@rekindle/programs/domain';

export type Rule = Release['rule'];

/** In the order in which they are offered. */
export const rules: readonly Rule[] = ['at-once', 'on-day', 'after-completion', 'interval'];

/** A rule without its number, to choose from. */
export function ruleInWords(rule: Rule): string {
  switch (rule) {
    case 'at-once':
      return $localize`:@@releaseRule.atOnce:As soon as its part opens`;
    case 'on-day':
      return $localize`:@@releaseRule.onDay:On a day of its part`;
    case 'after-completion':
      return $localize`:@@releaseRule.afterCompletion:After the step before it is done`;
    case 'interval':
      return $localize`:@@releaseRule.interval:After the step before it was given out`;
  }
}

/** What the number of a rule counts. */
export function countInWords(rule: Rule): { readonly label: string; readonly hint: string } {
  return rule === 'on-day'
    ? {
        label: $localize`:@@releaseCount.day:Day`,
        hint: $localize`:@@releaseCount.dayHint:Day 1 is the day on which the part opens.`,
      }
    : {
        label: $localize`:@@releaseCount.days:Days later`,
        hint:
          rule === 'interval'
            ? $localize`:@@releaseCount.intervalHint:Whether the step before it is done or not.`
            : $localize`:@@releaseCount.daysHint:0 is on the same day.`,
      };
}

/** The rule as a sentence: "2 days after the step before it is done". @param isFirst of its part: then it counts from the opening */
export function releaseInWords(release: Release, isFirst: boolean): string {
  switch (release.rule) {
    case 'at-once':
      return ruleInWords('at-once');
    case 'on-day':
      return $localize`:@@release.onDay:On day ${numberInWords(release.day)}:day: of its part`;
    case 'after-completion':
      if (isFirst) return afterOpening(release.days);
      if (release.days === 0) return $localize`:@@release.onceDone:Once the step before it is done`;
      return $localize`:@@release.afterDone:${daysInWords(release.days)}:days: after the step before it is done`;
    case 'interval':
      if (isFirst) return afterOpening(release.days);
      return $localize`:@@release.afterGiven:${daysInWords(release.days)}:days: after the step before it was given out`;
  }
}

function afterOpening(days: number): string {
  return days === 0 ? ruleInWords('at-once') : $localize`:@@release.afterOpening:${daysInWords(days)}:days: after its part opens`;
}

function daysInWords(days: number): string {
  return days === 1 ? $localize`:@@release.oneDay:One day` : $localize`:@@release.days:${numberInWords(days)}:count: days`;
}

// While somebody types, there may be none.
function numberInWords(count: number): string {
  return Number.isNaN(count) ? '…' : String(count);
}
