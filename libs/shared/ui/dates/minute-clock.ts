import { DestroyRef, inject, signal, type Signal } from '@angular/core';

const minute = 60_000;

/** The time, kept to the minute while the page is there. Needs an injection context. */
export function minuteClock(): Signal<Date> {
  const now = signal(new Date());
  const timer = setInterval(() => now.set(new Date()), minute / 2);
  inject(DestroyRef).onDestroy(() => clearInterval(timer));
  return now.asReadonly();
}
