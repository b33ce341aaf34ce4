import type { Routes } from '@angular/router';
import { doorwayRoutes, identityRoutes } from '@rekindle/identity/portal';
import { onlySignedIn } from '@rekindle/shared/graphql';
import { lastResorts } from '@rekindle/shared/ui';
import { todayRoute } from './today/today.route';

export const routes: Routes = [
  ...doorwayRoutes,
  {
    path: '',
    canActivate: [onlySignedIn],
    loadComponent: async () => (await import('./inside')).Inside,
    children: [{ path: '', pathMatch: 'full', redirectTo: 'today' }, todayRoute, ...identityRoutes],
  },
  ...lastResorts,
];
