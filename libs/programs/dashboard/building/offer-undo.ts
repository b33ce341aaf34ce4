import type { Toasts } from '@rekindle/shared/ui';

/** Says what was just taken away, and brings it back for who did not mean it. */
export function offerUndo(toasts: Toasts, text: string, run: () => void): void {
  toasts.show({ text, icon: 'undo', action: { label: $localize`:@@toast.undo:Undo`, run } });
}
