import type { Routes } from '@angular/router';
import { checkInsRoutes } from '@rekindle/check-ins/dashboard';
import { clientRoute, clientsRoutes } from '@rekindle/clients/dashboard';
import { auditRoute, doorwayRoutes, identityRoutes } from '@rekindle/identity/dashboard';
import { measuresRoutes } from '@rekindle/measures/dashboard';
import { outcomesRoutes } from '@rekindle/outcomes/dashboard';
import { programsRoutes } from '@rekindle/programs/dashboard';
import { reviewRoute, reviewRoutes } from '@rekindle/review/dashboard';
import { safetyRoutes } from '@rekindle/safety/dashboard';
import { onlySignedIn } from '@rekindle/shared/graphql';
import { lastResorts } from '@rekindle/shared/ui';
import { clientTabs } from './client/client-tabs';
import { besideReview, reviewKinds } from './review/contributions';
import { todayRoute } from './today/today.route';

export const routes: Routes = [
  ...doorwayRoutes,
  { path: 'gallery', title: $localize`:@@gallery.title:Parts`, loadComponent: async () => (await import('./gallery/gallery')).Gallery },
  {
    path: '',
    canActivate: [onlySignedIn],
    loadComponent: async () => (await import('./inside')).Inside,
    children: [
      { path: '', pathMatch: 'full', redirectTo: 'today' },
      todayRoute,
      reviewRoute(reviewKinds, besideReview),
      ...clientsRoutes,
      ...measuresRoutes,
      ...checkInsRoutes,
      ...programsRoutes,
      ...outcomesRoutes,
      ...reviewRoutes,
      clientRoute(clientTabs),
      ...identityRoutes,
      auditRoute(auditWords),
      ...safetyRoutes,
    ],
  },
  ...lastResorts,
];

async function auditWords() {
  return (await import('./audit/audit-words')).auditWords;
}
