/** The most characters of what a coach writes: more than an hour's notes, and more than anybody puts at the top of a page. */
export const longestText = { note: 20_000, alert: 500, reason: 500 } as const;

/** A text as it is stored: line ends alike, nothing around it. */
export function tidyText(typed: string): string {
  return typed.replace(/\r\n?/gu, '\n').trim();
}

/** What is wrong with such a text; null when nothing is. @param longest in characters */
export function whatIsWrongWithText(typed: string, longest: number): 'missing' | 'too-long' | null {
  const text = tidyText(typed);
  if (text === '') return 'missing';
  return [...text].length > longest ? 'too-long' : null;
}
