import type { OutcomeClaimDraftQuery, OutcomeClaimFragment } from '@rekindle/shared/graphql';

/** A figure that is public. */
export function aClaim(about: Partial<OutcomeClaimFragment> = {}): OutcomeClaimFragment {
  return {
    ...{ id: 'f1', outcome: 'REUNION', horizon: 182, people: 121, lost: 13, asOf: '2026-11-29', frozenAt: '2026-11-29T10:00:00Z' },
    ...{ frozenBy: 'Ines Halloran', withdrawnAt: null, withdrawnBy: null, address: 'https://portal.example/figure/abc' },
    sentence:
      'Of the 121 people who began coaching with Stillwater by 31 May 2026, 34.9 % were back together with their ex within 182 days (95 % band 26.2 to 43.8 %).',
    ...about,
  };
}

type Draft = OutcomeClaimDraftQuery['outcomeClaimDraft'];

/** What may be said. */
export function aDraft(about: Partial<Draft> = {}): Draft {
  return { flaws: [], sentence: aClaim().sentence, people: 121, lost: 13, startedUntil: '2026-05-31', asOf: '2026-11-29', ...about };
}
