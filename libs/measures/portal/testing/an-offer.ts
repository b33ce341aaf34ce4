import type { OnOfferFragment, OwnResultFragment, SittingFragment } from '@rekindle/shared/graphql';

/** A questionnaire on offer, due unless the spec says otherwise. */
export function anOffer(questionnaire: string, about: Partial<OnOfferFragment> = {}): OnOfferFragment {
  return { questionnaire, answered: 0, lastFinishedAt: null, isDue: true, needsPlan: false, ...about };
}

/** What the server holds of answers to the four questions. */
export function aSitting(answers: Readonly<Record<string, number>>): SittingFragment {
  const given = Object.entries(answers).map(([item, value]) => ({ item, value }));
  return { version: '2026-11-28', answers: given, savedAt: '2026-03-01T14:02:00Z' };
}

/** One time that it was finished. @param on a day of March */
export function aResult(on: number, scores: Readonly<Record<string, number | null>>): OwnResultFragment {
  const given = Object.entries(scores).map(([scale, value]) => ({ scale, value }));
  return { id: `r${on}`, scores: given, finishedAt: new Date(Date.UTC(2026, 2, on, 12)).toISOString() };
}
