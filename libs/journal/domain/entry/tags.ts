import { longestLabel, tidyLabel, whatIsWrongWithLabel } from '@rekindle/clients/domain';

/** Tags as they are kept: outer space gone, none of them empty or there twice, whatever the case. */
export function tidyTags(typed: readonly string[]): readonly string[] {
  const tidy = typed.map(tidyLabel).filter((tag) => tag !== '');
  return tidy.filter((tag, index) => tidy.findIndex((other) => sameTag(other, tag)) === index);
}

/** Whether two tags are the same to whoever reads them. */
export function sameTag(tag: string, other: string): boolean {
  return tag.toLowerCase() === other.toLowerCase();
}

/** What is wrong with a tag; null when nothing is. */
export function whatIsWrongWithTag(tag: string): 'tag-too-long' | 'tag-unreadable' | null {
  // PostgreSQL keeps no half of a sign.
  if (/\p{Surrogate}/u.test(tag)) return 'tag-unreadable';
  const wrong = whatIsWrongWithLabel(tag, longestLabel.tag);
  return wrong === 'too-long' ? 'tag-too-long' : wrong === 'control-character' ? 'tag-unreadable' : null;
}
