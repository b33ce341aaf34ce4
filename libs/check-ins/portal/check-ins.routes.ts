import type { Routes } from '@angular/router';

/** The page of this area inside the frame. */
export const checkInsRoutes: Routes = [
  {
    path: 'more/check-ins',
    title: $localize`:@@myCheckIns.heading:Check-ins`,
    loadComponent: async () => (await import('./settings/my-check-ins')).MyCheckIns,
  },
];
