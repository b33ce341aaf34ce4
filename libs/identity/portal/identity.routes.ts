import type { Routes } from '@angular/router';
import { onlyVisitors } from '@rekindle/shared/graphql';
import type { MorePlace } from './more/more';

/** The pages before one is signed in. */
export const doorwayRoutes: Routes = [
  {
    path: 'sign-in',
    title: $localize`:@@signIn.title:Sign in`,
    canActivate: [onlyVisitors],
    loadComponent: async () => (await import('./doorway')).SignIn,
  },
  {
    path: 'sign-in/link',
    title: $localize`:@@signIn.title:Sign in`,
    loadComponent: async () => (await import('./doorway')).FollowLink,
  },
  {
    path: 'invitation',
    title: $localize`:@@invitation.title:Your invitation`,
    loadComponent: async () => (await import('./doorway')).Invitation,
  },
  {
    path: 'forgot-password',
    title: $localize`:@@forgotPassword.title:New password`,
    loadComponent: async () => (await import('./doorway')).ForgotPassword,
  },
  {
    path: 'new-password',
    title: $localize`:@@forgotPassword.title:New password`,
    loadComponent: async () => (await import('./doorway')).NewPassword,
  },
];

/** The pages of this area inside the frame. @param places where the other areas lead to from More */
export const identityRoutes = (places: readonly MorePlace[]): Routes => [
  {
    path: 'more',
    title: $localize`:@@more.title:More`,
    loadComponent: async () => (await import('./more/more')).More,
    data: { places: [...places, devicesPlace] },
  },
  {
    path: 'more/devices',
    title: devicesPlace.word,
    loadComponent: async () => (await import('./devices/devices')).Devices,
  },
];

const devicesPlace: MorePlace = {
  path: '/more/devices',
  word: $localize`:@@devices.heading:Devices and password`,
  sentence: $localize`:@@devices.place:Where you are signed in, and how to change your password.`,
};
