import { searchableText } from '@rekindle/shared/kernel';

const longestWord = 60;

/**
 * Under which words a client is found, each with what follows it: "hye jin bae", "jin bae", "bae", and the address as a whole.
 * Whoever types the start of one of them finds the client.
 */
export function wordsOf({ name, email }: { readonly name: string; readonly email: string }): string[] {
  const words = searchableText(name).split(' ');
  const endings = words.map((_, index) => words.slice(index).join(' '));
  return [...new Set([...endings, searchableText(email)].map((word) => word.slice(0, longestWord).trim()).filter(Boolean))];
}
