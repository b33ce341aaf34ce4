import { inject } from '@angular/core';
import { type CanActivateFn, Router, type Routes } from '@angular/router';
import { Done } from './done';
import { ItemStep } from './item-step';
import { OpenSitting } from './open-sitting';
import { PlanStep } from './plan-step';
import { Start } from './start';

const onlyOffered: CanActivateFn = async ({ params }) => {
  const [router, sitting] = [inject(Router), inject(OpenSitting)];
  return (await sitting.open(String(params['code']))) || router.parseUrl('/checks');
};

/** Nothing is asked about self-harm before what happens after an answer was agreed to. */
const planFirst: CanActivateFn = ({ parent, queryParams }) => {
  const [router, sitting] = [inject(Router), inject(OpenSitting)];
  return !sitting.needsPlan() || router.createUrlTree(['/answer', parent?.params['code'], 'plan'], { queryParams });
};

/** All in one piece, so that going from screen to screen needs no network. */
export const answeringScreens: Routes = [
  {
    path: '',
    canActivate: [onlyOffered],
    children: [
      { path: '', pathMatch: 'full', component: Start },
      { path: 'plan', component: PlanStep },
      { path: 'done', canActivate: [planFirst], component: Done },
      { path: ':place', canActivate: [planFirst], component: ItemStep },
    ],
  },
];
