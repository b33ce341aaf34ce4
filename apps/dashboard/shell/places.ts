import type { IconName } from '@rekindle/shared/ui';

/** Where the navigation leads; it shows only what exists. */
export const places: readonly { path: string; icon: IconName; word: string }[] = [
  { path: '/today', icon: 'today', word: $localize`:@@shell.today:Today` },
  { path: '/clients', icon: 'group', word: $localize`:@@shell.clients:Clients` },
  { path: '/settings', icon: 'settings', word: $localize`:@@shell.settings:Settings` },
];
