import { inject } from '@angular/core';
import { type CanActivateFn, type Route, Router } from '@angular/router';
import { Viewer } from '../../viewer';
import type { AuditWords } from './audit-words';

/** The page of the audit trail. @param words what every area calls the acts that leave a trace in it */
export function auditRoute(words: () => Promise<readonly AuditWords[]>): Route {
  return {
    path: 'settings/audit',
    title: $localize`:@@settings.audit:Audit trail`,
    canActivate: [onlyOwner],
    loadComponent: async () => (await import('./audit-trail')).AuditTrail,
    resolve: { words },
  };
}

const onlyOwner: CanActivateFn = () => inject(Viewer).isOwner() || inject(Router).createUrlTree(['/settings']);
