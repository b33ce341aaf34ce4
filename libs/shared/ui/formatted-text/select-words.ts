import type { WordsInText } from './formatted-block';
import { linesIn } from './lines-in';

/**
 * Selects words of a text, as a mouse would.
 *
 * @param text the element of rk-formatted-text
 * @returns where they stand on the page; null where they stand nowhere
 */
export function selectWords(text: Element, { block, from, length }: WordsInText): Range | null {
  const element = text.querySelector(`[data-block="${block}"]`);
  const [start, end] = element ? [pointAt(element, from), pointAt(element, from + length)] : [null, null];
  if (!start || !end) return null;
  const range = document.createRange();
  range.setStart(...start);
  range.setEnd(...end);
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  return range;
}

/** The point of the document at a place in a block; null behind its end. */
function pointAt(element: Element, place: number): [Node, number] | null {
  let left = place;
  for (const line of linesIn(element)) {
    const words = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    for (let node = words.nextNode(); node; node = words.nextNode()) {
      const length = node.textContent?.length ?? 0;
      if (left <= length) return [node, left];
      left -= length;
    }
    left -= 1; // the line end
    if (left < 0) return [line, line.childNodes.length];
  }
  return null;
}
