import { inject, Injector } from '@angular/core';
import { type CanActivateFn, Router } from '@angular/router';

/** Lets in who has agreed and answered, or cannot any more, and leads everybody else to the beginning. */
export const onlyBegun: CanActivateFn = async () => {
  const [router, injector] = [inject(Router), inject(Injector)];
  // Later than the first scripts: most visits only ask whether there is anything left to do.
  const { Beginning } = await import('./beginning');
  const beginning = injector.get(Beginning);
  await beginning.load();
  return beginning.isOver() ? true : router.parseUrl('/welcome');
};
