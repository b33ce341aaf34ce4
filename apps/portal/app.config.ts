import { type ApplicationConfig, provideBrowserGlobalErrorListeners } from '@angular/core';
import {
  provideRouter,
  withComponentInputBinding,
  withInMemoryScrolling,
  withNavigationErrorHandler,
  withPreloading,
} from '@angular/router';
import { Viewer } from '@rekindle/identity/portal';
import { provideApi } from '@rekindle/shared/graphql';
import { PreloadWhenCalm, provideNavigation, showUnreachable } from '@rekindle/shared/ui';
import { routes } from './app.routes';

export const appConfig: ApplicationConfig = {
  providers: [
    provideBrowserGlobalErrorListeners(),
    provideApi(Viewer),
    provideRouter(
      routes,
      withComponentInputBinding(),
      withInMemoryScrolling({ scrollPositionRestoration: 'enabled' }),
      withNavigationErrorHandler(showUnreachable),
      withPreloading(PreloadWhenCalm),
    ),
    provideNavigation(),
  ],
};
