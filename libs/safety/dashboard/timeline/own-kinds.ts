import { causeInWords, flagInWords } from '../flag-words';

interface Item {
  /** The flag, and what brought it up. */
  readonly codes: readonly string[];
}

/** What was raised, and that somebody has looked; why it can go is read beside the flag. */
export const timelineArea = {
  topics: ['flags'],
  groups: [{ code: 'safety', word: $localize`:@@timelineGroup.safety:Safety` }],
  kinds: [
    {
      ...({ kind: 'safety.flag-raised', group: 'safety', icon: 'warning', isAttention: true } as const),
      words: ({ codes: [flag = '', cause = ''] }: Item) => `${flagInWords(flag)}: ${causeInWords(cause)}`,
    },
    {
      ...({ kind: 'safety.flag-looked-at', group: 'safety', icon: 'visibility' } as const),
      words: ({ codes: [flag = ''] }: Item) => $localize`:@@timeline.flagLookedAt:Looked at: ${flagInWords(flag)}:flag:`,
    },
  ],
};
