import type { KeptLineFragment, LineKind } from '@rekindle/shared/graphql';
import { dateInWords } from '@rekindle/shared/ui';

const kinds: Record<LineKind, () => string> = {
  EMERGENCY: () => $localize`:@@lineKind.emergency:Emergency`,
  CRISIS: () => $localize`:@@lineKind.crisis:In a crisis`,
  VIOLENCE: () => $localize`:@@lineKind.violence:Violence at home`,
  STALKING: () => $localize`:@@lineKind.stalking:Being stalked`,
  OWN_BEHAVIOUR: () => $localize`:@@lineKind.ownBehaviour:Worried about own behaviour`,
};

/** In the order in which they are shown to people. */
export const lineKinds = Object.keys(kinds) as readonly LineKind[];

/** What a line is for. */
export function kindInWords(kind: LineKind): string {
  return kinds[kind]();
}

/** "United Kingdom" of GB, in the language of the page. */
export function countryInWords(code: string): string {
  const locale = $localize`:The locale in which dates are written@@dates.locale:en-GB`;
  return new Intl.DisplayNames([locale], { type: 'region' }).of(code) ?? code;
}

/** How it is reached: "116 123 · SHOUT to 85258 · https://…". */
export function waysInWords({ phone, text, url }: Pick<KeptLineFragment, 'phone' | 'text' | 'url'>): string {
  return [phone, text && $localize`:@@line.text:text ${text}:text:`, url].filter(Boolean).join(' · ');
}

/** Where a line stands, and what that means for people. */
export function standingInWords({ standing, verifiedAt, verifiedBy, dueOn, notShownSince }: KeptLineFragment): string {
  const [checked, due, over] = [verifiedAt, dueOn, notShownSince].map((day) => (day ? dayInWords(day) : ''));
  const by = verifiedBy ?? '';
  switch (standing) {
    case 'UNVERIFIED':
      return $localize`:@@line.unverified:Not verified. Nobody is shown it.`;
    case 'VERIFIED':
      return $localize`:@@line.verified:Verified ${checked}:day: by ${by}:name:. Due again on ${due}:due:.`;
    case 'DUE':
      return $localize`:@@line.due:Verified ${checked}:day: by ${by}:name:. Needs a look: not shown from ${over}:over: on.`;
    case 'OVER':
      return $localize`:@@line.over:Not shown since ${over}:over:. Last verified ${checked}:day: by ${by}:name:.`;
  }
}

// A day has no hour: at noon it is the same day wherever the page is read.
function dayInWords(day: string): string {
  return dateInWords(new Date(`${day}T12:00:00`));
}
