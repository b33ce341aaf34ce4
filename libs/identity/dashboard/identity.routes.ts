import type { Routes } from '@angular/router';
import { onlyVisitors } from '@rekindle/shared/graphql';

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
    path: 'sign-up',
    title: $localize`:@@signUp.title:Open a practice`,
    canActivate: [onlyVisitors],
    loadComponent: async () => (await import('./doorway')).SignUp,
  },
  {
    path: 'confirm',
    title: $localize`:@@confirm.title:Confirm your address`,
    loadComponent: async () => (await import('./doorway')).Confirm,
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

/** The pages of this area inside the frame. */
export const identityRoutes: Routes = [
  { path: 'settings', pathMatch: 'full', redirectTo: 'settings/practice' },
  {
    path: 'settings/practice',
    title: $localize`:@@settings.practice:Practice`,
    loadComponent: async () => (await import('./settings/pages')).PracticeSettings,
  },
  {
    path: 'settings/you',
    title: $localize`:@@settings.you:You`,
    loadComponent: async () => (await import('./settings/pages')).YourSettings,
  },
  {
    path: 'settings/security',
    title: $localize`:@@settings.security:Security`,
    loadComponent: async () => (await import('./settings/pages')).Security,
  },
  {
    path: 'settings/team',
    title: $localize`:@@settings.team:Team`,
    loadComponent: async () => (await import('./settings/pages')).Team,
  },
];
