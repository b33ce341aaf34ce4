import { type JournalText, linesOf, wordsOfRuns } from '@rekindle/journal/domain';
import type { WordsInText } from '@rekindle/shared/ui';

/** The sentences of a text, one after the other: what somebody steps through who has no mouse. */
export function sentencesOf(text: JournalText): readonly WordsInText[] {
  const cutter = new Intl.Segmenter(undefined, { granularity: 'sentence' });
  return text.blocks.flatMap((block, index) => {
    let place = 0;
    return linesOf(block).flatMap((runs) => {
      const line = wordsOfRuns(runs);
      const begins = place;
      place += line.length + 1; // the line end
      return [...cutter.segment(line)].flatMap(({ segment, index: from }) => wordsAt(segment, index, begins + from));
    });
  });
}

/** The sentence before or after a place; the first or the last one where there is none. */
export function sentenceBeside(sentences: readonly WordsInText[], at: WordsInText | null, steps: 1 | -1): WordsInText | undefined {
  if (!at) return steps === 1 ? sentences[0] : sentences.at(-1);
  const isBehind = ({ block, from }: WordsInText) => block > at.block || (block === at.block && from > at.from);
  const isBefore = ({ block, from }: WordsInText) => block < at.block || (block === at.block && from < at.from);
  return steps === 1 ? (sentences.find(isBehind) ?? sentences.at(-1)) : (sentences.findLast(isBefore) ?? sentences[0]);
}

function wordsAt(segment: string, block: number, from: number): readonly WordsInText[] {
  const words = segment.trim();
  return words === '' ? [] : [{ block, from: from + segment.indexOf(words), length: words.length }];
}
