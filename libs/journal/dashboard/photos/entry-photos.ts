import { Component, computed, type ElementRef, input, linkedSignal, model, viewChild } from '@angular/core';
import { IconButton, keepModal } from '@rekindle/shared/ui';

/** The pictures of an entry: small ones, each of which opens large. The arrow keys go from one to the next. */
@Component({
  selector: 'rk-entry-photos',
  imports: [IconButton],
  templateUrl: './entry-photos.html',
  styleUrl: './entry-photos.css',
  host: { '(keydown.arrowright)': 'isOpen() && step(1)', '(keydown.arrowleft)': 'isOpen() && step(-1)' },
})
export class EntryPhotos {
  /** Their files. */
  readonly photos = input.required<readonly string[]>();

  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');
  protected readonly isOpen = model(false);
  protected readonly at = linkedSignal<readonly string[], number>({ source: this.photos, computation: () => 0 });
  protected readonly all = computed(() =>
    this.photos().map((id, index) => ({
      id,
      address: `/files/${id}`,
      words: $localize`:@@entryPhotos.picture:Picture ${index + 1}:number: of ${this.photos().length}:count:`,
    })),
  );
  protected readonly large = computed(() => this.all()[this.at()]);

  constructor() {
    keepModal(this.isOpen, this.dialog);
  }

  protected open(index: number): void {
    this.at.set(index);
    this.isOpen.set(true);
  }

  protected step(steps: 1 | -1): void {
    this.at.update((at) => (at + steps + this.photos().length) % this.photos().length);
  }
}
