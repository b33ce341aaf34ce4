import type { IconName } from '@rekindle/shared/ui';

/** Somewhere the navigation leads. */
export interface Place {
  readonly path: string;
  readonly icon: IconName;
  readonly word: string;
  readonly keys: string;
  /** It is shown to no assistant: the api would refuse what they find there. */
  readonly isForCoaches?: true;
}

const places: readonly Place[] = [
  { path: '/today', keys: 'g t', icon: 'today', word: $localize`:@@shell.today:Today` },
  { path: '/review', keys: 'g r', icon: 'rate_review', word: $localize`:@@shell.review:Review` },
  { path: '/clients', keys: 'g c', icon: 'group', word: $localize`:@@shell.clients:Clients` },
  { path: '/programs', keys: 'g p', icon: 'route', word: $localize`:@@shell.programs:Programs` },
  { path: '/outcomes', keys: 'g o', icon: 'show_chart', word: $localize`:@@shell.outcomes:Outcomes`, isForCoaches: true },
  { path: '/settings', keys: 'g s', icon: 'settings', word: $localize`:@@shell.settings:Settings` },
];

/** Where the navigation leads; it shows only what exists, and what is for whoever looks. @param role of whoever is signed in, as the api names it; undefined while that is not known */
export function placesFor(role: string | undefined): readonly Place[] {
  return places.filter(({ isForCoaches }) => !isForCoaches || role !== 'ASSISTANT');
}
