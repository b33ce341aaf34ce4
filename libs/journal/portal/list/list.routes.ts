import type { Routes } from '@angular/router';

const title = $localize`:@@journal.heading:Journal`;

/** Looking at one's own journal. */
export const listRoutes: Routes = [
  { path: 'journal', title, loadComponent: async () => (await import('./journal')).Journal },
  { path: 'journal/search', title, loadComponent: async () => (await import('../search/search-page')).SearchPage },
  {
    path: 'journal/questions',
    title: $localize`:@@questions.heading:Questions to write from`,
    loadComponent: async () => (await import('../question/questions')).Questions,
  },
  {
    path: 'journal/take-along',
    title: $localize`:@@takeAlong.heading:Take your journal with you`,
    loadComponent: async () => (await import('../take-along/take-along')).TakeAlong,
  },
];
