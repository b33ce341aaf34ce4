import { inject } from '@angular/core';
import { type CanActivateFn, Router } from '@angular/router';
import { returnPath, signInPath } from './return-path';
import { Session } from './session';

/** Lets people pass and leads visitors to the sign-in page. */
export const onlySignedIn: CanActivateFn = async (_route, { url }) => {
  const router = inject(Router);
  const session = inject(Session);
  return (await session.find()) ? true : signInPath(router, url);
};

/** Leads whoever reads only away from a page that is there to write on. @param elsewhere where what was written is read */
export const onlyWriters =
  (elsewhere: string): CanActivateFn =>
  () =>
    inject(Session).readsOnlySince() === null || inject(Router).parseUrl(elsewhere);

/** Lets visitors pass and leads people on to where they wanted to go. */
export const onlyVisitors: CanActivateFn = async (_route, { url }) => {
  const router = inject(Router);
  const session = inject(Session);
  return (await session.find()) ? router.parseUrl(returnPath(url)) : true;
};
