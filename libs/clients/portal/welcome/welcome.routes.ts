import { inject } from '@angular/core';
import { type CanActivateFn, type Params, Router, type Routes } from '@angular/router';
import { consentKinds, type ConsentKind, intakeQuestions, type IntakeQuestion } from '@rekindle/clients/domain';
import { Beginning } from '../beginning/beginning';
import { ConsentStep } from './consent-step';
import { Done } from './done';
import { QuestionStep } from './question-step';
import { Start } from './start';
import { consentPath } from './way-on';

const start = '/welcome';

/** Lets in who has not finished yet, and still can. @param leadElsewhere for a screen that is not this person's turn: which one is */
function beginners(leadElsewhere: (beginning: Beginning, params: Params) => string | null = () => null): CanActivateFn {
  return async ({ params }) => {
    const [router, beginning] = [inject(Router), inject(Beginning)];
    await beginning.load();
    const elsewhere = beginning.isOver() ? '/today' : leadElsewhere(beginning, params);
    return elsewhere === null || router.parseUrl(elsewhere);
  };
}

const knownConsent = beginners((_beginning, { kind }) => (consentKinds.includes(kind as ConsentKind) ? null : start));

/** Nothing is asked before what is needed was agreed to. */
const askedInTurn = beginners((beginning, { question }) => {
  const [missing] = beginning.missing();
  if (missing) return consentPath(missing);
  return intakeQuestions.includes(question as IntakeQuestion) ? null : start;
});

/** All in one piece, so that going from screen to screen needs no network. */
export const welcomeScreens: Routes = [
  { path: '', canActivate: [beginners()], component: Start },
  { path: 'agree/:kind', canActivate: [knownConsent], component: ConsentStep },
  { path: 'questions/:question', canActivate: [askedInTurn], component: QuestionStep },
  { path: 'done', canActivate: [beginners()], component: Done },
];
