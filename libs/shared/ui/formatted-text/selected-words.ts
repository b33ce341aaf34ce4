import type { WordsInText } from './formatted-block';
import { linesIn } from './lines-in';

/**
 * The words of a text that are selected, by mouse, keys or a finger; null where none are, or where they lie outside of it.
 * A passage lies in one block: a selection over several is that in the block where it begins.
 *
 * @param text the element of rk-formatted-text
 */
export function selectedWords(text: Element, selection: Selection | null): (WordsInText & { readonly words: string }) | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  for (const element of text.querySelectorAll<HTMLElement>('[data-block]')) {
    if (!range.intersectsNode(element)) continue;
    const [start, end] = [placeIn(element, range.startContainer, range.startOffset), placeIn(element, range.endContainer, range.endOffset)];
    const found = trimmed(wordsIn(element), start, end);
    if (found) return { block: Number(element.dataset['block']), ...found };
  }
  return null;
}

// Spaces at both ends are chosen by accident: a double click takes the one after a word.
function trimmed(
  all: string,
  start: number,
  end: number,
): { readonly from: number; readonly length: number; readonly words: string } | null {
  const chosen = all.slice(start, end);
  const words = chosen.trim();
  return words === '' ? null : { from: start + chosen.indexOf(words), length: words.length, words };
}

/** What a block says, as places in it are counted. */
function wordsIn(element: Element): string {
  return linesIn(element)
    .map(({ textContent }) => textContent)
    .join('\n');
}

/** How far into a block a point of the document lies: nothing before it, all behind it. */
function placeIn(element: Element, node: Node, offset: number): number {
  let place = 0;
  for (const line of linesIn(element)) {
    const before = document.createRange();
    before.selectNodeContents(line);
    const side = before.comparePoint(node, offset);
    if (side < 0) return place;
    if (side === 0) {
      before.setEnd(node, offset);
      return place + before.toString().length;
    }
    place += line.textContent.length + 1;
  }
  return Math.max(0, place - 1);
}
