import type { Routes } from '@angular/router';
import { onlyVisitors } from '@rekindle/shared/graphql';

/** The pages before one is signed in. */
export const doorwayRoutes: Routes = [
  {
    path: 'sign-in',
    title: $localize`:@@signIn.title:Sign in`,
    canActivate: [onlyVisitors],
    loadComponent: async () => (await import('./sign-in/sign-in')).SignIn,
  },
  {
    path: 'sign-in/link',
    title: $localize`:@@signIn.title:Sign in`,
    loadComponent: async () => (await import('./sign-in/follow-link')).FollowLink,
  },
  {
    path: 'sign-up',
    title: $localize`:@@signUp.title:Open a practice`,
    canActivate: [onlyVisitors],
    loadComponent: async () => (await import('./sign-up/sign-up')).SignUp,
  },
  {
    path: 'confirm',
    title: $localize`:@@confirm.title:Confirm your address`,
    loadComponent: async () => (await import('./confirm/confirm')).Confirm,
  },
  {
    path: 'invitation',
    title: $localize`:@@invitation.title:Your invitation`,
    loadComponent: async () => (await import('./invitation/invitation')).Invitation,
  },
];

/** The pages of this area inside the frame. */
export const identityRoutes: Routes = [
  {
    path: 'settings',
    title: $localize`:@@settings.title:Settings`,
    loadComponent: async () => (await import('./settings/settings')).Settings,
  },
];
