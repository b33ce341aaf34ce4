/** Whether every word that was typed begins a word of the text; accents and case say nothing. */
export function matches(text: string, typed: string): boolean {
  const words = plain(text).split(/[\s@.,]+/);
  return plain(typed)
    .split(/\s+/)
    .every((wanted) => words.some((word) => word.startsWith(wanted)));
}

function plain(text: string): string {
  return text
    .trim()
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLocaleLowerCase();
}
