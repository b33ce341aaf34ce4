import type { Routes } from '@angular/router';
import { checkInsPlace, checkInsRoutes } from '@rekindle/check-ins/portal';
import { clientsRoutes, morePlaces, onlyBegun, welcomeRoutes } from '@rekindle/clients/portal';
import { answerRoutes, checksPlace, checksRoutes } from '@rekindle/measures/portal';
import { doorwayRoutes, identityRoutes } from '@rekindle/identity/portal';
import { journalRoutes } from '@rekindle/journal/portal';
import { laterPlace, laterRoutes, outcomesRoutes, standsPlace } from '@rekindle/outcomes/portal';
import { exerciseRoutes, exercisesRoutes, situationsPlace } from '@rekindle/programs/portal';
import { loadScreenAfterAnswer, supportRoutes } from '@rekindle/safety/portal';
import { onlySignedIn } from '@rekindle/shared/graphql';
import { lastResorts } from '@rekindle/shared/ui';
import { todayRoute } from './today/today.route';

export const routes: Routes = [
  ...doorwayRoutes,
  ...welcomeRoutes,
  {
    path: '',
    canActivate: [onlySignedIn],
    loadComponent: async () => (await import('./inside')).Inside,
    children: [
      { path: '', pathMatch: 'full', redirectTo: 'today' },
      // Whoever has not begun yet finds nothing inside: first what they agree to, and what their coach needs to know.
      {
        path: '',
        canActivateChild: [onlyBegun],
        children: [
          todayRoute,
          ...identityRoutes([standsPlace, situationsPlace, checksPlace, checkInsPlace, laterPlace, ...morePlaces]),
          ...clientsRoutes,
          ...checksRoutes,
          ...checkInsRoutes,
          ...exercisesRoutes,
          ...journalRoutes,
          ...outcomesRoutes,
          ...laterRoutes,
        ],
      },
    ],
  },
  {
    path: '',
    canActivate: [onlySignedIn],
    // Screen by screen, in a frame of their own; after the frame, or it would answer an empty address with nothing.
    children: [
      { path: '', canActivateChild: [onlyBegun], children: [...answerRoutes(loadScreenAfterAnswer), ...supportRoutes, ...exerciseRoutes] },
    ],
  },
  ...lastResorts,
];
