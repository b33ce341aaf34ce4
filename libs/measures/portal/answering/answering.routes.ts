import { inject } from '@angular/core';
import { type CanActivateFn, Router, type Routes } from '@angular/router';
import { Done } from './done';
import { ItemStep } from './item-step';
import { OpenSitting } from './open-sitting';
import { Start } from './start';

const onlyOffered: CanActivateFn = async ({ params }) => {
  const [router, sitting] = [inject(Router), inject(OpenSitting)];
  return (await sitting.open(String(params['code']))) || router.parseUrl('/checks');
};

/** All in one piece, so that going from screen to screen needs no network. */
export const answeringScreens: Routes = [
  {
    path: '',
    canActivate: [onlyOffered],
    children: [
      { path: '', pathMatch: 'full', component: Start },
      { path: 'done', component: Done },
      { path: ':place', component: ItemStep },
    ],
  },
];
