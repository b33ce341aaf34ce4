import { inject } from '@angular/core';
import { type CanActivateFn, Router, type Routes } from '@angular/router';
import { consentKinds, type ConsentKind, intakeQuestions, type IntakeQuestion } from '@rekindle/clients/domain';
import { Beginning } from '../beginning/beginning';
import { ConsentStep } from './consent-step';
import { Done } from './done';
import { QuestionStep } from './question-step';
import { Start } from './start';
import { consentPath } from './way-on';

/** Whoever has finished has nothing to do here. */
const onlyBeginners: CanActivateFn = async () => {
  const [router, beginning] = [inject(Router), inject(Beginning)];
  await beginning.load();
  return beginning.isFinished() ? router.parseUrl('/today') : true;
};

const knownConsent: CanActivateFn = ({ params }) =>
  consentKinds.includes(params['kind'] as ConsentKind) || inject(Router).parseUrl('/welcome');

/** Nothing is asked before what is needed was agreed to. */
const askedInTurn: CanActivateFn = ({ params }) => {
  const [router, [missing]] = [inject(Router), inject(Beginning).missing()];
  if (missing) return router.parseUrl(consentPath(missing));
  return intakeQuestions.includes(params['question'] as IntakeQuestion) || router.parseUrl('/welcome');
};

/** All in one piece, so that going from screen to screen needs no network. */
export const welcomeScreens: Routes = [
  { path: '', canActivate: [onlyBeginners], component: Start },
  { path: 'agree/:kind', canActivate: [onlyBeginners, knownConsent], component: ConsentStep },
  { path: 'questions/:question', canActivate: [onlyBeginners, askedInTurn], component: QuestionStep },
  { path: 'done', canActivate: [onlyBeginners], component: Done },
];
