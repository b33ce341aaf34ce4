import { Location } from '@angular/common';
import { ErrorHandler, inject } from '@angular/core';
import { type NavigationError, RedirectCommand, Router, type Routes } from '@angular/router';
import { Unreachable } from './unreachable';

/** The last routes of an app: a page that cannot be reached now, and an address that leads nowhere. */
export const lastResorts: Routes = [
  // Part of the first script: while the server is away nothing else can be loaded.
  { path: 'unreachable', component: Unreachable },
  { path: '**', title: $localize`:@@notFound.title:Not found`, loadComponent: async () => (await import('./not-found')).NotFound },
];

/** For withNavigationErrorHandler: the server is away, or a new version took the old scripts with it. */
export function showUnreachable(failed: NavigationError): RedirectCommand {
  inject(ErrorHandler).handleError(failed.error);
  // The address is the one that was wanted, and a reload asks for it: the router's own `browserUrl` would come back here.
  const location = inject(Location);
  if (location.path() !== failed.url) location.go(failed.url);
  return new RedirectCommand(inject(Router).parseUrl('/unreachable'), { skipLocationChange: true });
}
