import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { type EnvironmentProviders, makeEnvironmentProviders, type Type } from '@angular/core';
import { readAnswer } from './read-answer';
import { Session } from './session/session';

/** What an app needs to talk to the api. @param session who is signed in there */
export function provideApi(session: Type<Session<unknown>>): EnvironmentProviders {
  return makeEnvironmentProviders([provideHttpClient(withInterceptors([readAnswer])), { provide: Session, useExisting: session }]);
}
