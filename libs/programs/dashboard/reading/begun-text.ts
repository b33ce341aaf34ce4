import { effect, inject, signal, untracked } from '@angular/core';
import { CommentDrafts } from './comment-drafts';

/** A text that is being typed and kept with every letter, at a place that may change below it. Needs an injection context. */
export class BegunText {
  private readonly drafts = inject(CommentDrafts);
  private readonly typed = signal('');
  readonly text = this.typed.asReadonly();

  /** @param place where it lies */
  constructor(private readonly place: () => string) {
    effect(() => {
      const at = place();
      untracked(() => void this.find(at));
    });
  }

  type(text: string): void {
    this.typed.set(text);
    this.drafts.keep(this.place(), text);
  }

  /** It was sent. Meanwhile somebody may have typed on: that is the next one. */
  sent(text: string): void {
    if (this.typed() === text) this.type('');
  }

  private async find(place: string): Promise<void> {
    this.typed.set('');
    const begun = await this.drafts.find(place);
    // Whoever was faster than the device has begun another one.
    if (!begun || place !== this.place() || this.typed() !== '') return;
    this.typed.set(begun);
  }
}
