import type { Type } from '@angular/core';
import type { Route, Routes } from '@angular/router';
import type { ReviewKind } from './review-kind';

/**
 * The queue. All of it is fetched while the page opens.
 * @param kinds what may come into it, of all areas
 * @param beside what areas lay beside an item, of the client whose it is; each takes `clientId`
 */
export function reviewRoute(kinds: () => Promise<readonly ReviewKind[]>, beside: () => Promise<readonly Type<unknown>[]>): Route {
  return {
    path: 'review',
    title: $localize`:@@review.title:Review`,
    loadComponent: async () => (await import('./queue/review-page')).ReviewPage,
    resolve: { kinds, beside },
  };
}

/** The other pages of this area. */
export const reviewRoutes: Routes = [
  {
    path: 'settings/reading',
    title: $localize`:@@settings.reading:Reading`,
    loadComponent: async () => (await import('./promise/reading-settings')).ReadingSettings,
  },
];
