import { Component } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { ToastHost } from '@rekindle/shared/ui';

/** The root: the page, and the one place where toasts appear. */
@Component({
  selector: 'rk-root',
  imports: [RouterOutlet, ToastHost],
  template: '<router-outlet /><rk-toasts />',
  // Above the bar that lies below.
  styles: 'rk-toasts { --rk-lift: var(--rk-bottom-bar) }',
})
export class App {}
