import { inject } from '@angular/core';
import { Router } from '@angular/router';

/**
 * What the page before handed over: it stays out of the address bar, out of links and out of logs. Needs the injection
 * context of a page; give it as `[state]` of a link, or as `state` of a navigation.
 */
export function handedOver(): Readonly<Record<string, unknown>> {
  return inject(Router).currentNavigation()?.extras.state ?? {};
}
