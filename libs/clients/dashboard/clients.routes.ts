import type { ActivatedRouteSnapshot, Route, Routes } from '@angular/router';
import type { ClientTab } from './client-tabs';

/** The pages of this area inside the frame, besides that of a client. */
export const clientsRoutes: Routes = [
  {
    path: 'clients',
    title: $localize`:@@clients.title:Clients`,
    loadComponent: async () => (await import('./client-list/clients')).Clients,
  },
  {
    path: 'settings/clients',
    title: $localize`:@@settings.clients:Clients`,
    loadComponent: async () => (await import('./settings/clients-settings')).ClientsSettings,
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
];

/** The page of a client, with the tabs that the areas contribute. */
export function clientRoute(tabs: readonly ClientTab[]): Route {
  return {
    path: 'clients/:id',
    title: $localize`:@@clientPage.title:Client`,
    data: { tabs },
    loadComponent: async () => (await import('./client-page/client-page')).ClientPage,
    children: tabs.map(({ path, load }) => ({ path, loadComponent: load, resolve: { clientId: idOfPage } })),
  };
}

function idOfPage({ parent }: ActivatedRouteSnapshot): string {
  return parent?.paramMap.get('id') ?? '';
}
