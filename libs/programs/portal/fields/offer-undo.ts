import { DestroyRef, inject } from '@angular/core';
import { type Toast, Toasts } from '@rekindle/shared/ui';

/** Offers to bring back what was just removed, as long as the page it was removed from is there. Needs an injection context. */
export function offerUndo(): (undo: () => void) => void {
  const toasts = inject(Toasts);
  let latest: Toast | null = null;
  inject(DestroyRef).onDestroy(() => {
    if (latest && toasts.current() === latest) toasts.dismiss();
  });
  return (undo) => {
    const action = { label: $localize`:@@exercise.rowUndo:Undo`, run: undo };
    latest = { text: $localize`:@@exercise.rowRemoved:Removed`, icon: 'undo', action };
    toasts.show(latest);
  };
}
