/** The name of a file after what is in it: "Copy of the guide" becomes `copy-of-the-guide.json`. @param otherwise where no letter is in it */
export function jsonFileName(title: string, otherwise: string): string {
  const letters = title.normalize('NFKC').toLocaleLowerCase();
  const name = letters
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  return `${name || otherwise}.json`;
}
