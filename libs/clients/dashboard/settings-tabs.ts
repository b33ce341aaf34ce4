/** The settings page of this area. */
export const settingsTabs = [{ path: '/settings/clients', word: $localize`:@@settings.clients:Clients` }];
