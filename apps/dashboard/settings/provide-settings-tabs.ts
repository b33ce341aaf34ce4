import { computed, type FactoryProvider, inject } from '@angular/core';
import { settingsTabs as checkIns } from '@rekindle/check-ins/dashboard';
import { settingsTabs as clients } from '@rekindle/clients/dashboard';
import { settingsTabs as identity, Viewer } from '@rekindle/identity/dashboard';
import { settingsTabs as measures } from '@rekindle/measures/dashboard';
import { settingsTabs as review } from '@rekindle/review/dashboard';
import { settingsTabs as safety } from '@rekindle/safety/dashboard';
import { SettingsTabs } from '@rekindle/shared/ui';

/** The settings of all areas, in this order: the practice and its people first. */
const tabs: readonly { path: string; word: string; isForOwner?: true; isForOperator?: true }[] = [
  ...identity,
  ...clients,
  ...measures,
  ...checkIns,
  ...review,
  ...safety,
];

/** Every settings page leads to those that whoever is signed in may open. */
export function provideSettingsTabs(): FactoryProvider {
  return {
    provide: SettingsTabs,
    useFactory: () => {
      const viewer = inject(Viewer);
      return computed(() =>
        tabs.filter(({ isForOwner, isForOperator }) => (!isForOwner || viewer.isOwner()) && (!isForOperator || viewer.isOperator())),
      );
    },
  };
}
