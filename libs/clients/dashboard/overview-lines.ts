import { InjectionToken, type Type } from '@angular/core';

/** What areas say at the top of a client's first tab, a line each; each takes `clientId`. The app assembles them. */
export const OverviewLines = new InjectionToken<() => Promise<readonly Type<unknown>[]>>('overview lines', {
  factory: () => () => Promise.resolve([]),
});
