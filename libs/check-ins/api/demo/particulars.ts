/** What of somebody of Stillwater chance never makes. */
export interface Particulars {
  /** Asked every day, and the next time in the minute in which the demo is made. */
  readonly isAskedAtOnce?: true;
  /** Days since they answered last. */
  readonly silentFor?: number;
  /** What became of their last mail, which did not arrive. */
  readonly lastMail?: LostMail;
}

/** A mail that did not arrive: where it stands, and why. */
export type LostMail = keyof typeof lostMail;

export const lostMail = {
  held: { reason: 'no_evidence', last_class: 'UNKNOWN', last_code: null, last_enhanced: null, last_error: null },
  failed: {
    ...{ reason: 'policy', last_class: 'PERM_POLICY', last_code: 554, last_enhanced: '5.7.1' },
    last_error: '554 5.7.1 Message refused by the rules of this mailbox',
  },
  skipped: { reason: 'expired', last_class: null, last_code: null, last_enhanced: null, last_error: null },
} as const;

/** By their names. */
export const particulars: Readonly<Record<string, Particulars>> = {
  'Tomasz Wieland': { isAskedAtOnce: true },
  'Okechukwu Eze': { silentFor: 26 },
  'Tuuli Koskinen': { silentFor: 12 },
  'Callum Strachan': { silentFor: 9 },
  'Hye-jin Bae': { silentFor: 9 },
  'Priya Nambiar': { lastMail: 'held' },
  'Elin Sandvik': { lastMail: 'failed' },
  'Yusuf Karahan': { lastMail: 'skipped' },
};
