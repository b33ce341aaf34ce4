import { inject, Service, signal } from '@angular/core';
import { Deed, type Toast, Toasts } from '@rekindle/shared/ui';

interface Offer {
  readonly toast: Toast;
  readonly takeBack: () => Promise<unknown>;
}

/** The way back from what was done last, for as long as the toast that offers it, by its button or by `u`. */
@Service({ autoProvided: false })
export class Undoing {
  private readonly toasts = inject(Toasts);
  private readonly last = signal<Offer | null>(null);

  /** @param words what was done @param takeBack rejects with an Error whose message is for the person */
  offer(words: string, takeBack: () => Promise<unknown>): void {
    const action = { label: $localize`:@@undo:Undo`, keys: 'u', run: () => void this.undo.do() };
    const toast: Toast = { text: words, icon: 'check_circle', action };
    this.last.set({ toast, takeBack });
    this.toasts.show(toast);
  }

  readonly undo = new Deed(async () => {
    const last = this.last();
    // Pressed, the toast is gone before anything else happens; by key it is still there.
    const shown = this.toasts.current();
    if (!last || (shown !== null && shown !== last.toast)) return;
    this.last.set(null);
    this.toasts.dismiss();
    await last.takeBack();
  });
}
