const longestWord = 60;

/**
 * A text as it is compared in a search, and sorted: small letters without accents, one space for whatever is neither letter nor
 * figure. "Hye-jin Bäe" is "hye jin bae"; what has no letter and no figure is empty.
 */
export function searchableText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * Under which words a client is found, each with what follows it: "hye jin bae", "jin bae", "bae", and the address as a whole.
 * Whoever types the start of one of them finds the client.
 */
export function wordsOf({ name, email }: { readonly name: string; readonly email: string }): string[] {
  const words = searchableText(name).split(' ');
  const endings = words.map((_, index) => words.slice(index).join(' '));
  return [...new Set([...endings, searchableText(email)].map((word) => word.slice(0, longestWord).trim()).filter(Boolean))];
}
