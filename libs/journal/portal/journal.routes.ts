import type { Routes } from '@angular/router';

const title = $localize`:@@journal.title:Journal`;

/** The pages of this area inside the frame. A new entry is the same page as one that is there: with its first letter it gets an address. */
export const journalRoutes: Routes = [
  { path: 'journal/:id', title, loadComponent: async () => (await import('./entry/entry-page')).EntryPage },
];
