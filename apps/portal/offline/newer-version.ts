import { DOCUMENT, effect, inject, Service, signal, untracked } from '@angular/core';
import { DeviceDrafts, Toasts } from '@rekindle/shared/ui';

/** Says once that a newer version of the app is ready, as soon as nothing waits to be sent. Nobody's page is loaded anew for them. */
@Service()
export class NewerVersion {
  private readonly document = inject(DOCUMENT);
  private readonly drafts = inject(DeviceDrafts);
  private readonly toasts = inject(Toasts);
  private readonly isReady = signal(false);

  constructor() {
    const telling = effect(() => {
      if (!this.isReady() || this.drafts.waiting().length > 0) return;
      untracked(() => this.tell());
      telling.destroy();
    });
  }

  /** Asks for one whenever somebody comes back to a page that stood open, and notices the worker that a newer one brings. */
  lookFor(registration: ServiceWorkerRegistration): void {
    this.document.addEventListener('visibilitychange', () => {
      if (!this.document.hidden) registration.update().catch(() => undefined);
    });
    navigator.serviceWorker.addEventListener('controllerchange', () => {
      this.compare().catch(() => undefined);
    });
  }

  // The first worker of all, and that of a page which came from the server already, belong to this very version.
  private async compare(): Promise<void> {
    const main = this.document.querySelector<HTMLScriptElement>('script[src*="/main-"]');
    const worker = await fetch('/sw.js');
    if (main && worker.ok && !(await worker.text()).includes(new URL(main.src).pathname)) this.isReady.set(true);
  }

  private tell(): void {
    const reload = async () => {
      // What was still under the fingers goes first.
      await this.drafts.send();
      this.document.location.reload();
    };
    const action = { label: $localize`:@@newer.reload:Reload`, run: () => void reload() };
    this.toasts.show({ text: $localize`:@@newer.ready:A newer version is ready.`, icon: 'info', action });
  }
}
