const characters = 600;
const words = 'We walked home without a word, and I would have liked to say that I was sad and not angry. ';

/**
 * An entry about today, as long as a paragraph that somebody writes in an evening; another one for each number.
 *
 * @param {number} number
 * @returns {{ writtenOn: string, mood: number, tags: string[], events: string[], prompt: null, text: string }}
 */
export function entryOf(number) {
  const said = `${number}: ${words.repeat(7)}`.slice(0, characters);
  const text = JSON.stringify({ blocks: [{ kind: 'paragraph', runs: [{ text: said }] }] });
  return { writtenOn: new Date().toISOString().slice(0, 10), mood: 2, tags: ['work', 'sleep'], events: [], prompt: null, text };
}
