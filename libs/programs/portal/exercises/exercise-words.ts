import { type Exercise, type Part, Standing } from '@rekindle/programs/domain';

/** "About 25 minutes". */
export function minutesInWords({ minutes }: Pick<Exercise, 'minutes'>): string {
  return $localize`:@@exercise.minutes:About ${minutes}:count: minutes`;
}

/** What a part of the guide is called. */
export const partNames: Readonly<Record<Part, string>> = {
  'part-well': $localize`:@@part.partWell:Part with respect`,
  'own-work': $localize`:@@part.ownWork:Your own work`,
  talk: $localize`:@@part.talk:Talk it through`,
  last: $localize`:@@part.last:Make it last`,
};

/** Where an exercise stands, for whoever does it. */
export const standingWords: Readonly<Record<Standing, string>> = {
  [Standing.OPEN]: $localize`:@@standing.open:Open`,
  [Standing.HANDED_IN]: $localize`:@@standing.handedIn:Handed in`,
  [Standing.HANDED_BACK]: $localize`:@@standing.handedBack:Your coach asks for more`,
  [Standing.REVIEWED]: $localize`:@@standing.reviewed:Your coach has read it`,
  [Standing.KEPT]: $localize`:@@standing.kept:Kept for yourself`,
};

/** Why an exercise cannot be opened. @param code as `safety` names it */
export function closedInWords(code: string): string {
  switch (code) {
    case 'gate-not-open':
      return $localize`:@@closed.gate:It is not time for this one yet. Your coach and you decide together when it is. What you wrote is kept.`;
    case 'done-once':
      return $localize`:@@closed.once:This is said once, and you have said it. Giving space is the next step.`;
    default:
      return $localize`:@@closed.closed:This one stays closed for now. It leads to the other person, and something else comes first. Your coach can tell you more.`;
  }
}
