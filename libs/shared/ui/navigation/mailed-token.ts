import { effect, inject, linkedSignal, type Signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router } from '@angular/router';

/**
 * The token that a mailed link carries in its fragment, taken out of the address bar and the history at once: neither
 * somebody who looks over a shoulder nor the next person at this device shall find it. Null when the link has none.
 */
export function mailedToken(): Signal<string | null> {
  const router = inject(Router);
  const fragment = toSignal(inject(ActivatedRoute).fragment);
  effect(() => {
    if (fragment()) void router.navigate([], { replaceUrl: true });
  });
  return linkedSignal<string | null | undefined, string | null>({
    source: fragment,
    computation: (found, previous) => found ?? previous?.value ?? null,
  });
}
