/** What a client can agree to. Each is asked, given, dated and withdrawn by itself, never in a bundle. */
export const ConsentKind = {
  /** The service and its rules. */
  TERMS: 'terms',
  /** What they write about health, mood, love and sex: special categories of data (GDPR, Art. 9). */
  SPECIAL_CATEGORY: 'special-category',
  JOURNAL_SHARING: 'journal-sharing',
  CHECK_IN_MAIL: 'check-in-mail',
  /** Being asked where things stand for two years, whether or not coaching has ended. */
  FOLLOW_UP: 'follow-up',
} as const;
export type ConsentKind = (typeof ConsentKind)[keyof typeof ConsentKind];

/** In the order in which they are asked. */
export const consentKinds: readonly ConsentKind[] = Object.values(ConsentKind);

/** Without these nothing can be stored, so nobody can go on. All others are off until somebody wants them. */
export const neededConsents: readonly ConsentKind[] = [ConsentKind.TERMS, ConsentKind.SPECIAL_CATEGORY];

/**
 * The text of each consent as it is shown now. Whoever changes a text in `portal/consents/consent-words.ts` gives it a new date here:
 * what was agreed to stays provable.
 */
export const consentVersions: Readonly<Record<ConsentKind, string>> = {
  [ConsentKind.TERMS]: '2026-11-23',
  [ConsentKind.SPECIAL_CATEGORY]: '2026-11-23',
  [ConsentKind.JOURNAL_SHARING]: '2026-11-23',
  [ConsentKind.CHECK_IN_MAIL]: '2026-11-23',
  [ConsentKind.FOLLOW_UP]: '2026-11-29',
};
