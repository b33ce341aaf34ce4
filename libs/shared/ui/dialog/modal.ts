import { afterRenderEffect, type ElementRef, type ModelSignal, type Signal } from '@angular/core';

/**
 * Opens and closes a native modal dialog as `open` says. The browser makes the rest of the page inert,
 * closes on Escape and gives the focus back; the focus starts on what is marked `autofocus`, else on the heading.
 */
export function keepModal(open: ModelSignal<boolean>, element: Signal<ElementRef<HTMLDialogElement>>): void {
  afterRenderEffect(() => {
    const dialog = element().nativeElement;
    if (!open()) return dialog.close();
    if (dialog.open) return;
    dialog.showModal();
    (dialog.querySelector<HTMLElement>('[autofocus]') ?? dialog.querySelector('h2'))?.focus();
  });
}
