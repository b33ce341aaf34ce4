import type { Routes } from '@angular/router';

/** The pages of this area that belong to no client. */
export const safetyRoutes: Routes = [
  {
    path: 'settings/lines',
    title: $localize`:@@settings.lines:Crisis lines`,
    loadComponent: async () => (await import('./lines/crisis-lines')).CrisisLinesSettings,
  },
];
