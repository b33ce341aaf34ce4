import { afterRenderEffect, ElementRef, inject } from '@angular/core';

/**
 * Puts the focus on the heading of a page that changes as a whole while it stays: each of its states is a new page to whoever listens.
 * Needs the injection context of the page.
 *
 * @param changes reads what the states follow from; while it gives false, the focus stays where it is
 */
export function focusHeadingOf(changes: () => unknown): void {
  const { nativeElement } = inject<ElementRef<HTMLElement>>(ElementRef);
  afterRenderEffect(() => {
    if (changes() !== false) nativeElement.querySelector('h1')?.focus();
  });
}
