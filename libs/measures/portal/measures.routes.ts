import type { Routes } from '@angular/router';
import { onlyWriters } from '@rekindle/shared/graphql';
import type { ScreenAfterAnswer } from './answering/screen-after-answer';

const title = $localize`:@@checks.title:Your questions`;

/**
 * Answering, screen by screen, in a frame of its own.
 *
 * @param loadScreenAfter fetched with the first screen: what comes between two questions must not wait for a network
 */
export const answerRoutes = (loadScreenAfter: () => Promise<ScreenAfterAnswer>): Routes => [
  {
    path: 'answer/:code',
    title,
    canActivate: [onlyWriters('/checks')],
    resolve: { screenAfter: loadScreenAfter },
    loadChildren: async () => (await import('./answering/answering.routes')).answeringScreens,
  },
];

/** The pages of this area inside the frame. */
export const checksRoutes: Routes = [
  { path: 'checks', title, loadComponent: async () => (await import('./checks/checks')).Checks },
  { path: 'checks/:code', title, loadComponent: async () => (await import('./checks/check')).Check },
];
