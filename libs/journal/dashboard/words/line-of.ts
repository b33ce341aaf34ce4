import { faces } from '@rekindle/check-ins/domain';
import type { SharedEntryLineFragment } from '@rekindle/shared/graphql';
import { localDayInWords } from '@rekindle/shared/ui';
import { readingInWords, type ReadingWords } from './reading-words';

/** A shared entry as a list says it: none of its words. */
export interface EntryLine {
  readonly id: string;
  readonly day: string;
  readonly mood: number | null;
  readonly face: string;
  readonly shared: string;
  readonly reading: ReadingWords;
}

/** @param since how long ago a moment was, in words */
export function lineOf({ id, writtenOn, mood, sharedAt, reading }: SharedEntryLineFragment, since: (at: string) => string): EntryLine {
  return {
    ...{ id, mood, day: localDayInWords(writtenOn), reading: readingInWords(reading) },
    face: mood === null ? '' : (faces[mood] ?? ''),
    shared: $localize`:@@entryLine.shared:shared ${since(sharedAt)}:when:`,
  };
}
