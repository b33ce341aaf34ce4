import type { IconName } from '@rekindle/shared/ui';

/** Where the bottom bar leads; it shows only what exists. */
export const places: readonly { path: string; icon: IconName; word: string }[] = [
  { path: '/today', icon: 'home', word: $localize`:@@shell.today:Today` },
  { path: '/journal', icon: 'menu_book', word: $localize`:@@shell.journal:Journal` },
  { path: '/exercises', icon: 'edit_note', word: $localize`:@@shell.exercises:Exercises` },
  { path: '/more', icon: 'more_horiz', word: $localize`:@@shell.more:More` },
];
