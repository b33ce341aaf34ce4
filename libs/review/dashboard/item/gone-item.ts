import { NgComponentOutlet } from '@angular/common';
import { Component, computed, effect, inject, input, output, signal, untracked } from '@angular/core';
import type { QueuedItemFragment } from '@rekindle/shared/graphql';
import { BegunTexts, BegunWords, Button, Icon } from '@rekindle/shared/ui';
import type { ReviewKind } from '../review-kind';
import { placeOf, sayModes } from './say-mode';

/** In the place of an item that is shown no more: that this is so, and whatever one had begun to say to it, to be taken along. */
@Component({
  selector: 'rk-gone-item',
  imports: [BegunWords, Button, Icon, NgComponentOutlet],
  templateUrl: './gone-item.html',
  styleUrl: './gone-item.css',
  host: { role: 'alert' },
})
export class GoneItem {
  readonly id = input.required<string>();
  /** As it was seen last, where it was. */
  readonly last = input<QueuedItemFragment>();
  readonly kind = input<ReviewKind>();
  readonly goOn = output();

  protected readonly begun = signal<readonly string[]>([]);
  protected readonly subjectId = computed(() => this.last()?.subjectId);

  constructor() {
    const texts = inject(BegunTexts);
    effect(() => {
      const id = this.id();
      const finding = Promise.all(sayModes.map((mode) => texts.find(placeOf(id, mode))));
      void finding.then((found) => id === untracked(this.id) && this.begun.set(found.filter((text) => text !== undefined)));
    });
  }
}
