import type { Routes } from '@angular/router';

/** The page of this area inside the frame. Also whoever reads only writes on it. */
export const outcomesRoutes: Routes = [
  {
    path: 'more/where-things-stand',
    title: $localize`:@@stands.heading:Where things stand`,
    loadComponent: async () => (await import('./stands/where-things-stand')).WhereThingsStand,
  },
];
