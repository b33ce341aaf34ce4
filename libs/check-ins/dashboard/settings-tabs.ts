/** The settings page of this area. */
export const settingsTabs = [{ path: '/settings/mail', word: $localize`:@@settings.mail:Mail` }];
