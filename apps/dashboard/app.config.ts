import { type ApplicationConfig, provideBrowserGlobalErrorListeners } from '@angular/core';
import {
  provideRouter,
  withComponentInputBinding,
  withInMemoryScrolling,
  withNavigationErrorHandler,
  withPreloading,
} from '@angular/router';
import { BulkDeeds, OverviewLines, TimelineAreas } from '@rekindle/clients/dashboard';
import { Viewer } from '@rekindle/identity/dashboard';
import { ProgressSections } from '@rekindle/measures/dashboard';
import { bulkDeeds, provideOwnExercises } from '@rekindle/programs/dashboard';
import { Proof, provideApi } from '@rekindle/shared/graphql';
import { PreloadWhenCalm, provideNavigation, showUnreachable } from '@rekindle/shared/ui';
import { routes } from './app.routes';
import { overviewLines } from './client/overview-lines';
import { progressSections } from './client/progress-sections';
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
      withPreloading(PreloadWhenCalm),
    ),
    provideNavigation(),
    provideSettingsTabs(),
    provideOwnExercises(),
    { provide: BulkDeeds, useValue: bulkDeeds },
    { provide: OverviewLines, useValue: overviewLines },
    { provide: ProgressSections, useValue: progressSections },
    { provide: TimelineAreas, useValue: timelineAreas },
  ],
};
