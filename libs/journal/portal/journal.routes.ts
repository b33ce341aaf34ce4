import type { Routes } from '@angular/router';
import { listRoutes } from './list/list.routes';

/**
 * The pages of this area inside the frame. A new entry is the same page as one that is there: with its first letter it gets an address of its own. What has
 * a name of its own comes before it.
 */
export const journalRoutes: Routes = [
  ...listRoutes,
  {
    path: 'journal/:id',
    title: $localize`:@@journal.heading:Journal`,
    loadComponent: async () => (await import('./entry/entry-page')).EntryPage,
  },
];
