import type { Routes } from '@angular/router';

/** The pages of this area inside the frame. */
export const measuresRoutes: Routes = [
  {
    path: 'settings/questions',
    title: $localize`:@@settings.questions:Questionnaires`,
    loadComponent: async () => (await import('./settings/questions-settings')).QuestionsSettings,
  },
];
