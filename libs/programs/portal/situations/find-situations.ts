import { type Situation, situations } from '@rekindle/programs/domain';
import { searchableText } from '@rekindle/shared/kernel';

/** The cards in which every word of what somebody typed begins a word, over title, searched words and meaning; all of them for nothing typed. */
export function findSituations(typed: string): readonly Situation[] {
  const words = searchableText(typed).split(' ').filter(Boolean);
  return situations.filter((situation) => {
    const text = ` ${searchableText([situation.title, ...situation.searched, situation.meaning].join(' '))}`;
    return words.every((word) => text.includes(` ${word}`));
  });
}

export function findSituation(key: string): Situation | null {
  return situations.find((each) => each.key === key) ?? null;
}
