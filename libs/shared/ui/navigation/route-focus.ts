import { afterEveryRender, afterNextRender, DOCUMENT, inject, Injector, Service } from '@angular/core';
import { NavigationEnd, Router } from '@angular/router';
import { samePage } from './same-page';

/** Moves the focus to the heading of a new page: screen readers read it out, and Tab starts from there. */
@Service()
export class RouteFocus {
  private readonly document = inject(DOCUMENT);
  private readonly injector = inject(Injector);
  private readonly router = inject(Router);
  private path?: string;
  private focused?: HTMLElement | null;

  follow(): void {
    afterEveryRender({ read: () => this.keepUp() }, { injector: this.injector });
    this.router.events.subscribe((event) => {
      if (event instanceof NavigationEnd) this.arrive(event.urlAfterRedirects.replace(/[?#].*/, ''));
    });
  }

  private arrive(path: string): void {
    const isFirst = this.path === undefined;
    const isNew = this.path !== path;
    this.path = path;
    const isSame = this.router.currentNavigation()?.extras.info === samePage;
    // The browser reads the first page itself; a changed filter or drawer is no new page.
    if (!isFirst && isNew && !isSame) afterNextRender({ read: () => this.focusHeading() }, { injector: this.injector });
  }

  /** What is loading has a heading of its own; when the true one takes its place, the focus goes along. */
  private keepUp(): void {
    const isLost = this.focused && !this.focused.isConnected && this.document.activeElement === this.document.body;
    if (isLost && this.heading()) this.focusHeading();
  }

  private focusHeading(): void {
    this.focused = this.heading() ?? this.document.querySelector<HTMLElement>('main');
    this.focused?.setAttribute('tabindex', '-1');
    this.focused?.focus({ preventScroll: true });
  }

  private heading(): HTMLElement | null {
    return this.document.querySelector<HTMLElement>('main h1');
  }
}
