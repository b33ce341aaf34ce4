import type { ClientResultsQuery } from '@rekindle/shared/graphql';

/** What a client has answered once. @param on a day of March @param scores of its scales @param answers by the id of their item */
export function aResult(
  questionnaire: string,
  on: number,
  scores: Readonly<Record<string, number | null>>,
  answers: Readonly<Record<string, number>> = {},
): ClientResultsQuery['clientResults'][number] {
  return {
    ...{ id: `${questionnaire}-${on}`, questionnaire, finishedAt: new Date(Date.UTC(2026, 2, on, 12)).toISOString() },
    answers: Object.entries(answers).map(([item, value]) => ({ item, value })),
    scores: Object.entries(scores).map(([scale, value]) => ({ scale, value })),
  };
}
