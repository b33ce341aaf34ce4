import type { Routes } from '@angular/router';

/** The pages of this area inside the frame, besides the tab on the page of a client. */
export const programsRoutes: Routes = [
  {
    path: 'programs',
    title: $localize`:@@programs.title:Programs`,
    loadComponent: async () => (await import('./library/programs-page')).ProgramsPage,
  },
  {
    path: 'programs/:exercise',
    title: $localize`:@@exercisePage.title:Exercise`,
    loadComponent: async () => (await import('./library/exercise-page')).ExercisePage,
  },
  {
    path: 'exercises/assign',
    title: $localize`:@@assign.heading:Assign an exercise`,
    loadComponent: async () => (await import('./assign/assign-page')).AssignPage,
  },
  {
    path: 'exercises/enrol',
    title: $localize`:@@enrol.heading:Enrol in a program`,
    loadComponent: async () => (await import('./enrol/enrol-page')).EnrolPage,
  },
  {
    path: 'clients/:clientId/exercises/:submissionId',
    title: $localize`:@@submission.title:What was handed in`,
    loadComponent: async () => (await import('./reading/submission-page')).SubmissionPage,
  },
];
