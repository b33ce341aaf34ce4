const enough = 48;

/** The first words of a passage, so that one knows which is meant. */
export function shortened(quote: string): string {
  const [first = '', ...more] = quote.split(/\s+/u);
  let words = first;
  for (const word of more) {
    if (words.length + word.length >= enough) return `${words} …`;
    words += ` ${word}`;
  }
  return words;
}
