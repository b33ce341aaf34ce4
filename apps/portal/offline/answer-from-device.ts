import { type HttpInterceptorFn, HttpResponse } from '@angular/common/http';
import { inject } from '@angular/core';
import { type ApiProblem, PortalSignOutDocument, PortalViewerDocument, type PortalViewerQuery } from '@rekindle/shared/graphql';
import { DeviceCopies } from '@rekindle/shared/ui';
import { catchError, concat, filter, from, map, NEVER, type Observable, race, switchMap, tap, throwError, timer } from 'rxjs';
import { type Asked, findChange, findKept, type KeptQuestion } from './kept-questions';

/** Milliseconds that an answer may take before the kept one stands in for it: a network that hangs is none. */
const patience = 4_000;

/**
 * Keeps what an exercise needs to open, and answers with it where the server cannot be reached. Once the server says that nobody is
 * signed in, nothing of it stays. Around `readAnswer`: here answers are data, and failures problems.
 */
export const answerFromDevice: HttpInterceptorFn = (request, next) => {
  const copies = inject(DeviceCopies);
  const asked = (request.body ?? {}) as Asked;
  const question = findKept(asked);
  const answer = next(request).pipe(
    tap((event) => {
      if (event instanceof HttpResponse) void keep(copies, asked, event.body);
    }),
    catchError((problem: ApiProblem) => {
      if (problem.problem === 'signed-out') void copies.wipe();
      if (problem.code !== 'UNREACHABLE' || !question) return throwError(() => problem);
      return shown(copies, question).pipe(
        map((response) => {
          if (!response) throw problem;
          return response;
        }),
      );
    }),
  );
  if (!question) return answer;
  const standIn = timer(patience).pipe(
    switchMap(() => shown(copies, question)),
    filter((response) => response !== null),
  );
  // Where nothing is kept, the answer is waited for. That the question was sent is no answer.
  return race(answer.pipe(filter((event) => event instanceof HttpResponse)), concat(standIn, NEVER));
};

function shown(copies: DeviceCopies, { place, isShown }: KeptQuestion): Observable<HttpResponse<unknown> | null> {
  return from(copies.show(place, isShown)).pipe(map((body) => (body === undefined ? null : new HttpResponse({ body }))));
}

async function keep(copies: DeviceCopies, asked: Asked, answer: unknown): Promise<void> {
  const isGone = asked.query === PortalViewerDocument.toString() && (answer as PortalViewerQuery).viewer === null;
  if (isGone || asked.query === PortalSignOutDocument.toString()) return copies.wipe();
  const [question, change] = [findKept(asked), findChange(asked, answer)];
  if (question) await copies.keep(question.place, answer);
  if (change) await copies.change(change.place, change.apply);
}
