import { inject } from '@angular/core';
import { type CanActivateFn, type CanDeactivateFn, Router, type Routes } from '@angular/router';
import { onlyWriters } from '@rekindle/shared/graphql';
import { Read } from '../read/read';
import { ExerciseAnswers } from './exercise-answers';
import { HandIn } from './hand-in';
import { OpenedExercise } from './opened-exercise';
import { SectionStep } from './section-step';
import { Start } from './start';
import { readPath } from './way-on';

const onlyKnown: CanActivateFn = async ({ params }) => {
  const [router, opened] = [inject(Router), inject(OpenedExercise)];
  return (await opened.open(String(params['id']))) || router.parseUrl('/exercises');
};

/** What was handed in, or cannot be written in, is read first; writing on is a press away. */
const readFirst: CanActivateFn = () => {
  const [router, opened] = [inject(Router), inject(OpenedExercise)];
  const isRead = opened.standing() !== 'open' || opened.isShut();
  return isRead ? router.parseUrl(readPath(opened.own().id)) : true;
};

const onlyOpen: CanActivateFn = () => {
  const [router, opened] = [inject(Router), inject(OpenedExercise)];
  return opened.isShut() ? router.parseUrl(readPath(opened.own().id)) : true;
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
      { path: '', pathMatch: 'full', canActivate: [readFirst], component: Start },
      { path: 'write/:section', canActivate: [onlyWriters('/exercises'), onlyOpen], canDeactivate: [keepTyped], component: SectionStep },
      { path: 'hand-in', canActivate: [onlyWriters('/exercises'), onlyOpen], component: HandIn },
      { path: 'read', component: Read },
    ],
  },
];
