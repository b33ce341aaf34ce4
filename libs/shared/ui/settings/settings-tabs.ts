import { InjectionToken, signal, type Signal } from '@angular/core';

/** A page of the settings, as the others lead to it. */
export interface SettingsTab {
  readonly path: string;
  readonly word: string;
}

/** The pages of the settings, of all areas; the app says which there are for whoever is signed in. */
export const SettingsTabs = new InjectionToken<Signal<readonly SettingsTab[]>>('settings tabs', { factory: () => signal([]) });
