import type { Routes } from '@angular/router';

/** The pages of this area inside the frame. */
export const clientsRoutes: Routes = [
  {
    path: 'clients',
    title: $localize`:@@clients.title:Clients`,
    loadComponent: async () => (await import('./client-list/clients')).Clients,
  },
  {
    path: 'clients/import',
    title: $localize`:@@import.title:Import clients`,
    loadComponent: async () => (await import('./import/import-page')).ImportPage,
  },
  {
    path: 'clients/merge',
    title: $localize`:@@merge.title:Merge two clients`,
    loadComponent: async () => (await import('./merge/merge-page')).MergePage,
  },
  {
    path: 'clients/:id',
    title: $localize`:@@clientPage.title:Client`,
    loadComponent: async () => (await import('./client-page/client-page')).ClientPage,
  },
];
