/** A text as it is compared: small letters without accents. `places` says of each where it stands in what was written, and where that ends. */
export interface Folded {
  readonly letters: string;
  readonly places: readonly number[];
}

// Letters with a stroke, or two in one, which Unicode does not take apart.
const apart: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ħ: 'h', ŧ: 't', ı: 'i', æ: 'ae', œ: 'oe' };

/** Folds a text letter by letter, so that what is found in it can be marked where it was written. */
export function fold(text: string): Folded {
  let letters = '';
  const places: number[] = [];
  let place = 0;
  for (const character of text) {
    const folded = foldedCharacter(character);
    letters += folded;
    places.push(...Array<number>(folded.length).fill(place));
    place += character.length;
  }
  return { letters, places: [...places, place] };
}

/** The words that somebody looks for, folded, each once. */
export function foldedWords(typed: string): readonly string[] {
  return [
    ...new Set(
      fold(typed)
        .letters.split(/[^\p{L}\p{N}]+/u)
        .filter((word) => word !== ''),
    ),
  ];
}

function foldedCharacter(character: string): string {
  // Most letters are these, and a journal is long.
  if (character <= '\u007f') return character.toLowerCase();
  // By way of the capitals: only there the two ways of writing a double s are one.
  const small = character
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '');
  return small.replace(/[øłđħŧıæœ]/gu, (letter) => apart[letter] ?? letter);
}
