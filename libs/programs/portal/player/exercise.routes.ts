import { inject } from '@angular/core';
import { type CanActivateFn, type CanDeactivateFn, RedirectCommand, Router, type Routes } from '@angular/router';
import type { ApiProblem } from '@rekindle/shared/graphql';
import { ExerciseAnswers } from './exercise-answers';
import { FirstScreen } from './first-screen';
import { HandIn } from './hand-in';
import { OpenedExercise } from './opened-exercise';
import { SectionStep } from './section-step';
import { startPath } from './way-on';

const onlyKnown: CanActivateFn = async ({ params }) => {
  const [router, opened] = [inject(Router), inject(OpenedExercise)];
  try {
    return (await opened.open(String(params['id']))) || router.parseUrl('/exercises');
  } catch (failure) {
    if ((failure as ApiProblem).code !== 'NOT_FOUND') throw failure;
    // Nobody learns whether it is somebody else's. No page has this address, and the one that was asked for stays.
    return new RedirectCommand(router.parseUrl('/nothing-here'), { skipLocationChange: true });
  }
};

/** What cannot be written in now is read. */
const onlyToWrite: CanActivateFn = () => {
  const [router, opened] = [inject(Router), inject(OpenedExercise)];
  return opened.isShut() ? router.parseUrl(startPath(opened.own().id)) : true;
};

/** Leaving never asks: what is under the fingers is kept. */
const keepTyped: CanDeactivateFn<unknown> = () => {
  inject(ExerciseAnswers).rest();
  return true;
};

/** All in one piece, so that going from screen to screen needs no network. */
export const exerciseScreens: Routes = [
  {
    path: '',
    canActivate: [onlyKnown],
    children: [
      { path: '', pathMatch: 'full', component: FirstScreen },
      { path: 'write/:section', canActivate: [onlyToWrite], canDeactivate: [keepTyped], component: SectionStep },
      { path: 'hand-in', canActivate: [onlyToWrite], component: HandIn },
    ],
  },
];
