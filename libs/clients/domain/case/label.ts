/** A short name that somebody gives to a tag, a view or a field, as it is stored: outer space gone, inner space single. */
export function tidyLabel(typed: string): string {
  return typed.trim().replace(/\s+/gu, ' ');
}

/** What is wrong with such a name; null when nothing is. @param longest in characters */
export function whatIsWrongWithLabel(typed: string, longest: number): 'missing' | 'too-long' | 'control-character' | null {
  const label = tidyLabel(typed);
  if (label === '') return 'missing';
  if ([...label].length > longest) return 'too-long';
  return /\p{Cc}/u.test(label) ? 'control-character' : null;
}

export const longestLabel = { tag: 40, view: 40, field: 60 } as const;

/** How many a practice, or one of its members, may have: more than anybody looks through. */
export const mostLabels = { tag: 200, view: 20, field: 30 } as const;
