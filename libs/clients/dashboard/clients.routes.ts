import type { Routes } from '@angular/router';

/** The pages of this area inside the frame. */
export const clientsRoutes: Routes = [
  {
    path: 'clients',
    title: $localize`:@@clients.title:Clients`,
    loadComponent: async () => (await import('./client-list/clients')).Clients,
  },
  {
    path: 'clients/:id',
    title: $localize`:@@clientPage.title:Client`,
    loadComponent: async () => (await import('./client-page/client-page')).ClientPage,
  },
];
