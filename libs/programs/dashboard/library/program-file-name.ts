/** The name of the file of a program: "Copy of the guide" becomes `copy-of-the-guide.json`. */
export function programFileName(title: string): string {
  const letters = title.normalize('NFKC').toLocaleLowerCase();
  const name = letters
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  return `${name || 'program'}.json`;
}
