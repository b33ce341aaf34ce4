import { consentKinds, neededConsents, type ConsentKind } from './consent-kind';

/** What somebody said about a consent. Facts are only ever added: withdrawing does not undo that it was given. */
export const ConsentDecision = { GIVEN: 'given', WITHDRAWN: 'withdrawn' } as const;
export type ConsentDecision = (typeof ConsentDecision)[keyof typeof ConsentDecision];

/** One thing said about one consent: by whom, about which version of its text, and when. */
export interface ConsentFact {
  readonly kind: ConsentKind;
  readonly decision: ConsentDecision;
  readonly version: string;
  readonly name: string;
  readonly recordedAt: Date;
}

/** Where each consent stands: the latest that was said about it, or null where nothing was. */
export function consentStanding<Fact extends ConsentFact>(facts: readonly Fact[]): Map<ConsentKind, Fact | null> {
  const standing = new Map<ConsentKind, Fact | null>(consentKinds.map((kind) => [kind, null]));
  for (const fact of facts) {
    const known = standing.get(fact.kind);
    if (!known || fact.recordedAt >= known.recordedAt) standing.set(fact.kind, fact);
  }
  return standing;
}

/** The consents without which nothing may be stored and which are not given now. */
export function missingConsents(standing: ReadonlyMap<ConsentKind, { decision: ConsentDecision } | null>): ConsentKind[] {
  return neededConsents.filter((kind) => standing.get(kind)?.decision !== ConsentDecision.GIVEN);
}
