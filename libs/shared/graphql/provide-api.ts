import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { type EnvironmentProviders, makeEnvironmentProviders, type Type } from '@angular/core';
import { ProveAgain } from './prove-again';
import { readAnswer } from './read-answer';
import { Session } from './session/session';

/**
 * What an app needs to talk to the api.
 *
 * @param session who is signed in there
 * @param proveAgain how they show that it is them, on a site whose pages do what needs it
 */
export function provideApi(session: Type<Session<unknown>>, proveAgain?: Type<ProveAgain>): EnvironmentProviders {
  return makeEnvironmentProviders([
    provideHttpClient(withInterceptors([readAnswer])),
    { provide: Session, useExisting: session },
    ...(proveAgain ? [{ provide: ProveAgain, useExisting: proveAgain }] : []),
  ]);
}
