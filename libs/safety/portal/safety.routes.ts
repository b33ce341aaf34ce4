import type { Routes } from '@angular/router';

/** What interrupts, in a frame of its own. */
export const supportRoutes: Routes = [
  {
    path: 'support/:screen',
    title: $localize`:@@support.title:Before you go on`,
    loadComponent: async () => (await import('./support/interrupting')).Support,
  },
];
