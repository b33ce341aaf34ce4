import type { Routes } from '@angular/router';

/** The pages of this area inside the frame. */
export const outcomesRoutes: Routes = [
  {
    path: 'outcomes',
    title: $localize`:@@outcomes.heading:Outcomes`,
    loadComponent: async () => (await import('./figures/outcomes-page')).OutcomesPage,
  },
  {
    path: 'outcomes/public',
    title: $localize`:@@claims.heading:Public figures`,
    loadComponent: async () => (await import('./claims/claims-page')).ClaimsPage,
  },
];
