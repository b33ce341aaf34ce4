/** The settings page of this area. */
export const settingsTabs = [
  { path: '/settings/questions', word: $localize`:@@settings.questions:Questionnaires`, isForOwner: true },
] as const;
