/** The settings page of this area, for whoever runs the product. */
export const settingsTabs: readonly { path: string; word: string; isForOperator?: true }[] = [
  { path: '/settings/lines', word: $localize`:@@settings.lines:Crisis lines`, isForOperator: true },
];
