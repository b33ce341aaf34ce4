import type { OutcomeChoicesQuery } from '@rekindle/shared/graphql';
import { localDateInWords } from '@rekindle/shared/ui';
import { endedByChoices, lengthChoices, stageChoices } from './facet-words';
import type { FiguresFilter } from './figures-filter';
import { startedInWords } from './started-in-words';

/** "n = 86 · counted until 14 March 2026 · started 2025": what a picture that leaves the page has to say about itself. @param asOf as 2026-03-14 */
export function countedInWords(
  people: number,
  asOf: string,
  filter: FiguresFilter,
  choices: OutcomeChoicesQuery['outcomeChoices'] | undefined,
): string {
  const wordsOf = (all: readonly { readonly code: string; readonly words: string }[], code: string | undefined) =>
    all.find((each) => each.code === code)?.words;
  const nameOf = (all: readonly { readonly id: string; readonly name: string }[] | undefined, id: string | undefined) =>
    all?.find((each) => each.id === id)?.name;
  const started = filter.startedFrom || filter.startedUntil ? $localize`:@@counted.started:started ${startedInWords(filter)}:when:` : null;
  const [endedBy, stage, length] = [
    wordsOf(endedByChoices, filter.endedBy),
    wordsOf(stageChoices, filter.stage),
    wordsOf(lengthChoices, filter.length),
  ];
  return [
    `n = ${people}`,
    $localize`:@@counted.until:counted until ${localDateInWords(asOf)}:day:`,
    ...[started, nameOf(choices?.programs, filter.programId), nameOf(choices?.coaches, filter.coachId)],
    endedBy && $localize`:@@counted.endedBy:ended by: ${endedBy}:who:`,
    stage && $localize`:@@counted.stage:at intake: ${stage}:stage:`,
    length && $localize`:@@counted.length:together for: ${length}:length:`,
  ]
    .filter(Boolean)
    .join(' · ');
}
