import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { By } from '@angular/platform-browser';
import { provideRouter, Router, RouterOutlet } from '@angular/router';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { provideNavigation } from './provide-navigation';

@Component({ selector: 'rk-app', imports: [RouterOutlet], template: '<main><router-outlet /></main>' })
class App {}

@Component({ selector: 'rk-today', template: '<h1>Today</h1>' })
class Today {}

@Component({ selector: 'rk-clients', template: '<h1>Clients</h1><input />' })
class Clients {}

@Component({ selector: 'rk-client', template: '@if (isHere()) { <h1>Priya</h1> } @else { <h1>Client</h1> }' })
class Client {
  readonly isHere = signal(false);
}

describe('a navigation', () => {
  let router: Router;
  let settle: () => Promise<unknown>;
  let client: () => Client;

  beforeEach(async () => {
    TestBed.configureTestingModule({
      providers: [
        provideRouter([
          { path: 'today', component: Today, title: 'Today' },
          { path: 'clients', component: Clients, title: 'Clients' },
          { path: 'client', component: Client },
        ]),
        provideNavigation(),
      ],
    });
    const fixture = TestBed.createComponent(App);
    document.body.append(fixture.nativeElement as HTMLElement);
    router = TestBed.inject(Router);
    settle = () => fixture.whenStable();
    client = () => fixture.debugElement.query(By.directive(Client)).componentInstance as Client;
    await router.navigateByUrl('/today');
    await settle();
  });

  it('names the tab, the page first', async () => {
    expect(document.title).toBe('Today · Rekindle');
    await router.navigateByUrl('/clients');
    expect(document.title).toBe('Clients · Rekindle');
  });

  it('leaves the focus alone on the first page and moves it to the heading of the next', async () => {
    expect(document.activeElement).toBe(document.body);
    await router.navigateByUrl('/clients');
    await settle();
    expect(document.activeElement?.textContent).toBe('Clients');
  });

  it('keeps the focus on the heading when what was loading has come', async () => {
    await router.navigateByUrl('/client');
    await settle();
    expect(document.activeElement?.textContent).toBe('Client');
    client().isHere.set(true);
    await settle();
    expect(document.activeElement?.textContent).toBe('Priya');
  });

  it('does not pull the focus out of a box when only a filter changes', async () => {
    await router.navigateByUrl('/clients');
    await settle();
    const box = document.querySelector('input');
    box?.focus();
    await router.navigateByUrl('/clients?invite=1');
    await settle();
    expect(document.activeElement).toBe(box);
  });
});
