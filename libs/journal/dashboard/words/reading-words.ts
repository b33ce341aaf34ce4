import type { SharedEntryLineFragment } from '@rekindle/shared/graphql';

/** How an entry stands with the coaches, in a word. */
export interface ReadingWords {
  readonly word: string;
  readonly tone: 'wait' | 'rest' | 'good';
}

export function readingInWords(reading: SharedEntryLineFragment['reading']): ReadingWords {
  switch (reading) {
    case 'NOT_YET_READ':
      return { word: $localize`:@@reading.notYet:Not yet read`, tone: 'wait' };
    case 'READ':
      return { word: $localize`:@@reading.read:Read`, tone: 'rest' };
    case 'ANSWERED':
      return { word: $localize`:@@reading.answered:Answered`, tone: 'good' };
    default:
      return reading satisfies never;
  }
}
