import { inject } from '@angular/core';
import { type CanActivateFn, type CanDeactivateFn, Router, type Routes } from '@angular/router';
import { ExerciseAnswers } from './exercise-answers';
import { FirstScreen } from './first-screen';
import { HandIn } from './hand-in';
import { OpenedExercise } from './opened-exercise';
import { SectionStep } from './section-step';
import { startPath } from './way-on';

const onlyKnown: CanActivateFn = async ({ params }) => {
  const [router, opened] = [inject(Router), inject(OpenedExercise)];
  return (await opened.open(String(params['id']))) || router.parseUrl('/exercises');
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
