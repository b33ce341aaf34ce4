import type { ClientStoryFragment } from '@rekindle/shared/graphql';
import { stageInWords } from '../stage-words';
import { factInWords, factName } from './facts-in-words';

/** What was so before, a sentence each, the latest first: stages with their days, facts with the day from which on it was otherwise. */
export function historyInWords(overview: ClientStoryFragment | undefined): string[] {
  if (!overview) return [];
  const { client, nickname, earlierFacts, stages } = overview;
  const other = nickname ?? $localize`:@@fact.other:the other person`;
  const before = earlierFacts.map((fact) => {
    const words = fact.kind === 'BREAKUP' ? dayInWords(fact.happenedOn) : factInWords(fact.kind, fact.codes, client.name, other);
    return $localize`:@@history.fact:${factName(fact.kind)}:name:: was “${words}:words:” until ${dayInWords(fact.until)}:day:`;
  });
  return [
    ...stages
      .slice(1)
      .map(({ stage, since }) => $localize`:@@history.stage:${stageInWords(stage)}:stage: from ${dayInWords(since)}:day: on`),
    ...before,
  ];
}

function dayInWords(day: string): string {
  const locale = $localize`:The locale in which dates are written@@dates.locale:en-GB`;
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(day));
}
