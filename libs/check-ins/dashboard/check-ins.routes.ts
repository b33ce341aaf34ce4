import type { Routes } from '@angular/router';

/** The pages of this area inside the frame, besides the tab on the page of a client. */
export const checkInsRoutes: Routes = [
  {
    path: 'clients/:clientId/check-ins/plan',
    title: $localize`:@@checkInPlan.title:Check-in plan`,
    loadComponent: async () => (await import('./plan/plan-page')).PlanPage,
  },
  {
    path: 'settings/check-ins',
    title: $localize`:@@settings.checkIns:Check-ins`,
    loadComponent: async () => (await import('./templates/templates-page')).TemplatesPage,
  },
  {
    path: 'settings/check-ins/new',
    title: $localize`:@@template.title:Check-in template`,
    loadComponent: async () => (await import('./templates/template-page')).TemplatePage,
  },
  {
    path: 'settings/check-ins/:templateId',
    title: $localize`:@@template.title:Check-in template`,
    loadComponent: async () => (await import('./templates/template-page')).TemplatePage,
  },
  {
    path: 'settings/mail',
    title: $localize`:@@settings.mail:Mail`,
    loadComponent: async () => (await import('./mail/mail-settings')).MailSettings,
  },
];
