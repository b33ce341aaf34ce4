import { APP_BASE_HREF } from '@angular/common';
import { type EnvironmentProviders, inject, makeEnvironmentProviders, provideEnvironmentInitializer } from '@angular/core';
import { TitleStrategy } from '@angular/router';
import { PageTitle } from './page-title';
import { RouteFocus } from './route-focus';

/** What every Rekindle app does on a navigation: name the tab, read out the new page's heading. */
export function provideNavigation(): EnvironmentProviders {
  return makeEnvironmentProviders([
    // Instead of a <base> element, which the content security policy forbids.
    { provide: APP_BASE_HREF, useValue: '/' },
    { provide: TitleStrategy, useExisting: PageTitle },
    provideEnvironmentInitializer(() => inject(RouteFocus).follow()),
  ]);
}
