import { afterNextRender, DOCUMENT, inject, Injector, Service } from '@angular/core';
import { NavigationEnd, Router } from '@angular/router';

/** Moves the focus to the heading of a new page: screen readers read it out, and Tab starts from there. */
@Service()
export class RouteFocus {
  private readonly document = inject(DOCUMENT);
  private readonly injector = inject(Injector);
  private readonly router = inject(Router);
  private path?: string;

  follow(): void {
    this.router.events.subscribe((event) => {
      if (event instanceof NavigationEnd) this.arrive(event.urlAfterRedirects.replace(/[?#].*/, ''));
    });
  }

  private arrive(path: string): void {
    const isFirst = this.path === undefined;
    const isNew = this.path !== path;
    this.path = path;
    // The browser reads the first page itself; a changed filter or drawer is no new page.
    if (!isFirst && isNew) afterNextRender({ read: () => this.focusHeading() }, { injector: this.injector });
  }

  private focusHeading(): void {
    const target = this.document.querySelector<HTMLElement>('main h1') ?? this.document.querySelector<HTMLElement>('main');
    target?.setAttribute('tabindex', '-1');
    target?.focus({ preventScroll: true });
  }
}
