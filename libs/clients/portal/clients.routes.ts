import type { Routes } from '@angular/router';
import { onlySignedIn, onlyWriters } from '@rekindle/shared/graphql';

/** The beginning, in a frame of its own. */
export const welcomeRoutes: Routes = [
  {
    path: 'welcome',
    title: $localize`:@@welcome.title:Welcome`,
    canActivate: [onlySignedIn],
    loadChildren: async () => (await import('./welcome/welcome.routes')).welcomeScreens,
  },
];

/** The pages of this area inside the frame. */
export const clientsRoutes: Routes = [
  {
    path: 'more/agreements',
    title: $localize`:@@agreements.title:What you agreed to`,
    loadComponent: async () => (await import('./consents/agreements')).Agreements,
  },
  {
    path: 'more/agreements/:kind',
    title: $localize`:@@agreements.title:What you agreed to`,
    canActivate: [onlyWriters('/more/agreements')],
    loadComponent: async () => (await import('./consents/asked-consent')).AskedConsent,
  },
  {
    path: 'more/answers',
    title: $localize`:@@answers.title:Your answers`,
    loadComponent: async () => (await import('./answers/answers')).Answers,
  },
  {
    path: 'more/answers/:question',
    title: $localize`:@@answers.title:Your answers`,
    canActivate: [onlyWriters('/more/answers')],
    loadComponent: async () => (await import('./answers/change-answer')).ChangeAnswer,
  },
];
