import { type HttpInterceptorFn, HttpResponse } from '@angular/common/http';
import { inject } from '@angular/core';
import { catchError, map, throwError } from 'rxjs';
import { type Answer, dataOf, problemOf } from './api-problem';
import { Session } from './session/session';

/** The address of the api for everything but files. */
export const graphqlPath = '/graphql';

/** What every address of a file begins with. */
export const filesPath = '/files/';

/** Makes of each answer its data or an ApiProblem, and tells the session when it is over. */
export const readAnswer: HttpInterceptorFn = (request, next) => {
  if (request.url !== graphqlPath && !request.url.startsWith(filesPath)) return next(request);
  const session = inject(Session);
  return next(request).pipe(
    map((event) => (event instanceof HttpResponse ? event.clone({ body: dataOf(event.body as Answer | null) }) : event)),
    catchError((failure: unknown) => {
      const problem = problemOf(failure);
      // A wrong password is "unauthenticated" too, but ends nothing.
      if (problem.problem === 'signed-out') session.end();
      // It happened while the page stood open: from now on it says so.
      if (problem.problem === 'reads-only' && session.readsOnlySince() === null) void session.findAgain();
      return throwError(() => problem);
    }),
  );
};
