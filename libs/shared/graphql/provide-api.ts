import { type HttpInterceptorFn, provideHttpClient, withInterceptors } from '@angular/common/http';
import { type EnvironmentProviders, makeEnvironmentProviders, type Type } from '@angular/core';
import { ProveAgain } from './prove-again';
import { readAnswer } from './read-answer';
import { Session } from './session/session';

/**
 * What an app needs to talk to the api.
 *
 * @param session who is signed in there
 * @param proveAgain how they show that it is them, on a site whose pages do what needs it
 * @param around what else passes by: it sees data and problems, as pages do
 */
export function provideApi(
  session: Type<Session<unknown>>,
  proveAgain?: Type<ProveAgain>,
  around: readonly HttpInterceptorFn[] = [],
): EnvironmentProviders {
  return makeEnvironmentProviders([
    provideHttpClient(withInterceptors([...around, readAnswer])),
    { provide: Session, useExisting: session },
    ...(proveAgain ? [{ provide: ProveAgain, useExisting: proveAgain }] : []),
  ]);
}
