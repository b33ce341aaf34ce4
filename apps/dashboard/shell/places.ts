import type { IconName } from '@rekindle/shared/ui';

/** Where the navigation leads; it shows only what exists. */
export const places: readonly { path: string; icon: IconName; word: string; keys: string }[] = [
  { path: '/today', keys: 'g t', icon: 'today', word: $localize`:@@shell.today:Today` },
  { path: '/review', keys: 'g r', icon: 'rate_review', word: $localize`:@@shell.review:Review` },
  { path: '/clients', keys: 'g c', icon: 'group', word: $localize`:@@shell.clients:Clients` },
  { path: '/programs', keys: 'g p', icon: 'route', word: $localize`:@@shell.programs:Programs` },
  { path: '/settings', keys: 'g s', icon: 'settings', word: $localize`:@@shell.settings:Settings` },
];
