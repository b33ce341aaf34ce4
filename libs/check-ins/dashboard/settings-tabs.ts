/** The settings pages of this area. */
export const settingsTabs = [
  { path: '/settings/check-ins', word: $localize`:@@settings.checkIns:Check-ins` },
  { path: '/settings/mail', word: $localize`:@@settings.mail:Mail` },
];
