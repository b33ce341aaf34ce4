import { provideHttpClientTesting } from '@angular/common/http/testing';
import { Injectable, signal, type Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, type RouterFeatures, type Routes, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { LiveLine } from '../live/live-line';
import { provideApi } from '../provide-api';
import type { ProveAgain } from '../prove-again';
import { Session } from '../session/session';
import { OpenedPage } from './opened-page';
import { SpokenLine } from './spoken-line';

interface Circumstances<Person> {
  readonly at: string;
  /** Needed where the page shows who is signed in. */
  readonly session?: Type<Session<Person>>;
  /** Who is signed in; left out, nobody was asked yet. */
  readonly as?: Person | null;
  /** For pages that ask no more of who is signed in than whether they may write. */
  readonly readsOnlySince?: string;
  /** How they show that it is them, where the page does what needs it. */
  readonly proveAgain?: Type<ProveAgain>;
  /** What the app's router does besides. */
  readonly features?: readonly RouterFeatures[];
}

/** Opens an address as a browser does, with the real pages and templates; the spec plays the server. */
export async function openPage<Person>(
  routes: Routes,
  { at, session, as, readsOnlySince, proveAgain, features = [] }: Circumstances<Person>,
): Promise<OpenedPage> {
  TestBed.configureTestingModule({
    providers: [
      provideApi(session ?? Somebody, proveAgain),
      provideHttpClientTesting(),
      { provide: LiveLine, useExisting: SpokenLine },
      provideRouter(routes, withComponentInputBinding(), ...features),
    ],
  });
  if (session && as !== undefined) TestBed.inject(session).update(as);
  if (readsOnlySince) TestBed.inject(Somebody).readsOnlySince.set(new Date(readsOnlySince));
  const page = new OpenedPage(await RouterTestingHarness.create());
  // A guard may ask the server first, so the navigation is not waited for.
  void TestBed.inject(Router).navigateByUrl(at);
  await page.settle();
  return page;
}

@Injectable({ providedIn: 'root' })
class Somebody extends Session<unknown> {
  override readonly readsOnlySince = signal<Date | null>(null);
  protected override ask = () => Promise.resolve({});
  protected override close = () => Promise.resolve();
}
