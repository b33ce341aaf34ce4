import type { ConsentKind } from '@rekindle/clients/domain';
import type { ClientOverviewQuery } from '@rekindle/shared/graphql';

type Said = ClientOverviewQuery['client']['consents'][number];

/** Every consent as its coach sees it: given, taken back, or neither. Not to agree is nobody's fault, so nothing is coral. */
export function consentsInWords(said: readonly Said[]): { name: string; words: string; tone: 'good' | 'wait' | 'rest' }[] {
  return (Object.keys(names) as Kind[]).map((kind) => {
    const consent = said.find((each) => each.kind === kind);
    return { name: names[kind](), ...standing(consent) };
  });
}

/** What a consent is called. @param kind as the api names it */
export function consentName(kind: string): string {
  return kind in names ? names[kind as Kind]() : kind;
}

/** The consents that somebody has an opinion on, in a word or two, for the top of a page. */
export function consentChips(said: readonly Said[]): { word: string; tone: 'good' | 'wait'; isGiven: boolean }[] {
  return (Object.keys(shortNames) as Kind[]).flatMap((kind) => {
    const consent = said.find((each) => each.kind === kind);
    if (!consent) return [];
    const isGiven = consent.decision === 'GIVEN';
    return [{ word: shortNames[kind]?.() ?? '', tone: isGiven ? ('good' as const) : ('wait' as const), isGiven }];
  });
}

const shortNames: Partial<Record<Kind, () => string>> = {
  SPECIAL_CATEGORY: () => $localize`:@@consentShort.special:Health data`,
  CHECK_IN_MAIL: () => $localize`:@@consentShort.checkIn:Check-in mail`,
  JOURNAL_SHARING: () => $localize`:@@consentShort.journal:Journal`,
};

type Kind = keyof typeof ConsentKind;

const names: Record<Kind, () => string> = {
  TERMS: () => $localize`:@@consentName.terms:The rules of this place`,
  SPECIAL_CATEGORY: () => $localize`:@@consentName.special:Health, love and sex life`,
  JOURNAL_SHARING: () => $localize`:@@consentName.journal:Sharing from the journal`,
  CHECK_IN_MAIL: () => $localize`:@@consentName.checkIn:Check-ins by mail`,
  FOLLOW_UP: () => $localize`:@@consentName.followUp:Questions later on`,
};

function standing(said: Said | undefined): { words: string; tone: 'good' | 'wait' | 'rest' } {
  if (!said) return { words: $localize`:@@consentStanding.open:Not given`, tone: 'rest' };
  const on = day(said.recordedAt);
  return said.decision === 'GIVEN'
    ? { words: $localize`:@@consentStanding.given:Given ${on}:day:`, tone: 'good' }
    : { words: $localize`:@@consentStanding.withdrawn:Taken back ${on}:day:`, tone: 'wait' };
}

function day(at: string): string {
  const locale = $localize`:The locale in which dates are written@@dates.locale:en-GB`;
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' }).format(new Date(at));
}
