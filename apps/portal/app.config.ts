import { type ApplicationConfig, provideBrowserGlobalErrorListeners } from '@angular/core';
import {
  provideRouter,
  withComponentInputBinding,
  withInMemoryScrolling,
  withNavigationErrorHandler,
  withPreloading,
} from '@angular/router';
import { Viewer } from '@rekindle/identity/portal';
import { Proof, provideApi } from '@rekindle/shared/graphql';
import { HelpAddress, PreloadWhenCalm, provideNavigation, showUnreachable } from '@rekindle/shared/ui';
import { routes } from './app.routes';
import { answerFromDevice } from './offline/answer-from-device';
import { provideOffline } from './offline/provide-offline';

export const appConfig: ApplicationConfig = {
  providers: [
    provideBrowserGlobalErrorListeners(),
    provideApi(Viewer, Proof, [answerFromDevice]),
    provideRouter(
      routes,
      withComponentInputBinding(),
      withInMemoryScrolling({ scrollPositionRestoration: 'enabled' }),
      withNavigationErrorHandler(showUnreachable),
      withPreloading(PreloadWhenCalm),
    ),
    provideNavigation(),
    { provide: HelpAddress, useValue: '/help' },
    provideOffline(),
  ],
};
