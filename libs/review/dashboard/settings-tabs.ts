/** The settings page of this area: when one reads, and what one says again and again. */
export const settingsTabs: readonly { path: string; word: string }[] = [
  { path: '/settings/reading', word: $localize`:@@settings.reading:Reading` },
];
