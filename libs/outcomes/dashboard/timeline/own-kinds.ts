import { OutcomeStatus } from '@rekindle/outcomes/domain';

/** Where things stand, as somebody said. What a client keeps for statistics is on no timeline. */
export const timelineArea = {
  topics: ['outcome-reports'],
  groups: [{ code: 'outcomes', word: $localize`:@@timelineGroup.outcomes:Outcome` }],
  kinds: [
    {
      ...({ kind: 'outcomes.reported', group: 'outcomes', icon: 'edit_note' } as const),
      words: ({ codes: [code] }: Coded) => $localize`:@@timeline.outcomeReported:Where things stand: ${wordOf(code)}:status:`,
    },
    {
      ...({ kind: 'outcomes.corrected', group: 'outcomes', icon: 'edit_note' } as const),
      words: () => $localize`:@@timeline.outcomeCorrected:Corrected where things stand`,
    },
  ],
};

interface Coded {
  readonly codes: readonly string[];
}

const words: Record<OutcomeStatus, () => string> = {
  [OutcomeStatus.APART]: () => $localize`:@@outcome.apart:apart`,
  [OutcomeStatus.TRIAL]: () => $localize`:@@outcome.trial:a couple again, on trial`,
  [OutcomeStatus.TOGETHER]: () => $localize`:@@outcome.together:a couple again, and committed`,
  [OutcomeStatus.MOVED_ON]: () => $localize`:@@outcome.movedOn:moved on`,
};

function wordOf(code: string | undefined): string {
  return words[code as OutcomeStatus]();
}
