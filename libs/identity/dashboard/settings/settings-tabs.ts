/** The settings pages of this area; what is for the owner leads nobody else astray. */
export const settingsTabs: readonly { path: string; word: string; isForOwner?: true }[] = [
  { path: '/settings/practice', word: $localize`:@@settings.practice:Practice` },
  { path: '/settings/you', word: $localize`:@@settings.you:You` },
  { path: '/settings/security', word: $localize`:@@settings.security:Security` },
  { path: '/settings/team', word: $localize`:@@settings.team:Team` },
  { path: '/settings/audit', word: $localize`:@@settings.audit:Audit trail`, isForOwner: true },
];
