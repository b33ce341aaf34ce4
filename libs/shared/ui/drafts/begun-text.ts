import { effect, inject, signal, untracked } from '@angular/core';
import { BegunTexts } from './begun-texts';

/** A text that is being typed and kept with every letter, at a place that may change below it. Needs an injection context. */
export class BegunText {
  private readonly texts = inject(BegunTexts);
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
    this.texts.keep(this.place(), text.trim() === '' ? null : text);
  }

  /** It was sent. Meanwhile somebody may have typed on: that is the next one. */
  sent(text: string): void {
    if (this.typed() === text) this.type('');
  }

  private async find(place: string): Promise<void> {
    this.typed.set('');
    const begun = await this.texts.find(place);
    // Whoever was faster than the device has begun another one.
    if (!begun || place !== this.place() || this.typed() !== '') return;
    this.typed.set(begun);
  }
}
