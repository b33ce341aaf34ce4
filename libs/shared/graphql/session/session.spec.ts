import { provideHttpClientTesting } from '@angular/common/http/testing';
import { Injectable, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { provideApi } from '../provide-api';
import { onlySignedIn, onlyVisitors, onlyWriters } from './guards';
import { Session } from './session';

@Injectable({ providedIn: 'root' })
class Viewer extends Session<string> {
  override readonly readsOnlySince = signal<Date | null>(null);
  onServer: string | null = null;
  asked = 0;

  protected override ask(): Promise<string | null> {
    this.asked++;
    return this.asking();
  }

  asking = (): Promise<string | null> => Promise.resolve(this.onServer);

  closing: () => Promise<unknown> = () => Promise.resolve();

  protected override close(): Promise<unknown> {
    return this.closing();
  }
}

describe('a session', () => {
  let router: Router;
  let viewer: Viewer;

  beforeEach(() => {
    const routes = [
      { path: 'sign-in', children: [], canActivate: [onlyVisitors] },
      { path: 'write', children: [], canActivate: [onlyWriters('/read')] },
      { path: '**', children: [], canActivate: [onlySignedIn] },
    ];
    TestBed.configureTestingModule({ providers: [provideApi(Viewer), provideHttpClientTesting(), provideRouter(routes)] });
    router = TestBed.inject(Router);
    viewer = TestBed.inject(Viewer);
  });

  it('leads a visitor to the sign-in page and remembers where they wanted to go', async () => {
    await router.navigateByUrl('/clients?search=dana');
    expect(router.url).toBe('/sign-in?return=%2Fclients%3Fsearch%3Ddana');
  });

  it('does not remember Today: that is where everybody lands', async () => {
    await router.navigateByUrl('/today');
    expect(router.url).toBe('/sign-in');
  });

  it('asks the server once who is there', async () => {
    viewer.onServer = 'Ines';
    await router.navigateByUrl('/today');
    await router.navigateByUrl('/clients');
    expect(router.url).toBe('/clients');
    expect(viewer.asked).toBe(1);
  });

  it('leads somebody who is signed in past the sign-in page', async () => {
    viewer.onServer = 'Ines';
    await router.navigateByUrl('/sign-in');
    expect(router.url).toBe('/today');
  });

  it.each([
    ['/clients?search=dana', '/clients?search=dana'],
    ['//elsewhere.example', '/today'],
    ['/\\elsewhere.example', '/today'],
    ['https://elsewhere.example', '/today'],
    ['javascript:alert(1)', '/today'],
    ['/\t/elsewhere.example', '/today'],
    ['/sign-in?return=/sign-in', '/today'],
    ['', '/today'],
  ])('goes from return=%j to %s after signing in', async (wanted, arrived) => {
    await router.navigateByUrl(router.createUrlTree(['/sign-in'], { queryParams: { return: wanted } }));
    await viewer.enter('Ines');
    expect(router.url).toBe(arrived);
  });

  it('keeps nobody signed in after signing out, and the frame keeps its name until it is gone', async () => {
    viewer.onServer = 'Ines';
    await router.navigateByUrl('/settings');
    await viewer.signOut();
    expect(router.url).toBe('/sign-in');
    expect(await viewer.find()).toBeNull();
    expect(viewer.person()).toBe('Ines');
  });

  it('is as good as signed out when it had ended already', async () => {
    viewer.onServer = 'Ines';
    await router.navigateByUrl('/settings');
    viewer.closing = () => {
      viewer.end();
      return Promise.reject(new Error('Please sign in.'));
    };
    await viewer.signOut();
    expect(router.url).toBe('/sign-in');
  });

  it('says why it could not be ended', async () => {
    viewer.onServer = 'Ines';
    await router.navigateByUrl('/settings');
    viewer.closing = () => Promise.reject(new Error('We could not reach the server.'));
    await expect(viewer.signOut()).rejects.toThrow('We could not reach the server.');
    expect(router.url).toBe('/settings');
  });

  it('asks again what has changed on the server, and keeps what it knows while that cannot be asked', async () => {
    viewer.onServer = 'Ines';
    await router.navigateByUrl('/settings');
    viewer.onServer = 'Ines H.';
    await viewer.findAgain();
    expect(viewer.person()).toBe('Ines H.');
    viewer.asking = () => Promise.reject(new Error('We could not reach the server.'));
    await viewer.findAgain();
    expect(viewer.person()).toBe('Ines H.');
  });

  it('leads only whoever reads only away from pages that are there to write on', async () => {
    viewer.onServer = 'Ines';
    await router.navigateByUrl('/write');
    expect(router.url).toBe('/write');
    await router.navigateByUrl('/read');
    viewer.readsOnlySince.set(new Date());
    await router.navigateByUrl('/write');
    expect(router.url).toBe('/read');
  });

  it('knows no person before anybody signed in', () => {
    expect(() => viewer.person()).toThrow('Nobody is signed in.');
  });
});
