import { inject } from '@angular/core';
import { Router, type Routes } from '@angular/router';
import { newPlace } from './building/new-place';

/** The pages of this area inside the frame, besides the tab on the page of a client. */
export const programsRoutes: Routes = [
  {
    path: 'programs',
    title: $localize`:@@programs.title:Programs`,
    loadComponent: async () => (await import('./library/programs-page')).ProgramsPage,
  },
  {
    path: 'programs/exercises',
    title: $localize`:@@programTabs.exercises:Exercises`,
    loadComponent: async () => (await import('./library/exercises-page')).ExercisesPage,
  },
  {
    path: 'programs/exercises/new',
    pathMatch: 'full',
    redirectTo: ({ queryParams }) => inject(Router).createUrlTree(['/programs/exercises/new', newPlace()], { queryParams }),
  },
  {
    path: 'programs/exercises/new/:draft',
    title: $localize`:@@exerciseEditor.new:New exercise`,
    loadComponent: async () => (await import('./exercise-editor/exercise-editor-page')).ExerciseEditorPage,
  },
  {
    path: 'programs/exercises/edit/:id',
    title: $localize`:@@exercisePage.title:Exercise`,
    loadComponent: async () => (await import('./exercise-editor/exercise-editor-page')).ExerciseEditorPage,
  },
  // Each new one lies at a place of its own on the device, so that a second one takes nothing from the first.
  {
    path: 'programs/new',
    pathMatch: 'full',
    redirectTo: ({ queryParams }) => inject(Router).createUrlTree(['/programs/new', newPlace()], { queryParams }),
  },
  {
    path: 'programs/new/:draft',
    title: $localize`:@@builder.new:New program`,
    loadComponent: async () => (await import('./builder/builder-page')).BuilderPage,
  },
  {
    path: 'programs/edit/:id',
    title: $localize`:@@builder.heading:Program`,
    loadComponent: async () => (await import('./builder/builder-page')).BuilderPage,
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
