import type { Router, UrlTree } from '@angular/router';

const home = '/today';
const doorway = '/sign-in';

/** The address of the sign-in page. @param from where the person shall be led back to */
export function signInPath(router: Router, from?: string): UrlTree {
  const isWorthRemembering = from !== undefined && isPathOfOurs(from) && !['/', home].includes(from);
  return router.createUrlTree([doorway], { queryParams: isWorthRemembering ? { return: from } : {} });
}

/** Where to go from a page of the doorway: what its `return` names if that is a page of ours, else Today. */
export function returnPath(url: string): string {
  return findReturnPath(url) ?? home;
}

/** The same where there may be no way back: null for whoever came by themself, and for what is no page of ours. */
export function findReturnPath(url: string): string | null {
  const wanted = new URL(url, 'https://here.invalid').searchParams.get('return');
  return wanted !== null && isPathOfOurs(wanted) ? wanted : null;
}

// Whoever writes the link writes `return`: "//elsewhere.example" and "/\elsewhere.example" are other sites to a browser.
function isPathOfOurs(path: string): boolean {
  if (!/^\/(?![/\\])/.test(path) || path.startsWith(doorway)) return false;
  return new URL(path, 'https://here.invalid').origin === 'https://here.invalid';
}
