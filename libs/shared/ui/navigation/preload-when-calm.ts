import { Service } from '@angular/core';
import type { PreloadingStrategy, Route } from '@angular/router';
import { catchError, EMPTY, type Observable, shareReplay, switchMap, timer } from 'rxjs';

/** Milliseconds, long enough for the first page to stand, with its data, on a slow telephone. */
export const calmAfter = 2_500;

/** Loads the other pages once the first has stood for a moment: the next one then only waits for its data, and the first waits for none. */
@Service()
export class PreloadWhenCalm implements PreloadingStrategy {
  private readonly calm = timer(calmAfter).pipe(shareReplay(1));

  preload(_route: Route, load: () => Observable<unknown>): Observable<unknown> {
    // What cannot be loaded now is loaded when somebody goes there, and says so then.
    return this.calm.pipe(switchMap(() => load().pipe(catchError(() => EMPTY))));
  }
}
