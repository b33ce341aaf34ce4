import { type HttpInterceptorFn, HttpResponse } from '@angular/common/http';
import { inject } from '@angular/core';
import { type ApiProblem, PortalSignOutDocument, PortalViewerDocument, type PortalViewerQuery } from '@rekindle/shared/graphql';
import { DeviceCopies } from '@rekindle/shared/ui';
import { catchError, from, map, tap, throwError } from 'rxjs';
import { type Asked, findChange, findKept } from './kept-questions';

/**
 * Keeps what an exercise needs to open, and answers with it where the server cannot be reached. Once the server says that nobody is
 * signed in, nothing of it stays. Around `readAnswer`: here answers are data, and failures problems.
 */
export const answerFromDevice: HttpInterceptorFn = (request, next) => {
  const copies = inject(DeviceCopies);
  const asked = (request.body ?? {}) as Asked;
  return next(request).pipe(
    tap((event) => {
      if (event instanceof HttpResponse) void keep(copies, asked, event.body);
    }),
    catchError((problem: ApiProblem) => {
      if (problem.problem === 'signed-out') void copies.wipe();
      const question = problem.code === 'UNREACHABLE' && findKept(asked);
      if (!question) return throwError(() => problem);
      return from(copies.show(question.place, question.isShown)).pipe(
        map((body) => {
          if (body === undefined) throw problem;
          return new HttpResponse({ body });
        }),
      );
    }),
  );
};

async function keep(copies: DeviceCopies, asked: Asked, answer: unknown): Promise<void> {
  const isGone = asked.query === PortalViewerDocument.toString() && (answer as PortalViewerQuery).viewer === null;
  if (isGone || asked.query === PortalSignOutDocument.toString()) return copies.wipe();
  const [question, change] = [findKept(asked), findChange(asked, answer)];
  if (question) await copies.keep(question.place, answer);
  if (change) await copies.change(change.place, change.apply);
}
