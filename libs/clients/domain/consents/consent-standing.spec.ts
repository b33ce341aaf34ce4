import { describe, expect, it } from '@jest/globals';
import { ConsentKind } from './consent-kind';
import { ConsentDecision, consentStanding, missingConsents, type ConsentFact } from './consent-standing';

const { GIVEN, WITHDRAWN } = ConsentDecision;
const { TERMS, SPECIAL_CATEGORY, CHECK_IN_MAIL } = ConsentKind;

const said = (kind: ConsentKind, decision: ConsentDecision, day: number): ConsentFact => ({
  kind,
  decision,
  version: '2026-11-23',
  name: 'Priya Nambiar',
  recordedAt: new Date(Date.UTC(2026, 2, day)),
});

const missingAfter = (...facts: ConsentFact[]) => missingConsents(consentStanding(facts));

describe('where a consent stands', () => {
  it('is open for every kind before anything was said: none is assumed', () => {
    expect([...consentStanding([]).values()]).toEqual([null, null, null, null, null]);
  });

  it('is what was said last, in whatever order the facts are read', () => {
    const facts = [said(TERMS, GIVEN, 1), said(TERMS, WITHDRAWN, 5), said(TERMS, GIVEN, 3)];
    expect(consentStanding(facts).get(TERMS)?.decision).toBe(WITHDRAWN);
    expect(consentStanding([...facts].reverse()).get(TERMS)?.decision).toBe(WITHDRAWN);
  });

  it('is asked of each consent by itself: one given says nothing of another', () => {
    expect(missingAfter(said(TERMS, GIVEN, 1))).toEqual([SPECIAL_CATEGORY]);
    expect(missingAfter(said(CHECK_IN_MAIL, GIVEN, 1))).toEqual([TERMS, SPECIAL_CATEGORY]);
  });

  it('lets somebody go on once both that are needed are given, whatever they say to the others', () => {
    expect(missingAfter(said(TERMS, GIVEN, 1), said(SPECIAL_CATEGORY, GIVEN, 1))).toEqual([]);
    expect(missingAfter(said(TERMS, GIVEN, 1), said(SPECIAL_CATEGORY, GIVEN, 1), said(CHECK_IN_MAIL, WITHDRAWN, 2))).toEqual([]);
  });

  it('closes the door again when one of them is withdrawn, and opens it when it is given again', () => {
    const given = [said(TERMS, GIVEN, 1), said(SPECIAL_CATEGORY, GIVEN, 1)];
    expect(missingAfter(...given, said(SPECIAL_CATEGORY, WITHDRAWN, 2))).toEqual([SPECIAL_CATEGORY]);
    expect(missingAfter(...given, said(SPECIAL_CATEGORY, WITHDRAWN, 2), said(SPECIAL_CATEGORY, GIVEN, 3))).toEqual([]);
  });
});
