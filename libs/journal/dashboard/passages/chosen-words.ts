import { DestroyRef, DOCUMENT, inject, signal } from '@angular/core';
import { longestQuote, type Passage } from '@rekindle/journal/domain';
import { selectedWords, selectWords, type WordsInText } from '@rekindle/shared/ui';

/** Which words of a text are selected on the page, by mouse, keys or a finger. Needs an injection context. */
export class ChosenWords {
  private readonly page = inject(DOCUMENT);
  readonly passage = signal<Passage | null>(null);
  /** A finger on the button that acts on a selection may take the selection away before it is pressed. */
  isHeld = false;

  /** @param text the element of the text, where it is drawn */
  constructor(private readonly text: () => Element | undefined) {
    const follow = () => this.follow();
    this.page.addEventListener('selectionchange', follow);
    inject(DestroyRef).onDestroy(() => this.page.removeEventListener('selectionchange', follow));
  }

  /** Selects words, and brings them into view. */
  choose(words: WordsInText): void {
    const text = this.text();
    const range = text && selectWords(text, words);
    range?.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
    this.follow();
  }

  /** A word more, or less, at the end of what is chosen. */
  extend(direction: 'forward' | 'backward'): void {
    this.page.getSelection()?.modify('extend', direction, 'word');
    this.follow();
  }

  /** Nothing is chosen any more. */
  leave(): void {
    this.isHeld = false;
    this.page.getSelection()?.removeAllRanges();
    this.passage.set(null);
  }

  /** Whether what is chosen is short enough to be quoted. */
  isTooLong(): boolean {
    return (this.passage()?.quote.length ?? 0) > longestQuote;
  }

  private follow(): void {
    if (this.isHeld) return;
    const text = this.text();
    const chosen = text ? selectedWords(text, this.page.getSelection()) : null;
    this.passage.set(chosen && { block: chosen.block, from: chosen.from, quote: chosen.words });
  }
}
