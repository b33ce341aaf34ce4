import type { Route } from '@angular/router';
import { offerCards, todayCards as fromCheckIns } from '@rekindle/check-ins/portal';
import { restingCard, todayCards as fromClients } from '@rekindle/clients/portal';
import { todayCards as fromMeasures } from '@rekindle/measures/portal';
import { offerCards as fromOutcomes } from '@rekindle/outcomes/portal';
import { todayCards as fromPrograms } from '@rekindle/programs/portal';

const todayCards = [...fromClients, ...fromCheckIns, ...fromMeasures, ...fromPrograms, ...offerCards, ...fromOutcomes, restingCard];

/** Today is made of what the areas lay on it, in this order; all of it is fetched while the page opens. */
export const todayRoute: Route = {
  path: 'today',
  title: $localize`:@@today.title:Today`,
  loadComponent: async () => (await import('./today')).Today,
  resolve: { cards: () => Promise.all(todayCards.map((load) => load())) },
};
