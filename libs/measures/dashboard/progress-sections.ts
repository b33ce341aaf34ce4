import { InjectionToken, type Type } from '@angular/core';

/** What other areas show on the tab about progress, above what was answered; each takes `clientId`. The app assembles them. */
export const ProgressSections = new InjectionToken<() => Promise<readonly Type<unknown>[]>>('progress sections', {
  factory: () => () => Promise.resolve([]),
});
