import { Component, DestroyRef, inject, input, linkedSignal, output } from '@angular/core';
import { Icon } from '../icon/icon';

const typingPause = 150;

/** Where a page is searched; `/` leads here. It asks once typing rests, or with Enter. */
@Component({
  selector: 'rk-search-box',
  imports: [Icon],
  templateUrl: './search-box.html',
  styleUrl: './search-box.css',
  host: { role: 'search' },
})
export class SearchBox {
  /** What is searched, and by what: for who does not see the placeholder. */
  readonly label = input.required<string>();
  readonly placeholder = input('');
  /** What is searched for now, as the address of the page has it. */
  readonly text = input('');
  readonly searched = output<string>();

  protected readonly typed = linkedSignal<string, string>({
    source: this.text,
    // Whoever goes on typing keeps the space between two words.
    computation: (text, before) => (before?.value.trim() === text ? before.value : text),
  });
  private typing?: ReturnType<typeof setTimeout>;

  constructor() {
    inject(DestroyRef).onDestroy(() => clearTimeout(this.typing));
  }

  protected type(text: string): void {
    this.typed.set(text);
    clearTimeout(this.typing);
    this.typing = setTimeout(() => this.ask(), typingPause);
  }

  /** At once: whoever presses Enter has done typing. */
  protected ask(): void {
    clearTimeout(this.typing);
    this.searched.emit(this.typed().trim());
  }
}
