import { findQuestionnaire } from '@rekindle/measures/domain';

/** What clients have answered. Only that they did: what they answered is read where all of it stands. */
export const timelineArea = {
  groups: [{ code: 'measures', word: $localize`:@@timelineGroup.measures:Questionnaires` }],
  kinds: [
    {
      ...({ kind: 'measures.finished', group: 'measures', icon: 'check_circle' } as const),
      words: ({ codes: [code = ''] }: { readonly codes: readonly string[] }) =>
        $localize`:@@timeline.measureFinished:Answered: ${findQuestionnaire(code)?.name ?? code}:name:`,
    },
  ],
};
