const longest = 80;

/** A name as it is stored: outer space gone, inner space single. */
export function tidyName(typed: string): string {
  return typed.trim().replace(/\s+/gu, ' ');
}

/** What is wrong with the name of a person or practice; null when nothing is. Control characters would end a mail header. */
export function whatIsWrongWithName(typed: string): 'missing' | 'too-long' | 'control-character' | null {
  const name = tidyName(typed);
  if (name === '') return 'missing';
  if ([...name].length > longest) return 'too-long';
  return /\p{Cc}/u.test(name) ? 'control-character' : null;
}
