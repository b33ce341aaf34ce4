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
