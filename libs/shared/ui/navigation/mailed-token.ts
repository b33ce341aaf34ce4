import { inject, type Signal, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router } from '@angular/router';

/**
 * The token that a mailed link carries in its fragment, taken out of the address bar and the history at once: neither
 * somebody who looks over a shoulder nor the next person at this device shall find it. Null when the link has none.
 * Needs the injection context of a page.
 */
export function mailedToken(): Signal<string | null> {
  const router = inject(Router);
  const token = signal<string | null>(null);
  inject(ActivatedRoute)
    .fragment.pipe(takeUntilDestroyed())
    .subscribe((fragment) => {
      if (!fragment) return;
      token.set(wellFormed.test(fragment) ? fragment : null);
      void router.navigate([], { replaceUrl: true });
    });
  return token.asReadonly();
}

// Anything else was never ours: an incomplete link, and no question for the server.
const wellFormed = /^[\w-]+$/;
