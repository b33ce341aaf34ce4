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
