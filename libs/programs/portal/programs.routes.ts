import type { Routes } from '@angular/router';

const title = $localize`:@@exercises.title:Exercises`;
const situationsTitle = $localize`:@@situations.title:When something happens`;

/** The pages of this area inside the frame. The guide comes with them, and not with the first scripts. */
export const exercisesRoutes: Routes = [
  { path: 'exercises', title, loadComponent: async () => (await import('./exercises/exercises')).Exercises },
  { path: 'exercises/guide/:key', title, loadComponent: async () => (await import('./exercises/guide-exercise')).GuideExercise },
  {
    path: 'exercises/situations',
    title: situationsTitle,
    loadComponent: async () => (await import('./situations/situations')).Situations,
  },
  {
    path: 'exercises/situations/:key',
    title: situationsTitle,
    loadComponent: async () => (await import('./situations/situation-card')).SituationCard,
  },
];

/** Doing an exercise, screen by screen, in a frame of its own. */
export const exerciseRoutes: Routes = [
  { path: 'exercises/:id', title, loadChildren: async () => (await import('./player/exercise.routes')).exerciseScreens },
];
