import type { Routes } from '@angular/router';

/** The pages of this area inside the frame, besides the tab on the page of a client. */
export const programsRoutes: Routes = [
  {
    path: 'clients/:clientId/exercises/:submissionId',
    title: $localize`:@@submission.title:What was handed in`,
    loadComponent: async () => (await import('./reading/submission-page')).SubmissionPage,
  },
];
