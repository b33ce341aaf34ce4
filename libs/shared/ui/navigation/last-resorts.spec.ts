import { Location } from '@angular/common';
import { ErrorHandler } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withNavigationErrorHandler } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { describe, expect, it } from '@jest/globals';
import { lastResorts, showUnreachable } from './last-resorts';

describe('an app that cannot show a page', () => {
  it('says that the server is away when the page could not be loaded at all, and reports why', async () => {
    const reported: unknown[] = [];
    const gone = new Error('Failed to fetch dynamically imported module');
    const routes = [{ path: 'clients', loadComponent: () => Promise.reject(gone) }, ...lastResorts];
    TestBed.configureTestingModule({
      providers: [
        provideRouter(routes, withNavigationErrorHandler(showUnreachable)),
        { provide: ErrorHandler, useValue: { handleError: (error: unknown) => reported.push(error) } },
      ],
    });
    const harness = await RouterTestingHarness.create('/clients');
    expect((harness.routeNativeElement as HTMLElement).textContent).toContain('We could not reach the server');
    expect(reported).toEqual([gone]);
    expect(TestBed.inject(Location).path()).toBe('/clients');
  });

  it('says that an address leads nowhere', async () => {
    TestBed.configureTestingModule({ providers: [provideRouter(lastResorts)] });
    const harness = await RouterTestingHarness.create('/nowhere');
    expect(harness.routeNativeElement?.querySelector('h1')?.textContent).toBe('There is nothing here');
  });
});
