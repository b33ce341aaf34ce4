import { type ApplicationConfig, provideBrowserGlobalErrorListeners } from '@angular/core';
import {
  PreloadAllModules,
  provideRouter,
  withComponentInputBinding,
  withInMemoryScrolling,
  withNavigationErrorHandler,
  withPreloading,
} from '@angular/router';
import { TimelineAreas } from '@rekindle/clients/dashboard';
import { Proof, Viewer } from '@rekindle/identity/dashboard';
import { provideApi } from '@rekindle/shared/graphql';
import { provideNavigation, showUnreachable } from '@rekindle/shared/ui';
import { routes } from './app.routes';
import { timelineAreas } from './client/timeline-areas';
import { provideSettingsTabs } from './settings/provide-settings-tabs';

export const appConfig: ApplicationConfig = {
  providers: [
    provideBrowserGlobalErrorListeners(),
    provideApi(Viewer, Proof),
    provideRouter(
      routes,
      withComponentInputBinding(),
      withInMemoryScrolling({ scrollPositionRestoration: 'enabled' }),
      withNavigationErrorHandler(showUnreachable),
      // Once the first page is there, so that the next one only waits for its data.
      withPreloading(PreloadAllModules),
    ),
    provideNavigation(),
    provideSettingsTabs(),
    { provide: TimelineAreas, useValue: timelineAreas },
  ],
};
