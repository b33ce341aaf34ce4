import { ErrorHandler, inject } from '@angular/core';
import { type NavigationError, RedirectCommand, Router, type Routes } from '@angular/router';

/** The last routes of an app: a page that cannot be reached now, and an address that leads nowhere. */
export const lastResorts: Routes = [
  { path: 'unreachable', loadComponent: async () => (await import('./unreachable')).Unreachable },
  { path: '**', title: $localize`:@@notFound.title:Not found`, loadComponent: async () => (await import('./not-found')).NotFound },
];

/** For withNavigationErrorHandler: the server is away, or a new version took the old scripts with it. The address stays. */
export function showUnreachable(failed: NavigationError): RedirectCommand {
  inject(ErrorHandler).handleError(failed.error);
  return new RedirectCommand(inject(Router).parseUrl('/unreachable'), { skipLocationChange: true });
}
