/** What a line is for. */
export const LineKind = {
  EMERGENCY: 'emergency',
  CRISIS: 'crisis',
  VIOLENCE: 'violence',
  STALKING: 'stalking',
  OWN_BEHAVIOUR: 'own-behaviour',
} as const;
export type LineKind = (typeof LineKind)[keyof typeof LineKind];

/** A number to call or write to. A wrong one is worse than none. */
export interface CrisisLine {
  /** ISO 3166-1, or `EU` where all of its countries share one. */
  readonly country: string;
  readonly kind: LineKind;
  readonly name: string;
  readonly phone: string | null;
  readonly text: string | null;
  readonly url: string | null;
  readonly hours: string | null;
  readonly languages: readonly string[];
  /** When somebody last called or read it up, `2026-11-28`; null where nobody has. */
  readonly verifiedAt: string | null;
}

const day = 86_400_000;

/** How long a check holds, and when it is time for the next. */
export const daysShown = 180;
export const daysUntilReminder = 150;

/** Whether it may be shown: somebody has verified it, and not too long ago. @param today `2026-11-28` */
export function isShown({ verifiedAt }: Pick<CrisisLine, 'verifiedAt'>, today: string): boolean {
  const age = daysSince(verifiedAt, today);
  return age !== null && age >= 0 && age <= daysShown;
}

/** Whether the operator is to be reminded: never verified, or nearly too long ago. */
export function needsVerifying({ verifiedAt }: Pick<CrisisLine, 'verifiedAt'>, today: string): boolean {
  const age = daysSince(verifiedAt, today);
  return age === null || age >= daysUntilReminder;
}

/** Those for somebody in a country, what is for an emergency first. Empty means: say how to find one. */
export function linesFor<T extends CrisisLine>(country: string | null, lines: readonly T[], today: string): readonly T[] {
  const kinds = Object.values(LineKind);
  return lines
    .filter((line) => country !== null && isLineOf(line, country) && isShown(line, today))
    .sort((one, other) => kinds.indexOf(one.kind) - kinds.indexOf(other.kind));
}

/** The countries that share the lines of the European Union. */
export const european: readonly string[] = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');

/** Whether somebody in a country may call it. */
export function isLineOf(line: Pick<CrisisLine, 'country'>, country: string): boolean {
  return line.country === country || (line.country === 'EU' && european.includes(country));
}

function daysSince(verifiedAt: string | null, today: string): number | null {
  return verifiedAt === null ? null : Math.round((Date.parse(today) - Date.parse(verifiedAt)) / day);
}
