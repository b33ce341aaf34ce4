import type { Route } from '@angular/router';
import { todayCards as checkIns } from '@rekindle/check-ins/dashboard';
import { todayCards as clients } from '@rekindle/clients/dashboard';
import { todayCards as programs } from '@rekindle/programs/dashboard';
import { todayCards as review } from '@rekindle/review/dashboard';
import { todayCards as safety } from '@rekindle/safety/dashboard';

/** Today is made of what the areas lay on it, in this order; all of it is fetched while the page opens. */
export const todayRoute: Route = {
  path: 'today',
  title: $localize`:@@today.title:Today`,
  loadComponent: async () => (await import('./today')).Today,
  resolve: { cards: () => Promise.all([...safety, ...review, ...programs, ...checkIns, ...clients].map((load) => load())) },
};
